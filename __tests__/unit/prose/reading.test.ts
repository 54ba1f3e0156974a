/** What of a document and of a Terraform file is prose. */
import { isProse } from '../../../prose/lint';
import { readMarkdown } from '../../../prose/markdown';
import { medianOf, sentencesOf } from '../../../prose/sentences';
import { readTerraform } from '../../../prose/terraform';

const shown = (passages: ReturnType<typeof readMarkdown>) =>
  passages.map(({ kind, text }) => `${kind}: ${text}`);

const MARKDOWN = `# A \`code\` title

First **bold** line
second [line](x/y_(z).md "title") at https://example.com/a.

- item one
  goes on
- [ ] item *two*

1. step \`a
   b\` and \`\`x \` y\`\`

\`\`\`mermaid
flowchart
\`\`\`

   ~~~
   code
   ~~~

| head \\| er | \`a | b\` |
| --- | :-: |
| &lt;region> | two<br/>lines |

> quoted_name _stressed_
<!-- hidden
lines -->
<details><summary>Inputs</summary>

[ref]: https://example.com
end`;

test('Markdown: what is markup, code, or a target of a link is left aside', () => {
  expect(shown(readMarkdown(MARKDOWN))).toEqual([
    'heading: A ¤ title',
    'paragraph: First bold line second line at ¤.',
    'item: item one goes on',
    'item: item two',
    'item: step ¤ and ¤',
    'cell: head | er',
    'cell: ¤',
    'cell: <region>',
    'cell: two lines',
    'paragraph: quoted_name stressed',
    'paragraph: Inputs',
    'paragraph: end',
  ]);
});

test.each(['second', 'bold', 'goes', 'two<', '&lt;', 'end'])(
  'Markdown: the place of %s is where it is in the file',
  (word) => {
    const at = MARKDOWN.indexOf(word);
    expect(readMarkdown(MARKDOWN).flatMap(({ offsets }) => offsets)).toContain(at);
  },
);

const TERRAFORM = `# Generated.

variable "a" {
  description = "A \\"name\\" such as \${join(", ", ["}"])} or \`code\`."
  type = object({
    description = string # Behind code.
  })

  # Two lines
  # of one comment.
    # Another.
  validation {
    condition     = var.a != "# no comment"
    error_message = "a: got \${jsonencode(var.a)}. Fix it."
  }
}

output "b" {
  description = <<-EOT
    Many
    lines.
  EOT
  value = "description = \\"x\\""
}

resource "aws_x" "c" {
  description = "Not read."
  other       = <<EOT
# no comment
EOT
  // Last.
}
`;

test('Terraform: descriptions of variables and outputs, error messages, and comments', () => {
  expect(shown(readTerraform(TERRAFORM))).toEqual([
    'comment: Generated.',
    'description: A "name" such as ¤ or ¤.',
    'comment: Behind code.',
    'comment: Two lines of one comment.',
    'comment: Another.',
    'message: a: got ¤. Fix it.',
    'description: Many lines.',
    'comment: Last.',
  ]);
});

test('Terraform: each character is where it is in the file', () => {
  const passage = readTerraform(TERRAFORM).find(({ text }) => text === 'Many lines.');
  expect(passage?.offsets[5]).toBe(TERRAFORM.indexOf('lines.\n'));
});

test.each([
  ['One two. Three `x`! Four?', [2, 2, 1]],
  ['Set it, for example e.g. Two or v. 1.2 of a.tf files.', [12]],
  ['Ends in "quotes." Next (in parentheses.) `code` begins.', [3, 3, 2]],
])('the sentences of %s', (markdown, counts) => {
  const [passage] = readMarkdown(markdown);
  expect(passage && sentencesOf(passage).map(({ words }) => words)).toEqual(counts);
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 2, 9], 3],
])('the median of %j', (counts, median) => {
  expect(medianOf(counts)).toBe(median);
});

test.each([
  ['README.md', true],
  ['docs/adr/0001-a.md', true],
  ['terraform/gateway/README.md', true],
  ['terraform/gateway/examples/basic/README.md', true],
  ['terraform/gateway/main.tf', true],
  ['terraform/gateway/examples/basic/main.tf', false],
  ['modules/gateway/tests/a.tf', false],
  ['node_modules/x/README.md', false],
])('whether %s is read: %p', (path, read) => {
  expect(isProse(path)).toBe(read);
});
