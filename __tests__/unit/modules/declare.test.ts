import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { App, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';

import { printBlocks } from '../../../hcl/print';
import { dynamic, hcl, note, raw } from '../../../hcl/value';
import { moduleInput } from '../../../inputs/module-input';
import { declare, declaredBy, inFile, locals, output } from '../../../modules/declare';
import type { PublishedModule } from '../../../modules/published-module';
import { ModuleStack } from '../../../stacks/module-stack';

function moduleOf(build: (scope: Construct) => void): ModuleStack {
  const input = moduleInput({ name: z.string().describe('A name.') }, { sample: { name: 'a' } });
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
    const group = declare(
      scope,
      SecurityGroup,
      'runtime',
      {
        vpcId: hcl`var.vpc_id`,
        description: note('why', 'a ${b}'),
        name: 'a',
        timeouts: { create: '5m' },
        tags: { Name: 'a' },
      },
      {
        comment: 'above',
        remarks: ['checkov:skip=CKV_1:because'],
        count: hcl`var.create ? 1 : 0`,
        lifecycle: {
          create_before_destroy: true,
          ignore_changes: ['tags'],
          postcondition: [{ condition: hcl`self.id != ""`, error_message: hcl`"no id"` }],
        },
        depends_on: [raw('aws_a.b')],
        depends_on_comment: 'after',
      },
    );
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
  depends_on = [aws_a.b]
}
`);
});

test('a dynamic block has its content, under the names of the schema', () => {
  const text = printed((scope) => {
    declare(scope, SecurityGroup, 'a', {
      timeouts: dynamic(raw('var.a'), { create: hcl`timeouts.value` }),
    });
  });
  expect(text).toContain(
    'dynamic "timeouts" {\n    for_each = var.a\n\n    content {\n      create = timeouts.value',
  );
});

test('locals stand together, outputs in their own file', () => {
  const { document } = moduleOf((scope) => {
    inFile(scope, 'network');
    locals(scope, { a: hcl`var.name`, b: note('why', 1) });
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
    declare(scope, SecurityGroup, 'a', { description: '${TfToken[TOKEN.0]}' });
  });
  expect(text).toContain('description = "$${TfToken[TOKEN.0]}"');
});

test.each<{ title: string; build: (scope: Construct) => void; error: string }>([
  {
    title: 'an argument that the schema does not have',
    build: (scope) => declare(scope, SecurityGroup, 'a', { colour: 'red' } as never),
    error: 'bug: aws_security_group.a has no argument colour',
  },
  {
    title: 'two blocks of one address',
    build: (scope) => {
      declare(scope, SecurityGroup, 'a', {});
      declare(scope, SecurityGroup, 'a', {});
    },
    error: "There is already a Construct with name 'aws_security_group.a'",
  },
  {
    title: 'a construct that was made without declare',
    build: (scope) => new TerraformResource(scope, 'a', { terraformResourceType: 'aws_a' }),
    error: 'bug: it/a was made without declare()',
  },
  {
    title: 'a type that is not in the pinned schema',
    build: (scope) => {
      class Strange extends TerraformResource {
        static readonly tfResourceType: string = 'aws_strange';
      }
      declare(scope, Strange as never, 'a', { terraformResourceType: 'aws_strange' } as never);
    },
    error: 'bug: resource "aws_strange" is not in schema/types.json; add it and prune',
  },
])('$title is refused', ({ build, error }) => {
  expect(() => moduleOf(build).document).toThrow(error);
});

test('what nobody declared has no block', () => {
  expect(declaredBy(new TerraformStack(new App({ skipValidation: true }), 'a'))).toBeUndefined();
});

test('an error in a constructor has its stack trace, and afterwards everybody can take one', () => {
  class Broken extends SecurityGroup {
    constructor(...args: ConstructorParameters<typeof SecurityGroup>) {
      super(...args);
      throw new Error('broken');
    }
  }
  const usual = Object.getOwnPropertyDescriptor(Error, 'captureStackTrace');
  let thrown: unknown;
  try {
    printed((scope) => void declare(scope, Broken, 'a', {}));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({
    message: 'broken',
    stack: expect.stringContaining('declare.test.ts') as string,
  });
  expect(Object.getOwnPropertyDescriptor(Error, 'captureStackTrace')).toEqual(usual);
});
