import { App, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';

import { printBlocks } from '../../../hcl/print';
import { hcl, raw } from '../../../hcl/value';
import { moduleInput } from '../../../inputs/module-input';
import {
  check,
  data,
  declaredBy,
  inFile,
  locals,
  output,
  resource,
} from '../../../modules/blocks/declare';
import type { PublishedModule } from '../../../modules/blocks/published-module';
import { ModuleStack } from '../../../stacks/module-stack';

function moduleOf(build: (scope: Construct) => void): ModuleStack {
  const input = moduleInput(
    {
      name: z.string().describe('A name.'),
      vpc_id: z.string().describe('A VPC.'),
      create: z.boolean().describe('Whether.'),
      names: z.array(z.string()).describe('Names.'),
    },
    { sample: { name: 'a', vpc_id: 'vpc-1', create: true, names: [] } },
  );
  const module = {
    name: 'it',
    summary: '',
    source: 'it',
    input,
    build,
    readme: {},
  } as unknown as PublishedModule;
  return new ModuleStack(new App({ skipValidation: true }), module);
}

/** What `build` declares, without the variables and versions of the stack. */
function printed(build: (scope: Construct) => void): string {
  const blocks = moduleOf(build).document.filter(
    ({ file }) => !['variables', 'versions'].includes(file),
  );
  return printBlocks(blocks.map(({ block }) => block));
}

test('arguments keep their order and take their names from the schema', () => {
  const text = printed((scope) => {
    const group = resource(scope, 'aws_security_group', 'runtime', {
      '#': 'above',
      remarks: ['checkov:skip=CKV_1:because'],
      count: hcl`var.create ? 1 : 0`,
      vpc_id: hcl`var.vpc_id`,
      '# description': 'why',
      description: 'a ${b}',
      name: 'a',
      timeouts: { create: '5m' },
      tags: { Name: 'a' },
      lifecycle: {
        create_before_destroy: true,
        ignore_changes: ['tags'],
        postcondition: [{ condition: hcl`self.id != ""`, error_message: hcl`"no id"` }],
      },
      '# depends_on': 'after',
      depends_on: [hcl`data.aws_vpc.this`],
    });
    data(scope, 'aws_vpc', 'this', { id: hcl`var.vpc_id` });
    expect(group.source).toBe('aws_security_group.runtime');
  });
  expect(text).toBe(`# above
resource "aws_security_group" "runtime" {
  # checkov:skip=CKV_1:because

  count = var.create ? 1 : 0

  vpc_id = var.vpc_id

  # why
  description = "a $\${b}"

  name = "a"

  timeouts {
    create = "5m"
  }

  tags = { Name = "a" }

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [tags]

    postcondition {
      condition     = self.id != ""
      error_message = "no id"
    }
  }

  # after
  depends_on = [data.aws_vpc.this]
}

data "aws_vpc" "this" {
  id = var.vpc_id
}
`);
});

test('a dynamic block has its content, under the names of the schema', () => {
  const text = printed((scope) => {
    resource(scope, 'aws_security_group', 'a', {
      timeouts: { for_each: raw('var.names'), content: { create: hcl`timeouts.value` } },
    });
  });
  expect(text).toContain(
    'dynamic "timeouts" {\n    for_each = var.names\n\n    content {\n      create = timeouts.value',
  );
});

test('locals stand together, outputs in their own file', () => {
  const { document } = moduleOf((scope) => {
    inFile(scope, 'network');
    locals(scope, { a: hcl`var.name`, '# b': 'why', b: 1 });
    output(scope, 'c', { description: 'C.', value: hcl`local.a`, sensitive: true });
  });
  const made = document.filter(({ file }) => !['variables', 'versions'].includes(file));
  expect(made.map(({ file }) => file)).toEqual(['network', 'outputs']);
  expect(printBlocks(made.map(({ block }) => block))).toBe(`locals {
  a = var.name

  # why
  b = 1
}

output "c" {
  description = "C."
  value       = local.a
  sensitive   = true
}
`);
});

test('text that looks like a token of cdktf is text', () => {
  const text = printed((scope) => {
    resource(scope, 'aws_security_group', 'a', { description: '${TfToken[TOKEN.0]}' });
  });
  expect(text).toContain('description = "$${TfToken[TOKEN.0]}"');
});

test('a condition says where, what was found, what is wanted and the fix', () => {
  const text = printed((scope) => {
    data(scope, 'aws_vpc', 'this', {
      id: hcl`var.vpc_id`,
      lifecycle: {
        postcondition: [
          check(hcl`self.enable_dns_support`, {
            '#': 'why',
            at: 'vpc_id',
            found: '${self.id} has no DNS',
            want: 'DNS',
            fix: 'switch it on',
          }),
        ],
      },
    });
  });
  expect(text).toContain(`    # why
    postcondition {
      condition     = self.enable_dns_support
      error_message = "vpc_id: \${self.id} has no DNS. Expected DNS. Switch it on."
    }`);
});

test.each<{ title: string; build: (scope: Construct) => void; error: string }>([
  {
    title: 'an argument that the schema does not have',
    build: (scope) => resource(scope, 'aws_security_group', 'a', { desciption: 'red' } as never),
    error: 'bug: aws_security_group.a has no argument desciption; did you mean description?',
  },
  {
    title: 'a block inside that has no such argument',
    build: (scope) =>
      resource(scope, 'aws_security_group', 'a', { timeouts: { craete: '5m' } } as never),
    error: 'bug: aws_security_group.a.timeouts has no argument craete; did you mean create?',
  },
  {
    title: 'a why above nothing',
    build: (scope) =>
      resource(scope, 'aws_security_group', 'a', { '# name': 'why', description: 'b', name: 'a' }),
    error: "bug: aws_security_group.a: '# name' explains nothing. Expected name right behind it",
  },
  {
    title: 'what HCL has first behind an argument',
    build: (scope) => resource(scope, 'aws_security_group', 'a', { name: 'a', count: hcl`1` }),
    error: 'bug: aws_security_group.a: count stands behind name. Expected',
  },
  {
    title: 'what HCL has last before an argument',
    build: (scope) => resource(scope, 'aws_security_group', 'a', { depends_on: [], name: 'a' }),
    error: 'bug: aws_security_group.a: name stands behind depends_on. Expected',
  },
  {
    title: 'two blocks of one address',
    build: (scope) => {
      resource(scope, 'aws_security_group', 'a', {});
      resource(scope, 'aws_security_group', 'a', {});
    },
    error: "There is already a Construct with name 'aws_security_group.a'",
  },
  {
    title: 'a construct that was not declared',
    build: (scope) => new TerraformResource(scope, 'a', { terraformResourceType: 'aws_a' }),
    error: 'bug: it/a was made without resource(), data(), locals() or output()',
  },
  {
    title: 'a type that is not in the pinned schema',
    build: (scope) => resource(scope, 'aws_strange' as 'aws_vpc', 'a', {}),
    error:
      'it: schema/types.json does not list resource aws_strange. Add it there and run npm run schema:prune (step 2 of CONTRIBUTING.md).',
  },
])('$title is refused', ({ build, error }) => {
  expect(() => moduleOf(build).document).toThrow(error);
});

test('what nobody declared has no block', () => {
  expect(declaredBy(new TerraformStack(new App({ skipValidation: true }), 'a'))).toBeUndefined();
});
