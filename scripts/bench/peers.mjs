// The linters that people compare us with, installed from npm into a temporary folder when they are asked for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = [
  'rumdl@0.2.75',
  'markdownlint-cli2@0.22.1',
  'remark-cli@12.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'remark-frontmatter@5.0.0',
  'textlint@15.8.0',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-write-good@2.0.0',
  'textlint-rule-common-misspellings@1.0.1',
  'textlint-rule-no-todo@2.0.1',
  'cspell@9.8.0',
];
const TEXTLINT_RULES = {
  terminology: true,
  'write-good': true,
  'common-misspellings': true,
  'no-todo': true,
};

/** Names of the peers, in the order of the table. */
export const PEERS = ['rumdl', 'rumdl, warm', 'markdownlint-cli2', 'remark-lint', 'textlint', 'cspell'];

/**
 * Installs the peers, unless an earlier run did.
 *
 * @returns by name of a peer, makes its command for a folder
 * @throws Error that says what npm said
 */
export function installPeers() {
  const home = join(tmpdir(), 'mtlint-bench-peers');
  mkdirSync(home, { recursive: true });
  const wanted = JSON.stringify(PACKAGES);
  const stamp = join(home, 'installed.json');
  if (readIfThere(stamp) !== wanted) {
    const args = ['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES];
    console.error(`installing ${PACKAGES.length} packages into ${home}`);
    const { status, stderr, error } = spawnSync('npm', args, { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`the peers cannot be installed from npm, is there a network?\n${error ?? stderr}`);
    writeFileSync(stamp, wanted);
  }
  const rc = join(home, 'textlintrc.json');
  writeFileSync(rc, JSON.stringify({ rules: TEXTLINT_RULES }));
  const bin = (name) => join(home, 'node_modules', '.bin', name);
  // The shim that npm links starts node first, which a user of the binary does not pay for.
  const rumdl = join(home, 'node_modules', '@rumdl', `cli-${process.platform}-${process.arch}`, 'rumdl');
  const rumdlCommand = readIfThere(join(rumdl, '..', 'package.json')) ? rumdl : bin('rumdl');
  const cache = join(home, 'rumdl-cache');
  return {
    rumdl: (folder) => [rumdlCommand, 'check', '--no-cache', folder],
    'rumdl, warm': (folder) => [rumdlCommand, 'check', '--cache-dir', cache, folder],
    'markdownlint-cli2': (folder) => [bin('markdownlint-cli2'), `${folder}/**/*.md`],
    'remark-lint': (folder) => [
      ...[bin('remark'), folder, '--no-config', '-q', '--no-stdout'],
      ...['-u', module(home, 'remark-frontmatter'), '-u', module(home, 'remark-preset-lint-recommended')],
    ],
    textlint: (folder) => [bin('textlint'), '-c', rc, folder],
    cspell: (folder) => [
      ...[bin('cspell'), 'lint', '--no-progress', '--no-summary', '--no-cache'],
      ...['--root', folder, '**/*.md'],
    ],
  };
}

function module(home, name) {
  return join(home, 'node_modules', name, 'index.js');
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
