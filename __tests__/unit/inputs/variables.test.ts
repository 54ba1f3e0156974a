import { z } from 'zod';

import { printBlocks } from '../../../hcl/print';
import { hcl } from '../../../hcl/value';
import { mapOf, pattern, text } from '../../../inputs/facets';
import { moduleInput } from '../../../inputs/module-input';
import { variableBlocks } from '../../../inputs/variables';

const secret = text({ min: 1, max: 9, sensitive: true, fix: 'shorten it' });

test('variables, whole', () => {
  const input = moduleInput(
    {
      name: pattern(/^[a-z]+$/, {
        want: 'small "letters"',
        fix: 'write ${x}',
        good: 'a',
        bad: ['A'],
      }).describe('A name, e.g. ${x}.'),
      mode: z.string().default('${var.name}').describe('A mode.'),
      limit: z.number().nullable().default(null).describe('A limit.'),
      tokens: mapOf(secret).default({}).describe('Tokens.'),
    },
    {
      sample: {},
      rules: [
        {
          variable: 'limit',
          condition: hcl`var.limit == null || var.mode != ""`,
          found: hcl`"got \${jsonencode(var.limit)}"`,
          want: 'no limit without a "mode"',
          fix: 'set ${mode}',
          holds: () => true,
          bad: {},
        },
      ],
    },
  );
  expect(printBlocks(variableBlocks(input))).toBe(`variable "name" {
  description = "A name, e.g. $\${x}."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+$", var.name))
    error_message = "name: got \\"\${var.name}\\". Expected small \\"letters\\". Write $\${x}."
  }
}

variable "mode" {
  description = "A mode."
  type        = string
  default     = "$\${var.name}"
  nullable    = false
}

variable "limit" {
  description = "A limit."
  type        = number
  default     = null

  validation {
    condition     = var.limit == null || var.mode != ""
    error_message = "limit: got \${jsonencode(var.limit)}. Expected no limit without a \\"mode\\". Set $\${mode}."
  }
}

variable "tokens" {
  description = "Tokens."
  type        = map(string)
  default     = {}
  nullable    = false
  sensitive   = true

  validation {
    condition     = alltrue([for item in var.tokens : try(length(item) >= 1 && length(item) <= 9, false)])
    error_message = "tokens: its value is not shown. Expected 1 to 9 characters. Shorten it."
  }
}
`);
});

test('a rule about no variable is refused', () => {
  const rule = {
    variable: 'b',
    condition: hcl`true`,
    found: hcl`""`,
    want: '',
    fix: '',
    holds: () => true,
    bad: {},
  } as never;
  const input = moduleInput({ a: z.string().describe('A.') }, { sample: {}, rules: [rule] });
  expect(() => variableBlocks(input)).toThrow('bug: a rule is about b, which is no variable');
});
