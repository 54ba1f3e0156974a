import { hashOf, nextManifest, reconcile, type Manifest } from '../../../emit/reconcile';

const OLD = 'old\n';
const NEW = 'new\n';
const THEIRS = 'theirs\n';
const known = (...texts: string[]): Manifest => ({ 'a/main.tf': texts.map(hashOf) });

interface Row {
  title: string;
  wanted?: string;
  found?: string;
  manifest?: Manifest;
  force?: boolean;
  want: 'write' | 'remove' | 'unchanged' | 'left' | 'nothing';
  why?: string;
}

const rows: Row[] = [
  { title: 'a new file is written', wanted: NEW, want: 'write' },
  {
    title: 'ours, as the last run left it, is written anew',
    wanted: NEW,
    found: OLD,
    manifest: known(OLD),
    want: 'write',
  },
  {
    title: 'what is right is left alone',
    wanted: NEW,
    found: NEW,
    manifest: known(NEW),
    want: 'unchanged',
  },
  {
    title: 'what is right without being ours becomes ours',
    wanted: NEW,
    found: NEW,
    want: 'unchanged',
  },
  { title: 'ours, and gone, is written again', wanted: NEW, manifest: known(NEW), want: 'write' },
  {
    title: 'an edited file is left alone',
    wanted: NEW,
    found: THEIRS,
    manifest: known(OLD),
    want: 'left',
    why: 'it was edited by hand',
  },
  {
    title: 'a foreign file is left alone',
    wanted: NEW,
    found: THEIRS,
    want: 'left',
    why: 'it is not a file of ours',
  },
  {
    title: 'an edited file is overwritten by force',
    wanted: NEW,
    found: THEIRS,
    manifest: known(OLD),
    force: true,
    want: 'write',
  },
  {
    title: 'a foreign file is overwritten by force',
    wanted: NEW,
    found: THEIRS,
    force: true,
    want: 'write',
  },
  {
    title: 'a cut-short run had not come to it',
    wanted: NEW,
    found: OLD,
    manifest: known(OLD, NEW),
    want: 'write',
  },
  {
    title: 'a cut-short run had written it, and the source went on',
    wanted: 'newer\n',
    found: NEW,
    manifest: known(OLD, NEW),
    want: 'write',
  },
  {
    title: 'other line ends are an edit',
    wanted: NEW,
    found: 'old\r\n',
    manifest: known(OLD),
    want: 'left',
    why: 'it was edited by hand',
  },
  { title: 'ours, and no longer wanted, goes', found: OLD, manifest: known(OLD), want: 'remove' },
  {
    title: 'edited, and no longer wanted, stays',
    found: THEIRS,
    manifest: known(OLD),
    want: 'left',
    why: 'it was edited by hand, and is no longer part of the module',
  },
  {
    title: 'edited, and no longer wanted, goes by force',
    found: THEIRS,
    manifest: known(OLD),
    force: true,
    want: 'remove',
  },
  { title: 'foreign, and never wanted, is not looked at', found: THEIRS, want: 'nothing' },
  {
    title: 'foreign, and never wanted, is not looked at by force either',
    found: THEIRS,
    force: true,
    want: 'nothing',
  },
  { title: 'gone, and no longer wanted', manifest: known(OLD), want: 'nothing' },
];

const hashesOf = (text: string | undefined) =>
  new Map(text === undefined ? [] : [['a/main.tf', hashOf(text)]]);

describe.each(rows)('$title', ({ wanted, found, manifest = {}, force = false, want, why }) => {
  const all = { wanted: hashesOf(wanted), manifest, inScope: () => true };
  const plan = reconcile({ ...all, found: hashesOf(found), force });

  test('the plan', () => {
    const path = ['a/main.tf'];
    expect(plan).toEqual({
      write: want === 'write' ? path : [],
      remove: want === 'remove' ? path : [],
      unchanged: want === 'unchanged' ? path : [],
      foreign: want === 'left' ? [{ path: 'a/main.tf', found: why }] : [],
    });
  });

  test('the manifest behind the run knows what is ours, and nothing else', () => {
    const ours = { write: [wanted], unchanged: [wanted], remove: [], nothing: [], left: [] }[
      want
    ].map((text) => hashOf(text ?? ''));
    const next = nextManifest({ ...all, plan, underWay: false });
    expect(next['a/main.tf'] ?? []).toEqual(want === 'left' ? (manifest['a/main.tf'] ?? []) : ours);
  });

  test('the manifest under way knows each state that a cut-short run may leave', () => {
    const next = nextManifest({ ...all, plan, underWay: true });
    const states = {
      write: [...(manifest['a/main.tf'] ?? []), hashOf(wanted ?? '')],
      remove: manifest['a/main.tf'] ?? [],
    };
    if (want === 'write' || want === 'remove')
      expect(next['a/main.tf']).toEqual([...new Set(states[want])]);
  });
});

test('what is out of scope is neither looked at nor forgotten', () => {
  const manifest: Manifest = {
    'a/main.tf': [hashOf(OLD)],
    'b/main.tf': [hashOf(OLD)],
    'b/gone.tf': [hashOf(OLD)],
  };
  const wanted = new Map([['a/main.tf', hashOf(NEW)]]);
  const inScope = (path: string) => path.startsWith('a/');
  const found = new Map([
    ['a/main.tf', hashOf(OLD)],
    ['b/main.tf', hashOf(OLD)],
  ]);
  const plan = reconcile({ wanted, found, manifest, inScope, force: true });
  expect(plan).toEqual({ write: ['a/main.tf'], remove: [], unchanged: [], foreign: [] });
  expect(nextManifest({ manifest, wanted, plan, inScope, underWay: false })).toEqual({
    ...manifest,
    'a/main.tf': [hashOf(NEW)],
  });
});
