import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { spawnMtlint } from './mtlint.ts';

const PAGE = '# Een map maken\n\nOpen het menu en kies de map die u wilt delen met anderen.\n';

let folder: string;
/** A build of its own: what lies beside that of the other tests is theirs. */
let build: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mtlint-start-'));
  writeFileSync(join(folder, 'map.nl.md'), PAGE);
  writeFileSync(
    join(folder, 'spy.cjs'),
    `const fs = require('node:fs');
const { readFileSync } = fs;
const read = [];
fs.readFileSync = (path, ...rest) => {
  const [, name] = /[\\\\/]chunks[\\\\/]([^.]+?)(?:-[\\w-]{8})?\\.js(?:on)?$/.exec(String(path)) ?? [];
  if (name) read.push(name.replaceAll('\\\\', '/'));
  return readFileSync(path, ...rest);
};
process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(folder, 'read.json'))}, JSON.stringify(read)));`,
  );
  const built = dirname(dirname(inject('bin')));
  build = `${built}-start-up`;
  cpSync(built, build, { recursive: true, filter: (path) => path !== join(built, 'compiled') });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(build, { recursive: true });
});

function run(args: readonly string[], env: Record<string, string> = {}) {
  return spawnMtlint(args, { cwd: folder, env, bin: join(build, 'src', 'bin.js') });
}

/** The files of the bundle that a run reads, in order. */
async function filesOf(...args: string[]): Promise<string[]> {
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'spy.cjs'))}` };
  await run(args, env);
  return JSON.parse(readFileSync(join(folder, 'read.json'), 'utf8')) as string[];
}

describe('what a run loads', () => {
  test('the version, nothing', async () => {
    expect(await filesOf('--version')).toEqual([]);
  });

  test('a rule to explain, the file of that rule and none that judges', async () => {
    const files = await filesOf('explain', 'merged-words');
    expect(files).toContain('rules/merged-words');
    expect(files.filter((name) => name.startsWith('rules/'))).toHaveLength(1);
    expect(files).not.toContain('linting');
  });

  test('a page, no reader of other formats, no other engine, no server, no second opinion on languages', async () => {
    const files = await filesOf('map.nl.md');
    expect(files.toSorted()).toEqual([
      'error-text',
      'linting',
      'program',
      'read-error',
      'rolldown-runtime',
      'start',
    ]);
  });
});

describe('what V8 compiled', () => {
  const compiled = () => readdirSync(join(build, 'compiled')).map((name) => join(build, 'compiled', name));
  const linting = () => compiled().find((path) => path.includes('linting'))!;

  test('is kept beside the code, also of a second kind of work, and changes nothing', async () => {
    rmSync(join(build, 'compiled'), { recursive: true, force: true });
    const first = await run(['map.nl.md', '-f', 'json']);
    const { size, mtimeMs } = statSync(linting());
    const second = await run(['map.nl.md', '-f', 'json']);
    const findings = ({ stdout }: { stdout: string }) => JSON.parse(stdout).results;
    expect(findings(second)).toEqual(findings(first));
    expect(second.code).toBe(first.code);
    expect(statSync(linting()).mtimeMs).toBe(mtimeMs);
    writeFileSync(join(folder, 'map.md'), '# Make a folder\n\nOpen the menu and choose the folder.\n');
    await run(['map.nl.md', '--source', 'map.md']);
    expect(statSync(linting()).size).toBeGreaterThan(size);
  });

  test('is not run when it is damaged, and made anew', async () => {
    const whole = readFileSync(linting());
    const damaged = Buffer.from(whole);
    damaged.fill(0x5a, whole.length / 2, whole.length / 2 + 64);
    for (const bytes of [damaged, whole.subarray(0, whole.length / 2), Buffer.alloc(0), Buffer.alloc(40)]) {
      writeFileSync(linting(), bytes);
      expect((await run(['map.nl.md'])).code).toBe(0);
      expect(readFileSync(linting()).length).toBeGreaterThan(whole.length / 2);
      expect(readFileSync(linting()).equals(bytes)).toBe(false);
    }
  });

  test('is not kept when Node is told not to', async () => {
    rmSync(join(build, 'compiled'), { recursive: true });
    expect((await run(['map.nl.md'], { NODE_DISABLE_COMPILE_CACHE: '1' })).code).toBe(0);
    expect(readdirSync(build)).not.toContain('compiled');
  });

  test('is not needed to be written', async () => {
    writeFileSync(join(build, 'compiled'), 'a file where the folder would be');
    const { code, stderr } = await run(['map.nl.md']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    rmSync(join(build, 'compiled'));
  });
});
