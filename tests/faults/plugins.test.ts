import { describe, expect, test, vi } from 'vitest';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';
import { FAULTS, type Fault, faultyProject } from './faulty-plugin.ts';

vi.setConfig({ testTimeout: 120_000 });

const ARGS = ['-f', 'unix'];
/** Long for what ends, also on a busy machine, and short for what does not. */
const LIMIT = ['--time-limit', '2'];
const OWN = ['a.nl.md:1:6', 'a.nl.md:1:24', 'b.nl.md:1:6', 'b.nl.md:1:24'];
/** Only a process of its own survives these. */
const ALONE = ['throws from a timer', 'ends the process', 'needs all memory'] satisfies Fault[];

const placesOf = (stdout: string) =>
  stdout
    .split('\n')
    .flatMap((line) => (line.includes('misplaced-greeting') ? [line.match(/^\S+:\d+:\d+/)![0]] : []));

describe('the rule of a plugin', () => {
  const within = (Object.keys(FAULTS) as Fault[]).filter((fault) => !ALONE.includes(fault as never));

  test.each(within)('that %s is one problem a page, and the other rules are heard', async (fault) => {
    const { code, stdout, stderr } = await callMtlint(
      fault.startsWith('never ends') ? [...ARGS, ...LIMIT] : ARGS,
      { cwd: createProject(faultyProject(fault)) },
    );
    const crashes = stdout.split('\n').filter((line) => line.includes('[error/rule-crash]'));
    expect(crashes).toHaveLength(2);
    expect(crashes[0]).toMatch(/^a\.nl\.md:1:1: rule p\/r failed: ./);
    expect(crashes[0]).not.toContain('\u001b');
    expect({ code, stderr, places: placesOf(stdout) }).toEqual({ code: 2, stderr: '', places: OWN });
  });

  test('that never ends judges no more than three pages', async () => {
    const pages = ['c', 'd', 'e'].map((name) => [`${name}.nl.md`, 'Open de map.\n']);
    const cwd = createProject({ ...faultyProject('never ends'), ...Object.fromEntries(pages) });
    const { stdout } = await callMtlint([...ARGS, ...LIMIT], { cwd });
    expect(stdout.match(/it took longer than 2 s/g)).toHaveLength(3);
    expect(stdout).toContain(
      'e.nl.md:1:1: rule p/r failed: it is left out, for it took too long on a.nl.md, b.nl.md, c.nl.md',
    );
  });
});

describe('the rule of a plugin, in the process itself,', () => {
  test('that throws from a timer ends it with 2, and the findings are told', async () => {
    const cwd = createProject(faultyProject('throws from a timer'));
    const { code, stdout, stderr } = await spawnMtlint(ARGS, { cwd });
    expect({ code, places: placesOf(stdout) }).toEqual({ code: 2, places: OWN });
    expect(stderr).toMatch(/^mtlint: Error: timer\n/);
  });

  test('that ends the process is no verdict', async () => {
    const cwd = createProject(faultyProject('ends the process'));
    expect(await spawnMtlint(ARGS, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: it ended before it was done: a configuration or plugin ended it, or never answers\n',
    });
  });

  test.each<[Fault, Record<string, string>, RegExp]>([
    ['needs all memory', { NODE_OPTIONS: '--max-old-space-size=150' }, /it needs more memory than there is/],
    ['ends the process', {}, /the thread that judged it ended with code 0/],
  ])('that %s ends a thread at most', async (fault, env, reason) => {
    const files = {
      ...faultyProject(fault),
      'mtlint.config.json':
        '{ "plugins": ["./plugin.mjs"], "rules": { "p/r": "off" }, "overrides": [{ "files": "b*", "rules": { "p/r": "on" } }] }',
    };
    const args = ['-f', 'unix', '--concurrency', '2'];
    const { code, stdout } = await spawnMtlint(args, { cwd: createProject(files), env });
    expect({ code, places: placesOf(stdout) }).toEqual({ code: 2, places: OWN.slice(0, 2) });
    expect(stdout).toMatch(
      new RegExp(`^b\\.nl\\.md:1:1: the page could not be judged: ${reason.source}`, 'm'),
    );
  });
});
