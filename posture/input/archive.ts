/** Reads text files out of a saved plan file, which is a zip archive that somebody else may have made. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { PostureFault } from './fault';

const MEGABYTE = 1024 * 1024;

/** Above these a plan file is no plan file, but something that should fill memory. */
export const ARCHIVE_LIMITS = {
  entryBytes: 50 * MEGABYTE,
  /** Of all entries that are read together. */
  totalBytes: 200 * MEGABYTE,
  entries: 100_000,
  /** Unpacked size over packed size. */
  ratio: 100,
} as const;

const fault = (found: string, fix: string) =>
  new PostureFault({
    where: 'plan file',
    found,
    want: 'the file that `terraform plan -out=FILE` or `tofu plan -out=FILE` writes',
    fix,
  });

const OTHER_INPUT = 'save the plan again, or pass --root in place of --plan-file';

/**
 * The entries whose names `wants`, by name. Sizes and names of all entries are checked before any is unpacked, and no
 * entry can unpack to more than it declares. Throws {@link PostureFault}.
 */
export async function readArchive(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): Promise<Map<string, string>> {
  const zip = await open(bytes);
  const wanted = (await checkedEntries(zip)).filter(({ fileName }) => wants(fileName));
  const total = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > ARCHIVE_LIMITS.totalBytes)
    throw fault(`${megabytes(total)} of sources`, 'pass --root in place of --plan-file');
  const files = new Map<string, string>();
  for (const entry of wanted) {
    if (files.has(entry.fileName))
      throw fault(`two entries with the name ${JSON.stringify(entry.fileName)}`, OTHER_INPUT);
    files.set(entry.fileName, await textOf(zip, entry));
  }
  return files;
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
  } catch {
    throw fault(
      'no zip archive, or one that is cut off',
      `${OTHER_INPUT}. An encrypted plan, or one that HCP Terraform keeps, holds no sources that can be read`,
    );
  }
}

/** Every entry, or the first fault among them. A name that leaves the archive is refused by the library. */
async function checkedEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > ARCHIVE_LIMITS.entries)
    throw fault(`${zip.entryCount} entries`, OTHER_INPUT);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      checkSize(entry);
      entries.push(entry);
    }
  } catch (error) {
    if (error instanceof PostureFault) throw error;
    throw fault('an entry that is cut off, or whose name leads out of the archive', OTHER_INPUT);
  }
  return entries;
}

function checkSize({ fileName, uncompressedSize, compressedSize }: Entry): void {
  const name = JSON.stringify(fileName);
  if (uncompressedSize > ARCHIVE_LIMITS.entryBytes)
    throw fault(
      `an entry of ${megabytes(uncompressedSize)}, ${name}, above ${megabytes(ARCHIVE_LIMITS.entryBytes)}`,
      OTHER_INPUT,
    );
  if (uncompressedSize > compressedSize * ARCHIVE_LIMITS.ratio)
    throw fault(
      `an entry that unpacks to more than ${ARCHIVE_LIMITS.ratio} times its size, ${name}`,
      OTHER_INPUT,
    );
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / MEGABYTE)} MB`;

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch {
    throw fault(`the entry ${JSON.stringify(entry.fileName)} damaged or encrypted`, OTHER_INPUT);
  }
  return Buffer.concat(chunks).toString('utf8');
}
