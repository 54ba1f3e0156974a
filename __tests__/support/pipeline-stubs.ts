/** Programs in the place of those that a pipeline calls, so that its scripts run here: no engine, no network. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';

import { ROOT } from './modules';
import { writeSavedPlan, type FixtureName } from './posture/fixtures';
import { newWorkspace, type Workspace } from './workspace';

/** Plans a root as the files beside the stub say: `<root>.json` and `<root>.out`. */
const TERRAFORM = `#!/usr/bin/env bash
set -euo pipefail
root=\${1#-chdir=}
name=\${root##*/}
shift
out='' last=''
for word; do
  case $word in -out=*) out=\${word#-out=} ;; esac
  last=$word
done
echo "$root $*" >> "$STUBS/terraform.log"
case "$1 $*" in
  init*) ;;
  plan*) cp "$STUBS/$name.out" "$out" ;;
  show*-json*) cat "$STUBS/$name.json" ;;
  show*) echo "Plan of $name: 1 to add" ;;
esac
`;

/**
 * Runs the posture command as npm does, without npm. SARIF is left to the tests of that format. A file `<root>.code`
 * is the end of the command, for tests of what a script does with it.
 */
const NPM = `#!/usr/bin/env bash
set -euo pipefail
echo "$*" >> "$STUBS/npm.log"
[ "$1 $3 $4 $5 $6" = '--prefix run -s posture --' ]
shift 6
case "$*" in
  *'--format sarif'*) echo '{"version":"2.1.0"}'; exit "\${SARIF_CODE:-0}" ;;
esac
root=$(grep -oE 'require-from [^ ]+' <<<"$*")
if [ -f "$STUBS/\${root##*/}.code" ]; then echo report; exit "$(cat "$STUBS/\${root##*/}.code")"; fi
cd "$PROJECT"
exec "$NODE" scripts/posture.js "$@"
`;

/** Comments of a pull request, in the file comments.json. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
echo "$*" >> "$STUBS/gh.log"
body() { for word; do case $word in body=@*) cat "\${word#body=@}" ;; esac; done; }
case "$*" in
  *'--method PATCH'*/issues/comments/*)
    id=$(grep -oE 'comments/[0-9]+' <<<"$*" | cut -d/ -f2)
    jq --argjson id "$id" --arg body "$(body "$@")" 'map(if .id == $id then .body = $body else . end)' "$STUBS/comments.json" > "$STUBS/next" ;;
  *'--method POST'*/issues/7/comments*)
    jq --arg body "$(body "$@")" '. + [{id: (100 + length), user: {login: "github-actions[bot]"}, body: $body}]' "$STUBS/comments.json" > "$STUBS/next" ;;
  *--paginate*/issues/7/comments*--jq*) jq -r "\${!#}" "$STUBS/comments.json"; exit ;;
  *) exit 1 ;;
esac
mv "$STUBS/next" "$STUBS/comments.json"
`;

/** Notes of a merge request, in the file notes.json; its first page has 100. */
const CURL = `#!/usr/bin/env bash
set -euo pipefail
echo "$*" >> "$STUBS/curl.log"
grep -q '^PRIVATE-TOKEN: secret-token$' "$(grep -oE '@[^ ]+/header' <<<"$*" | cut -c2-)"
body() { for word; do case $word in body@*) cat "\${word#body@}" ;; esac; done; }
url=\${!#}
case "$* " in
  *' --request PUT '*/notes/*)
    jq --argjson id "\${url##*/}" --arg body "$(body "$@")" 'map(if .id == $id then .body = $body else . end)' "$STUBS/notes.json" > "$STUBS/next" ;;
  *' --request POST '*/notes' ')
    jq --arg body "$(body "$@")" '. + [{id: (500 + length), author: {id: 42}, body: $body}]' "$STUBS/notes.json" > "$STUBS/next" ;;
  */user' ') echo '{"id": 42}'; exit ;;
  */notes\\?*page=*) jq --argjson page "\${url##*page=}" '.[($page - 1) * 100:$page * 100]' "$STUBS/notes.json"; exit ;;
  *) exit 22 ;;
esac
mv "$STUBS/next" "$STUBS/notes.json"
`;

/** A checkout with stubs on its PATH. */
export interface Pipeline {
  readonly workspace: Workspace;
  /** Makes a root whose plan is that of a fixture, and which requires a pattern. */
  readonly addRoot: (name: string, about: { plan: FixtureName; require?: string }) => void;
  /** What the stub of a program was called with, a line each. */
  readonly calls: (program: string) => string[];
  readonly run: (
    script: string,
    env?: Readonly<Record<string, string>>,
  ) => { code: number | null; stdout: string; stderr: string };
}

/**
 * A new checkout, whose posture command is that of `project`, a compiled project; whoever asks for it removes the
 * workspace.
 */
export function newPipeline(project: Workspace): Pipeline {
  const workspace = newWorkspace();
  const stubs = workspace.path('stubs');
  for (const [name, text] of Object.entries({
    terraform: TERRAFORM,
    npm: NPM,
    gh: GH,
    curl: CURL,
  })) {
    workspace.write(`stubs/${name}`, text);
    chmodSync(workspace.path('stubs', name), 0o755);
  }
  workspace.write('temp/.keep', '');
  symlinkSync(ROOT, workspace.path('.connectivity'));
  const required: { path: string; require: string }[] = [];
  const manifest: Record<string, string[]> = {};
  return {
    workspace,
    addRoot: (name, { plan: fixture, require }) => {
      const [json, file] = [`stubs/${name}.json`, `stubs/${name}.out`];
      writeSavedPlan(fixture, { json: workspace.path(json), file: workspace.path(file) });
      workspace.write(`roots/${name}/providers.tf`, '# generated\n');
      manifest[`${name}/providers.tf`] = ['hash'];
      if (require !== undefined) required.push({ path: name, require });
      workspace.write('roots/manifest.json', JSON.stringify(manifest));
      workspace.write('roots/posture.json', JSON.stringify({ version: 1, roots: required }));
    },
    calls: (program) =>
      readFileSync(workspace.path('stubs', `${program}.log`), 'utf8')
        .trim()
        .split('\n'),
    run: (script, env = {}) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
        cwd: workspace.dir,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${stubs}:${process.env.PATH ?? ''}`,
          STUBS: stubs,
          NODE: process.execPath,
          PROJECT: project.dir,
          ...env,
        },
      });
      return { code: status, stdout, stderr };
    },
  };
}
