import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { callMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

const ARGS = ['a.nl.md', '--cache', '--cache-location', 'cache'];

/** A project whose only page is in the cache, and the file that holds what it came to. */
async function cached() {
  const cwd = createProject({ '.git/': '', 'a.nl.md': 'Open Hallo map en kies Hallo venster.\n' });
  const fresh = await callMtlint([...ARGS, '-f', 'json'], { cwd });
  const [name] = readdirSync(join(cwd, 'cache'));
  return { cwd, file: join(cwd, 'cache', name!), found: JSON.parse(fresh.stdout).results };
}

/** Writes an entry as mtlint would, had it come to that. */
function forge(
  file: string,
  change: (entry: { report: { findings: Record<string, unknown>[] } }) => void,
): void {
  const [key, , ...rest] = readFileSync(file, 'utf8').trimEnd().split(' ');
  const entry = JSON.parse(rest.join(' '));
  change(entry);
  const json = JSON.stringify(entry);
  const sum = createHash('sha256').update(json).update('\0').digest('hex').slice(0, 32);
  writeFileSync(file, `${key} ${sum} ${json}\n`);
}

describe('a cache that somebody forged', () => {
  test.each([...reporters.keys()].filter((name) => name !== 'blob'))(
    'acts on nobody in the format %s',
    async (format) => {
      const { cwd, file } = await cached();
      forge(file, ({ report: { findings } }) => {
        Object.assign(findings[0]!, {
          ruleId: 'no/such\u001b[31m',
          message: 'm\n::error::x\u001b]0;x\u0007##vso[x]y\u202e',
          messageId: '__proto__',
          text: '\u001b',
        });
      });
      const { code, stdout, stderr } = await callMtlint([...ARGS, '-f', format], { cwd });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toMatch(/no\/such/);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    },
  );

  test.each<[string, (finding: Record<string, unknown>) => void]>([
    ['a place outside of the page', (finding) => Object.assign(finding, { start: 5, end: 99_999 })],
    [
      'a fix outside of the page',
      (finding) =>
        Object.assign(finding, { fix: { start: 0, end: 99_999, text: '', applicability: 'safe' } }),
    ],
    ['a severity that there is none of', (finding) => Object.assign(finding, { severity: 'fatal' })],
    [
      'a place in a source that there is none of',
      (finding) => Object.assign(finding, { related: [{ start: 0, end: 1, message: 'x', side: 'source' }] }),
    ],
    ['more than it should', (finding) => Object.assign(finding, { more: 1 })],
  ])('is not believed with %s', async (_, change) => {
    const { cwd, file, found } = await cached();
    forge(file, ({ report: { findings } }) => change(findings[0]!));
    const { code, stdout } = await callMtlint([...ARGS, '-f', 'json'], { cwd });
    expect({ code, found: JSON.parse(stdout).results }).toEqual({ code: 1, found });
  });

  test.skipIf(process.platform === 'win32')('is not read where a link leads to a device', async () => {
    const { cwd, file, found } = await cached();
    rmSync(file);
    symlinkSync('/dev/zero', file);
    const { code, stdout, stderr } = await callMtlint([...ARGS, '-f', 'json'], { cwd });
    expect({ code, stderr, found: JSON.parse(stdout).results }).toEqual({ code: 1, stderr: '', found });
  });

  test('is not looked at with --isolated', async () => {
    const { cwd, file, found } = await cached();
    forge(file, ({ report }) => Object.assign(report, { findings: [] }));
    const trusted = await callMtlint([...ARGS, '-f', 'json'], { cwd });
    expect(trusted.code).toBe(0);
    const { code, stdout } = await callMtlint([...ARGS, '-f', 'json', '--isolated'], { cwd });
    expect({ code, found: JSON.parse(stdout).results }).toEqual({ code: 1, found });
  });
});
