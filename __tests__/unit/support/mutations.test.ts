import {
  mutantsOf,
  mutate,
  runNamed,
  runsAbout,
  runsNaming,
  sample,
} from '../../support/mutations';
import type { Operator } from '../../support/mutations';

const POLICY = `resource "aws_iam_role_policy" "this" {
  count       = var.make ? 1 : 0
  description = "Allow 443 at \\"s3:GetObject\\""

  policy = jsonencode({
    Statement = concat(
      [{
        Sid       = "Read"
        Effect    = "Allow"
        # "Deny" is for others.
        Action    = ["s3:GetObject", "s3:ListBucket"]
        Resource  = var.arns
        Condition = { StringEquals = { "aws:SourceVpc" = "vpc-1" } }
      }],
      length(var.keys) > 0 ? [{ Effect = "Deny", Action = "kms:Decrypt", Resource = "*" }] : [],
    )
  })

  depends_on = [aws_iam_role.this, data.aws_vpc.this]
}
`;

const RULE = `resource "aws_vpc_security_group_ingress_rule" "this" {
  ip_protocol = "tcp"
  from_port   = 443
  cidr_ipv4   = each.value
}
`;

const VARIABLE = `variable "name" {
  validation {
    condition     = length(var.name) <= 48
    error_message = "name: want <= 48."
  }
}
`;

const changes = (operator: Operator, text: string) =>
  mutantsOf('main.tf', text)
    .filter((mutant) => mutant.operator === operator)
    .map(({ line, change }) => `${line}: ${change}`);

test.each<[Operator, string, string[]]>([
  ['swap Allow and Deny', POLICY, ['9: "Allow" -> "Deny"', '15: "Deny" -> "Allow"']],
  [
    'take another action',
    POLICY,
    [
      '11: "s3:GetObject" -> "s3:OtherGetObject"',
      '11: "s3:ListBucket" -> "s3:OtherListBucket"',
      '15: "kms:Decrypt" -> "kms:OtherDecrypt"',
    ],
  ],
  [
    'drop an action',
    POLICY,
    ['11: "s3:GetObject", -> (nothing)', '11: , "s3:ListBucket" -> (nothing)'],
  ],
  ['open a resource', POLICY, ['12: var.arns -> "*"']],
  ['turn a condition round', POLICY, ['13: StringEquals -> StringNotEquals']],
  ['change a word', POLICY, ['13: "aws:SourceVpc" -> "aws:SourceVpcx"', '13: "vpc-1" -> "vpc-1x"']],
  ['flip a count', POLICY, ['2: 1 : 0 -> 0 : 1']],
  ['move a bound', POLICY, ['15: 0 -> -1']],
  [
    'drop a dependency',
    POLICY,
    ['19: aws_iam_role.this, -> (nothing)', '19: , data.aws_vpc.this -> (nothing)'],
  ],
  ['move a port', RULE, ['3: 443 -> 80']],
  ['open a protocol', RULE, ['2: "tcp" -> "-1"']],
  ['open a rule', RULE, ['4: each.value -> "0.0.0.0/0"']],
  ['open a rule', RULE.replace('each.value', '"0.0.0.0/0"'), []],
  ['open a rule', RULE.replace(/.*cidr.*\n/, ''), ['2: (nothing) -> cidr_ipv4 = "0.0.0.0/0"']],
  [
    'believe a condition',
    VARIABLE,
    ['3: length(var.name) <= 48 -> (length(var.name) <= 48) || true'],
  ],
  ['move a bound', VARIABLE, ['3: 48 -> 49']],
  ['hide a private name', 'private_dns_enabled = true\n', ['1: true -> false']],
])('%s', (operator, text, expected) => {
  expect(changes(operator, text)).toEqual(expected);
});

test('a statement goes whole, and what stays is still a list', () => {
  const left = mutantsOf('main.tf', POLICY)
    .filter(({ operator }) => operator === 'drop a statement')
    .map((mutant) => mutate(POLICY, mutant).replace(/\s+/g, ' '));
  expect(left[0]).toContain('concat( [], length(var.keys)');
  expect(left[1]).toContain('? [] : [], )');
});

test('a condition goes whole', () => {
  const [mutant] = mutantsOf('main.tf', POLICY).filter(
    ({ operator }) => operator === 'drop a condition',
  );
  expect(mutant && mutate(POLICY, mutant)).toMatch(/Resource +\t*= var\.arns\s+\}\],/);
});

test('a sample is spread evenly, and the same each time', () => {
  expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(sample([0, 1], 4)).toEqual([0, 1]);
});

test('of a test file the runs about one variable are kept, and all that is no run', () => {
  const run = (name: string) => `run "${name}" {\n  expect_failures = [var.${name}]\n}\n`;
  const file = `variables {\n  a = 1\n}\n${run('name')}${run('name_prefix')}`;
  expect(runsAbout('name', file)).toBe(`variables {\n  a = 1\n}\n${run('name')}\n`);
  expect(runsAbout('other', file)).toBeNull();
});

test('cuts one run out of a test file', () => {
  const run = (name: string) => `run "${name}" {\n  command = plan\n}\n`;
  const file = `variables {\n  a = 1\n}\n${run('first')}${run('first_of_two')}`;
  expect(runNamed('first', file)).toBe(`variables {\n  a = 1\n}\n${run('first')}\n`);
  expect(runNamed('last', file)).toBeNull();
});

test.each([
  ['data "aws_subnet" "agent"', 'data.aws_subnet.agent'],
  ['resource "aws_iam_role" "this"', 'aws_iam_role.this[0].name'],
  ['output "role_arn"', 'output.role_arn'],
])('of a test file the runs that name %s are kept', (block, named) => {
  const run = (name: string) => `run "r" {\n  condition = ${name} == 1\n}\n`;
  const other = run(named.replace(/\w+$/, 'other').replace('this', 'that'));
  expect(runsNaming(block, other + run(named))).toBe(`\n${run(named)}`);
  expect(runsNaming('locals', run(named))).toBeNull();
});
