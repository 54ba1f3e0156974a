import { ARCHIVE_LIMITS, readArchive } from '../../../posture/input/archive';
import { PostureFault } from '../../../posture/input/fault';
import { zip } from '../../support/posture/zip';

const all = () => true;

test('the entries that are wanted are read as text', async () => {
  const archive = zip([
    { name: 'tfplan', content: 'binary' },
    { name: 'tfconfig/m-/main.tf', content: 'a = "é"' },
  ]);
  expect(await readArchive(archive, (name) => name.startsWith('tfconfig/'))).toEqual(
    new Map([['tfconfig/m-/main.tf', 'a = "é"']]),
  );
});

const whole = zip([{ name: 'tfconfig/modules.json', content: '[]'.repeat(100) }]);

test.each([
  ['no archive', Buffer.from('no archive'), 'no zip archive, or one that is cut off'],
  ['nothing', Buffer.alloc(0), 'no zip archive, or one that is cut off'],
  ['a truncated one', whole.subarray(0, whole.length - 30), 'no zip archive, or one that is cut'],
  ['one whose entries are cut off', whole.subarray(40), 'an entry that is cut off'],
  ['a path out of it', zip([{ name: '../a.tf', content: '' }]), 'whose name leads out'],
  ['a path from the root', zip([{ name: '/etc/a.tf', content: '' }]), 'whose name leads out'],
  ['a backslash', zip([{ name: '..\\a.tf', content: '' }]), 'whose name leads out'],
  [
    'a large entry',
    zip([{ name: 'a', content: '', declares: ARCHIVE_LIMITS.entryBytes + 1 }]),
    'an entry of 51 MB, "a", above 50 MB',
  ],
  [
    'a bomb',
    zip([{ name: 'a', content: Buffer.alloc(1_000_000) }]),
    'an entry that unpacks to more than 100 times its size, "a"',
  ],
  [
    'a size that is a lie',
    zip([{ name: 'a', content: Buffer.alloc(100_000), declares: 90 }]),
    'the entry "a" damaged or encrypted',
  ],
  [
    'a name twice',
    zip([
      { name: 'a', content: '1' },
      { name: 'a', content: '2' },
    ]),
    'two entries with the name "a"',
  ],
])('%s is refused with one clear fault', async (_title, archive, found) => {
  const read = readArchive(archive, all);
  await expect(read).rejects.toThrow(PostureFault);
  await expect(read).rejects.toThrow(found);
});

test('entries that are too much together are refused before any is unpacked', async () => {
  const bytes = ARCHIVE_LIMITS.entryBytes;
  // Bytes that hardly compress, so that it is not the ratio that is refused.
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const content = Uint8Array.from({ length: bytes / 90 }, next);
  const entries = Array.from({ length: 5 }, (_none, index) => ({
    name: `${index}`,
    content,
    declares: bytes,
  }));
  await expect(readArchive(zip(entries), all)).rejects.toThrow('250 MB of sources');
});

test('a bomb is refused in less than a second and without its memory', async () => {
  const archive = zip([{ name: 'a', content: Buffer.alloc(200 * 1024 * 1024) }]);
  const before = process.memoryUsage().rss;
  // Processor time: other work on the machine must not fail this.
  const start = process.cpuUsage();
  await expect(readArchive(archive, all)).rejects.toThrow(PostureFault);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  // To make the bomb takes seconds on a loaded machine.
}, 60_000);
