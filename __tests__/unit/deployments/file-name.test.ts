import { fileNameFault } from '../../../deployments/reading/file-name';

test.each([
  'a\nb.yaml',
  'a\rb.yaml',
  'a\u2028b.yaml',
  'a\x7fb.yaml',
  'a`b.yaml',
  'a-->b.yaml',
  '<b>.yaml',
])('a name that would end a comment, a line or a code span: %j', (name) =>
  expect(fileNameFault(name)?.found).toMatch(/^got a file whose name has /),
);

test.each(['deployments.yaml', 'my agents (prod).yaml', 'agenten-für-alle.yml', "it's.json"])(
  'a plain name: %j',
  (name) => expect(fileNameFault(name)).toBeUndefined(),
);
