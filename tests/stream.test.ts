import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, inject, test } from 'vitest';
import { main } from '../src/cli/program.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

const cwd = createProject({ '.git/': '' });
const linesOf = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const DAMAGED = 'Klik op toohello knop.';
const CLEAN = 'Klik op de knop.';
/** One in three is damaged. */
const many = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, lang: 'nl', text: id % 3 === 0 ? DAMAGED : CLEAN }));

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).startsWith('GNU');
  } catch {
    return false;
  }
}

describe('a stream of records', () => {
  test('gives findings in the order of the records', async () => {
    const { code, stdout, stderr } = await spawnMtlint(['stream'], { cwd, input: linesOf(many(600)) });
    const found = parsed(stdout);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => index * 3));
    expect(found[1]).toMatchObject({
      id: 3,
      ruleId: 'merged-words',
      severity: 'error',
      line: 1,
      column: 9,
      start: 8,
      end: 16,
      text: 'toohello',
    });
  });

  test.each<[string, object, string[]]>([
    ['the language of its record', { text: DAMAGED, lang: 'nl' }, ['merged-words']],
    [
      'a source',
      { text: 'Wacht 7 minuten.', lang: 'nl', source: 'Wait 5 minutes.', sourceLang: 'en' },
      ['number-mismatch'],
    ],
    ['a path that says the language', { text: DAMAGED, path: 'docs/nl/a.md' }, ['merged-words']],
    [
      'a path that says the format',
      { text: `msgid "a"\nmsgstr "${DAMAGED}"\n`, path: 'nl.po', lang: 'nl' },
      ['merged-words'],
    ],
    [
      'a rule about links within the page',
      { text: '[a](#kies-the-map)\n\n<a id="kies-hello-map"></a>\n\nKies de map.\n', lang: 'nl' },
      ['broken-fragment'],
    ],
    ['a line separator in the text', { text: `Kies\u2028dit. ${DAMAGED}`, lang: 'nl' }, ['merged-words']],
    ['keys of its own', { text: CLEAN, lang: 'nl', domain: 'x' }, []],
    ['no text', { text: '', lang: 'nl' }, []],
  ])('judges a record with %s', async (_, record, rules) => {
    const { stdout } = await callMtlint(['stream'], { cwd, input: JSON.stringify({ id: 'a', ...record }) });
    const ids = parsed(stdout).map(({ ruleId }) => ruleId);
    expect(ids.filter((id: string) => rules.includes(id))).toEqual(rules);
    if (rules.length === 0) expect(ids).toEqual([]);
  });

  test.each<[string, string | Uint8Array, object]>([
    ['no JSON', '{"id":2,', { id: null, record: 2, error: expect.stringContaining('is no JSON') }],
    ['no object', '7', { id: null, record: 2, error: 'must be an object' }],
    ['no id', '{"text":"a"}', { id: null, record: 2, error: 'needs the key "id"' }],
    ['no text', '{"id":"b"}', { id: 'b', record: 2, error: 'needs the key "text"' }],
    ['a text that is none', '{"id":"b","text":[]}', { id: 'b', record: 2, error: 'text must be a string' }],
    [
      'no language',
      '{"id":"b","text":"","lang":"?"}',
      { id: 'b', record: 2, error: 'lang must be a language tag such as "nl", not "?"' },
    ],
    ['other bytes', Buffer.from([0x22, 0xff, 0x22]), { id: null, record: 2, error: 'is not UTF-8' }],
  ])('goes on after a record of %s', async (_, bad, error) => {
    const good = (id: string) => Buffer.from(linesOf([{ id, lang: 'nl', text: DAMAGED }]));
    const input = Buffer.concat([good('a'), Buffer.from(bad), Buffer.from('\r\n\n'), good('c')]);
    const { code, stdout } = await callMtlint(['stream', '--exit-zero'], { cwd, input });
    const [first, told, last, ...others] = parsed(stdout);
    expect(code).toBe(2);
    expect(told).toEqual(error);
    expect([first.id, last.id, others]).toEqual(['a', 'c', []]);
  });

  test.each([
    [[], '', 0],
    [['--exit-zero'], linesOf([{ id: 1, lang: 'nl', text: DAMAGED }]), 0],
    [['--lang', 'nl'], linesOf([{ id: 1, text: DAMAGED }]), 1],
    [['--lang', 'nl', '--rule', 'merged-words:info'], linesOf([{ id: 1, text: DAMAGED }]), 0],
  ])('%j ends with its code', async (args, input, code) => {
    expect(await callMtlint(['stream', ...args], { cwd, input })).toMatchObject({ code });
  });

  test('answers before its input ends', async () => {
    const child = spawn(process.execPath, [inject('bin'), 'stream'], {
      cwd,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write(linesOf([{ id: 1, lang: 'nl', text: DAMAGED }]));
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer))).toMatchObject({ id: 1 });
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([1, null]);
  });

  test('reads no further than its reader does', async () => {
    let read = 0;
    const input = async function* () {
      for (; read < 50; read++) yield Buffer.from(linesOf([{ id: read, lang: 'nl', text: DAMAGED }]));
    };
    let take = () => {};
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        take = done;
        this.emit('given');
      },
    });
    const ended = main(['stream'], { cwd, env: {}, stdin: input(), stdout } as unknown as Terminal);
    await once(stdout, 'given');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBe(0);
    take();
    await once(stdout, 'given');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBe(1);
    stdout.on('given', () => take());
    take();
    expect(await ended).toBe(1);
    expect(read).toBe(50);
  });

  test.skipIf(process.platform === 'win32')('ends when its reader has seen enough', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${inject('bin')}" stream | head -n 1`], {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => {});
    child.stdin.end(linesOf(many(600)));
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    await once(child, 'close');
    expect(parsed(stdout)).toHaveLength(1);
    expect(stderr).toBe('');
  });

  test.skipIf(!hasParallel())('is parted by GNU parallel', async () => {
    const input = linesOf(many(300));
    const args = [
      '--pipe',
      '--keep-order',
      '--block',
      '10k',
      '-j',
      '2',
      process.execPath,
      inject('bin'),
      'stream',
      '--exit-zero',
    ];
    const stdout = execFileSync('parallel', args, { cwd, input, encoding: 'utf8' });
    const alone = await spawnMtlint(['stream', '--exit-zero'], { cwd, input });
    expect(stdout).toBe(alone.stdout);
  });
});
