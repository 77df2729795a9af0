import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../src/cache/location.ts';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

const BLOCK = 'Open the folder and choose the server, then wait until it has started.\n\n';
const PAGES = {
  '.git/': '',
  'en/a.md': `# Folder\n\n${BLOCK}Open hello file and save hello disk.\n\n${BLOCK}`,
  'nl/a.md':
    '# Map\n\nOpen de map en kies de server, en wacht tot die is gestart.\n\nKlik op toohello knop.\n',
  'nl/b.md': '[naar a](a.md#toohello-map) en [verder](c.md#map)\n\nKlik op de de knop.\n',
  'nl/c.md': '\uFEFF# Map maken 😀\r\n\r\nKlik op toocreate een map.\r\n',
  'nl/d.md': '# Niets\n\nHier staat niets bijzonders.\n',
  'nl/e.md': '<!-- mtlint-disable merged-words -- zo heet het -->\n\nKlik op toocreate.\n',
};
const ARGS = ['nl', '-f', 'json', '--min-confidence', 'low', '--exit-zero'];

const lint = async (cwd: string, args: readonly string[] = []) => {
  const { code, stdout } = await callMtlint([...ARGS, ...args], { cwd });
  return { code, report: stdout.replace(/"duration": ?[\d.]+/, '') };
};
const CACHED = ['--cache', '--cache-location', 'kept'];
/** What the cache said of itself in a process of its own. */
const account = async (cwd: string, args: readonly string[] = []) => {
  const { stderr } = await spawnMtlint([...ARGS, ...CACHED, ...args], { cwd, env: { NODE_DEBUG: 'mtlint' } });
  return /cache: (\d+ known, \d+ new)/.exec(stderr)?.[1];
};
const cacheFile = (cwd: string) => {
  const [name] = readdirSync(join(cwd, 'kept'));
  return join(cwd, 'kept', name!);
};
const digest = (text: string) => createHash('sha256').update(text).update('\0').digest('hex').slice(0, 32);

test('a cached run reports what the first one did, of single pages, sources and pages together', async () => {
  const cwd = createProject(PAGES);
  const plain = await lint(cwd);
  expect(plain.report).toContain('broken-fragment');
  expect(plain.report).toContain('source-damage');
  expect(await lint(cwd, CACHED)).toEqual(plain);
  expect(await lint(cwd, CACHED)).toEqual(plain);
  expect(await lint(cwd, [...CACHED, '--concurrency', '2'])).toEqual(plain);
});

test('what decides on a page decides whether it is judged anew', async () => {
  const cwd = createProject(PAGES);
  expect(await account(cwd)).toBe('0 known, 5 new');
  expect(await account(cwd)).toBe('5 known, 0 new');
  writeFileSync(join(cwd, 'nl/d.md'), '# Iets\n\nKlik op toocreate.\n');
  expect(await account(cwd)).toBe('4 known, 1 new');
  // The source of a page.
  writeFileSync(join(cwd, 'en/a.md'), `# Folder\n\n${BLOCK}Click on the button.\n`);
  expect(await account(cwd)).toBe('4 known, 1 new');
  // A source where there was none.
  writeFileSync(join(cwd, 'en/d.md'), '# Something\n\nClick on create.\n');
  expect(await account(cwd)).toBe('4 known, 1 new');
  expect(await account(cwd, ['--rule', 'repeated-word:off'])).toBe('0 known, 5 new');
  writeFileSync(join(cwd, 'mtlint.config.json'), '{ "rules": { "merged-words": "info" } }');
  expect(await account(cwd)).toBe('0 known, 5 new');
  expect(await account(cwd)).toBe('5 known, 0 new');
});

describe('a cache that is of no use is no error', () => {
  const spoil: Record<string, (file: string) => void> = {
    'cut off': (file) => writeFileSync(file, readFileSync(file).subarray(0, 700)),
    'of other bytes': (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0, 1, 2, 0x0a, 0x80])),
    'of another program': (file) => writeFileSync(file, '[{"filePath":"nl/a.md","messages":[]}]\n'),
    empty: (file) => writeFileSync(file, ''),
    'with a letter changed': (file) =>
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('toocreate', 'toocreatE')),
  };
  for (const [name, change] of Object.entries(spoil)) {
    test(name, async () => {
      const cwd = createProject(PAGES);
      const plain = await lint(cwd, CACHED);
      change(cacheFile(cwd));
      expect(await lint(cwd, CACHED)).toEqual(plain);
    });
  }

  test('a file where its folder should be, and a folder where its file should be', async () => {
    const cwd = createProject({ ...PAGES, kept: 'no folder' });
    const plain = await lint(cwd);
    expect(await lint(cwd, CACHED)).toEqual(plain);
    const other = createProject(PAGES);
    const first = await lint(other, CACHED);
    const file = cacheFile(other);
    rmSync(file);
    mkdirSync(file);
    expect(await lint(other, CACHED)).toEqual(first);
  });

  test('that must not be written', async () => {
    const cwd = createProject({ ...PAGES, 'kept/': '' });
    const plain = await lint(cwd);
    chmodSync(join(cwd, 'kept'), 0o555);
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    chmodSync(cwd, 0o755);
    const { code, stdout, stderr } = await spawnMtlint([...ARGS, ...CACHED], {
      cwd,
      ...(uid !== undefined && { uid }),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replace(/"duration": ?[\d.]+/, '')).toBe(plain.report);
    expect(readdirSync(join(cwd, 'kept'))).toEqual([]);
    chmodSync(join(cwd, 'kept'), 0o755);
  });
});

describe('what somebody else wrote into it', () => {
  type Spoiled = { report: { findings: Record<string, unknown>[] } & Record<string, unknown> } & Record<
    string,
    unknown
  >;
  const attacks: Record<string, (entry: Spoiled) => unknown> = {
    'no entry': () => 'null',
    'a place behind the end': (entry) => {
      for (const finding of entry.report.findings) Object.assign(finding, { start: 9e9, end: 9e9 });
      return entry;
    },
    'a place that ends before it begins': (entry) => {
      for (const finding of entry.report.findings) Object.assign(finding, { start: 5, end: 2 });
      return entry;
    },
    'a key too many': (entry) => ({ ...entry, extra: true }),
    'no list of findings': (entry) => ({ ...entry, report: { ...entry.report, findings: {} } }),
    'the path of another page': (entry) => ({
      ...entry,
      report: { ...entry.report, absolutePath: '/etc/passwd', path: 'x' },
    }),
  };
  for (const [name, attack] of Object.entries(attacks)) {
    test(name, async () => {
      const cwd = createProject(PAGES);
      const plain = await lint(cwd, CACHED);
      const file = cacheFile(cwd);
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      const spoiled = lines.map((line) => {
        const json = JSON.stringify(attack(JSON.parse(line.slice(66))));
        return `${line.slice(0, 32)} ${digest(json)} ${json}\n`;
      });
      writeFileSync(file, spoiled.join(''));
      const { code, report } = await lint(cwd, CACHED);
      expect(code).toBe(0);
      expect(report).toBe(plain.report);
    });
  }
});

test('runs at the same time do not harm each other', async () => {
  const cwd = createProject(PAGES);
  const plain = await lint(cwd);
  const runs = await Promise.all(Array.from({ length: 3 }, () => spawnMtlint([...ARGS, ...CACHED], { cwd })));
  for (const { stdout, stderr } of runs) {
    expect(stderr).toBe('');
    expect(stdout.replace(/"duration": ?[\d.]+/, '')).toBe(plain.report);
  }
  expect(readdirSync(join(cwd, 'kept'))).toHaveLength(1);
  expect(await account(cwd)).toBe('5 known, 0 new');
});

test('rules of plugins are asked again each time', async () => {
  const plugin = `export default { name: 'p', rules: [] , languages: [] };`;
  const cwd = createProject({
    ...PAGES,
    'plugin.mjs': plugin,
    'mtlint.config.json': '{ "plugins": ["./plugin.mjs"] }',
  });
  expect(await account(cwd)).toBe('0 known, 5 new');
  writeFileSync(
    join(cwd, 'plugin.mjs'),
    `export default { name: 'p', rules: [{
      id: 'x', severity: 'error', confidence: 'high', summary: 'x', category: 'design/markup', languages: 'any',
      source: 'unused', fix: 'none', docs: 'x',
      examples: [{ lang: 'nl', text: 'fout', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'goed', finds: [] }],
      messages: { x: 'x' }, options: {}, create: () => ({}),
    }] };`,
  );
  expect(await account(cwd)).toBe(undefined);
});

test('it lies with the packages of the project, or else with the caches of the user', () => {
  const cwd = createProject({
    'package.json': '{}',
    'node_modules/': '',
    'docs/nl/': '',
    'other/package.json': '{}',
  });
  const env = { XDG_CACHE_HOME: '/cache', HOME: '/home/a' };
  const packages = join(cwd, 'node_modules', '.cache', 'mtlint');
  expect(cacheFolder(join(cwd, 'docs', 'nl'), env)).toBe(packages);
  expect(cacheFolder(join(cwd, 'other'), env)).toBe(join('/cache', 'mtlint'));
  expect(cacheFolder(join(cwd, 'other'), { XDG_CACHE_HOME: 'relative' })).toMatch(/mtlint$/);
});
