/** Random documents: nested values with hostile text in every place where text can stand. */
import fc from 'fast-check';

import { attribute, block, type Block, type Document, type Entry } from '../../hcl/document';
import { Call, note, raw, Text, When, type Expression, type Value } from '../../hcl/value';

import { SHORT_HOSTILE_TEXT } from './hostile-text';

const hostile = fc.constantFrom(...SHORT_HOSTILE_TEXT.map(({ text }) => text));

/**
 * Whole characters of all kinds, the signs of HCL more often than others. No marks that join the character before
 * them: the formatter's table of those is older than ours.
 */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '${',
        '%{',
        '$',
        '%',
        '{',
        '}',
        '"',
        '\\',
        '\n',
        ' ',
        'EOT\n',
        '#',
        '\t',
        'a',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join('').replace(/\p{M}/gu, '').normalize());

/** Hostile and random text, in Terraform's normal form. */
export const texts: fc.Arbitrary<string> = fc.oneof(hostile, anyText);

/** Names that Terraform takes for blocks and arguments. */
const names = fc.stringMatching(/^[a-z][a-z_]{0,9}[a-z]$/);

const keys = fc.oneof(
  names,
  texts,
  fc.constantFrom('for', 'null', 'true', 'a-b', '1', 'a.b', 'aws:PrincipalArn', ''),
);

const numbers = fc.oneof(
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fc.constantFrom(0, 0.5, -1.25, 1e21, 1e-7, 8080),
);

/** Expressions of every form that a module of ours uses, spaced as terraform fmt does. */
export const expressions: fc.Arbitrary<Expression> = fc
  .letrec<{ any: string }>((tie) => {
    const any = tie('any');
    const two = fc.tuple(any, any);
    return {
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('var.a', 'local.b', 'aws_x.y[0].id', 'data.aws_x.y.z', 'each.value["k"]'),
        fc.constantFrom('"a-${var.x}-$${y}"', 'var.a[*].id', 'x.*.y', 'true', 'null', '1.5', '"t"'),
        two.map(([a, b]) => `(${a}) + (${b})`),
        two.map(([a, b]) => `!(${a}) && (${b}) == -1`),
        fc.tuple(any, any, any).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
        two.map(([a, b]) => `merge(${a}, {}, [],\n  ${b}\n)`),
        two.map(([a, b]) => `[for k, v in f(${a}) : v if g(${b})]`),
        two.map(([a, b]) => `{ for v in f(${a}) : v => (${b})... }`),
        any.map((a) => `{ a = (${a}), "b c" = 1 }`),
        any.map((a) => `"x\${f(${a.replace(/,\n\s*/g, ', ').replace(/\n\s*/g, '')})}y"`),
        fc.array(any, { maxLength: 3 }).map((list) => `[\n${list.join(',\n')}\n]`),
      ),
    };
  })
  .any.map((source) => raw(source));

function objectOf(values: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  // Two keys that Terraform would hold for one are not a matter of printing.
  return fc
    .uniqueArray(fc.tuple(keys, values), { maxLength: 4, selector: ([key]) => key.normalize() })
    .map((entries) => Object.fromEntries(entries));
}

/** Values of every kind, nested. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    texts,
    texts.map((text) => new Text(text)),
    numbers,
    fc.constantFrom(true, false, null),
    expressions,
    fc.array(tie('any'), { maxLength: 4 }),
    objectOf(tie('any')),
    objectOf(tie('any')).map((object) => new Call('jsonencode', [object])),
    fc
      .array(tie('any'), { minLength: 1, maxLength: 3 })
      .map((list) => new Call('concat', [list, ['x']])),
    objectOf(tie('any')).map(
      (object) => new Call('merge', [{ a: 1 }, new When(raw('var.when'), object)]),
    ),
    fc.tuple(texts, tie('any')).map(([comment, value]) => note(comment, value)),
  ),
})).any;

/** Values that Terraform reads without evaluating them: no expression in them. */
const constants: fc.Arbitrary<Value> = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    texts.map((text) => new Text(text)),
    numbers,
    fc.constantFrom(true, null),
    fc.array(tie('any'), { maxLength: 3 }),
    objectOf(tie('any')),
  ),
})).any;

const attributes = fc
  .uniqueArray(fc.tuple(names, values, fc.option(texts)), {
    maxLength: 5,
    selector: ([name]) => name,
  })
  .map((made) =>
    made.map(([name, value, comment]) =>
      // `type` and the like are Terraform's own in some places.
      attribute(`x_${name}`, value, comment === null ? {} : { comment }),
    ),
  );

const nested: fc.Arbitrary<Block> = fc
  .tuple(names, attributes, attributes)
  .map(([name, outer, inner]) => block(`b_${name}`, [], [...outer, block('c_inner', [], inner)]));

const bodies: fc.Arbitrary<Entry[]> = fc
  .tuple(attributes, fc.array(nested, { maxLength: 2 }))
  .map(([some, blocks]) => [...some, ...blocks]);

function variable(name: string, description: string, value: Value): Block {
  return block(
    'variable',
    [name],
    [
      attribute('description', new Text(description)),
      attribute('type', raw('map(object({ a = optional(string, "x") }))')),
      attribute('default', value),
    ],
  );
}

/** Documents with a block of each kind. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    body: bodies,
    locals: attributes,
    value: values,
    description: texts,
    constant: constants,
  })
  .map(({ body, locals, value, description, constant }) =>
    [
      variable('v', description, constant),
      block('locals', [], locals),
      block(
        'resource',
        ['aws_x', 'this'],
        [
          ...body,
          block('lifecycle', [], [attribute('ignore_changes', [raw('tags')])]),
          attribute('depends_on', [raw('aws_y.this')]),
        ],
      ),
      block('moved', [], [attribute('from', raw('aws_a.b')), attribute('to', raw('aws_a.c'))]),
      block('output', ['o'], [attribute('description', description), attribute('value', value)]),
    ].map((made) => ({ file: 'main', block: made })),
  );
