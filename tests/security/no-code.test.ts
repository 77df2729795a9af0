import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

/** What ships: the sources of the package, and the scripts around it that run in other people's jobs. */
const files = ['src', 'rules', 'data/report', 'editors/vscode/src'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((path) => /\.(?:[cm]?[jt]s)$/.test(path) && statSync(join(packageRoot, path)).isFile()),
);

/** The text of a file without comments, and without what stands in quotes where code is looked for. */
function codeOf(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

const where = (pattern: RegExp) => files.filter((path) => pattern.test(codeOf(path)));

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(where(/\bfrom 'node:fs'/).length).toBeGreaterThan(10);
});

/** It loads the files of the bundled command, by names that the bundler writes. */
const LOADER = 'src/chunk-loader.ts';

describe('the sources have', () => {
  test('no network', () => {
    expect(
      where(
        /\b(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|inspector|cluster)['"]/,
      ),
    ).toEqual([]);
    expect(
      where(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|importScripts)\s*\(|\bsendBeacon\b/),
    ).toEqual([]);
    // Nothing is imported from an address either.
    expect(where(/\bimport\s*\(\s*['"`]https?:|from\s+['"]https?:/)).toEqual([]);
  });

  test('no code made of text', () => {
    expect(
      where(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]|\.constructor\s*\(\s*['"`]/),
    ).toEqual([]);
    expect(where(/\b(?:setTimeout|setInterval)\s*\(\s*['"`]/)).toEqual([]);
    // The loader of the bundle runs the files of the bundle.
    expect(where(/\brunIn(?:New|This)Context\b|\bcompileFunction\b|\bSourceTextModule\b/)).toEqual([LOADER]);
    // The other script there is says "work()", so that what it calls can be stopped.
    expect(where(/['"]node:vm['"]/)).toEqual([LOADER, 'src/time-limit.ts']);
    const scripts = [...codeOf('src/time-limit.ts').matchAll(/new Script\(([^)]*\(?\)?[^)]*)\)/g)];
    expect(scripts.map(([, text]) => text)).toEqual([expect.stringMatching(/^'\w+\(\)'$/)]);
  });

  test('no shell, and no program but git', () => {
    // The loader of the bundle puts off what others ask for, and asks for nothing of it.
    expect(where(/['"](?:node:)?child_process['"]/)).toEqual([LOADER, 'src/files/git.ts']);
    expect(codeOf(LOADER)).not.toMatch(/\b(?:execFile|exec|spawn|fork)\b/);
    const git = codeOf('src/files/git.ts');
    expect(git).toMatch(/import \{ execFile \} from 'node:child_process'/);
    expect([...git.matchAll(/execFile\(([^,]*),/g)].map(([, program]) => program)).toEqual(["'git'"]);
    expect(where(/\bshell\s*:\s*(?:true|['"`])/)).toEqual([]);
    expect(where(/\bexecSync\b|\bspawnSync?\s*\(|\bexecFileSync\b|process\.binding\b/)).toEqual([]);
  });

  test('no module but those that a configuration names', () => {
    const dynamic = /\bimport\s*\(\s*(?!['"])/;
    expect(where(dynamic)).toEqual([LOADER, 'src/host.ts']);
    // The third loads the parser of MDX, and the last the parts of the one package that it is for.
    expect(where(/\bimportModule\((?!specifier)/)).toEqual([
      'src/config/load.ts',
      'src/config/read.ts',
      'src/document/parsers/mdx.ts',
      'src/document/parsers/satteri.ts',
    ]);
    expect(where(/\brequire\s*\(/)).toEqual([]);
    // What is loaded late is a package that is named on the spot.
    for (const path of where(/\bcreateRequire\(/).filter((path) => path !== LOADER)) {
      const calls = codeOf(path).match(/\bcreateRequire\([^)]*\)(?:(?:\.resolve)?\('[@\w/-]+'\))?/g)!;
      expect({ path, calls: calls.filter((call) => !call.endsWith("')")) }).toEqual({ path, calls: [] });
    }
  });
});

describe('the dependencies', () => {
  const lock = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<
      string,
      { resolved?: string; integrity?: string; hasInstallScript?: boolean; dev?: boolean; link?: boolean }
    >;
  };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('are pinned by content', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(
      installed.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    // Where one comes from is left to the registry, and none comes from elsewhere.
    expect(installed.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([]);
  });

  test('run nothing when they are installed', () => {
    expect(
      installed.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('the workflows', () => {
  const names = readdirSync(join(packageRoot, '.github/workflows'));

  test.each(names)('%s may read and no more, but where a job says why', (name) => {
    const text = readFileSync(join(packageRoot, '.github/workflows', name), 'utf8');
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    for (const [line] of text.matchAll(/uses: actions\/checkout@[^\n]*(?:\n +[^-\n][^\n]*)*/g))
      expect(line).toContain('persist-credentials: false');
    // Text of others must not become part of a script.
    for (const [script] of text.matchAll(/run: [^\n]*/g)) expect(script).not.toContain('${{');
  });

  test('publish from a tag, with provenance', () => {
    const text = readFileSync(join(packageRoot, '.github/workflows/release.yml'), 'utf8');
    expect(text).toContain('id-token: write');
    expect(text).toMatch(/npm publish --provenance --access public/);
    expect(text).toMatch(/tags: \['v\*'\]/);
  });
});
