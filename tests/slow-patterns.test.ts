import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlobs } from '../src/config/globs.ts';
import { discoverFiles } from '../src/files/discover.ts';
import { compileGlob } from '../src/files/glob.ts';
import { IgnoreFiles } from '../src/files/ignore-files.ts';
import { lintText } from '../src/lint-text.ts';
import { matchWithinTime, SlowPatternError } from '../src/slow-pattern.ts';
import { callMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

/** Twice as long takes four times as long; twice as much again, and nobody lives to see the end. */
const EXPONENTIAL = '^(a+)+$';
const VICTIM = `${'a'.repeat(60)}!`;
const WILD = '**/a/**/a/**/a/**/a/**/b';
const CROWDED = `${'*a'.repeat(9)}*b`;
const LONG = `${'a'.repeat(200)}.md`;
const DEEP = `${'a/'.repeat(100)}c.md`;

describe('what takes too long', () => {
  test('is given up, and says on what', () => {
    expect(() => matchWithinTime(() => new RegExp(EXPONENTIAL).test(VICTIM), 'the pattern', 50)).toThrow(
      new SlowPatternError('the pattern took more than 0.05 s'),
    );
  });

  test('leaves what is quick alone, also within', () => {
    expect(matchWithinTime(() => matchWithinTime(() => 1, 'a') + 1, 'b')).toBe(2);
    expect(() => matchWithinTime(() => JSON.parse('{'), 'a')).toThrow(SyntaxError);
  });
});

describe('patterns of users', () => {
  const source = `[a](https://x.example/${VICTIM})\n`;
  const lint = (localised: string[]) =>
    lintText('Tekst zonder koppeling.\n', {
      lang: 'nl',
      source,
      config: { rules: { 'link-mismatch': ['error', { localised }] } },
    });

  test('that are exponential end the rule, and name the option', async () => {
    const { problems } = await lint(['(a+)+$']);
    expect(problems).toMatchObject([
      {
        code: 'rule-crash',
        message: expect.stringContaining(
          'rules.link-mismatch[1].localised: the pattern "(a+)+$" took more than 1 s',
        ),
      },
    ]);
  });

  test('that are sound do their work', async () => {
    expect((await lint(['^https://x\\.example/'])).findings).toEqual([]);
    expect((await lint(['^https://y\\.example/'])).findings).not.toEqual([]);
  });

  test('that are none are refused with the configuration', async () => {
    await expect(lint(['('])).rejects.toThrow(
      /rules\.link-mismatch\[1\]\.localised: must be a list of regular expressions: .*Unterminated group/,
    );
  });
});

describe('globs with many wildcards', () => {
  test('match as others do', () => {
    expect(compileGlob([WILD])('x/a/a/y/a/a/b')).toBe(true);
    expect(compileGlob(['*a*a*a*a*'])('aaaa'.repeat(50))).toBe(true);
  });

  test('that want too much time are refused by their key, at once when asked again', () => {
    const matches = compileGlobs(
      '/',
      ['a', WILD],
      (index, message) => new Error(`ignore[${index}]: ${message}`),
    );
    const message = `ignore[1]: the glob "${WILD}" has many wildcards, and took more than 1 s`;
    for (let time = 0; time < 50; time++) expect(() => matches(`/${DEEP}`)).toThrow(message);
  });

  test('in a configuration and on the command line are told of, with exit code 2', async () => {
    const cwd = createProject({
      '.git/': '',
      'mtlint.config.json': JSON.stringify({ ignore: [CROWDED] }),
      [LONG]: 'Tekst.\n',
    });
    const configured = await callMtlint(['.'], { cwd });
    expect(configured).toMatchObject({ code: 2 });
    expect(configured.stderr).toContain(
      `mtlint.config.json:1:12: ignore[0]: the glob "**/${CROWDED}" has many wildcards`,
    );
    const options = { cwd, forceExclude: false, isIgnored: () => false };
    expect(discoverFiles([CROWDED], options).problems).toMatchObject([
      { path: CROWDED, problem: { code: 'too-slow' } },
    ]);
  });

  test('in ignore files are told of, with the folder', () => {
    const cwd = createProject({ '.mtlintignore': `${'a/**/'.repeat(9)}b\n` });
    expect(() => new IgnoreFiles(cwd).ignoresEntry(join(cwd, DEEP), 'file')).toThrow(
      `the ignore files in ${cwd} have patterns with many wildcards, and one of them took more than 1 s`,
    );
  });
});
