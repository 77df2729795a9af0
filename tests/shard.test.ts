import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInShard } from '../src/run/shard.ts';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';
import { SITE } from './site.ts';

const FILES = {
  ...SITE,
  'mtlint.config.json': '{ "source": "nl=en", "sourceLang": "en", "minConfidence": "low" }',
  'nl/f.md':
    '<!-- mtlint-disable-next-line merged-words -- zo heet het -->\nKlik op toohello knop.\n\n[naar c](c.md#weg)\n',
};

const withoutTime = (stdout: string) => {
  const { summary, ...report } = JSON.parse(stdout);
  return { ...report, summary: { ...summary, duration: 0 } };
};

describe('the parts of a run', () => {
  test.each([1, 3, 7])('of %i make the report of a whole one', async (count) => {
    const cwd = createProject(FILES);
    const whole = await spawnMtlint(['-f', 'json', 'nl', 'nowhere'], { cwd });
    for (let index = 1; index <= count; index++) {
      const args = ['--shard', `${index}/${count}`, '-f', `blob=parts/${index}`, 'nl', 'nowhere'];
      expect(await callMtlint(args, { cwd })).toMatchObject({ stdout: '', stderr: '' });
    }
    const merged = await callMtlint(['merge', '-f', 'json', 'parts'], { cwd });
    expect(withoutTime(merged.stdout)).toEqual(withoutTime(whole.stdout));
    expect(merged.code).toBe(whole.code);
    const rules = withoutTime(whole.stdout).results.flatMap(
      ({ messages }: { messages: { ruleId: string }[] }) => messages.map(({ ruleId }) => ruleId),
    );
    expect(rules).toContain('broken-fragment');
  });

  test('are put together in another checkout', async () => {
    const [first, second] = [createProject(FILES), createProject(FILES)];
    await callMtlint(['-f', `blob=${join(second, 'whole')}`, 'nl'], { cwd: first });
    const there = await callMtlint(['-f', 'json', 'nl'], { cwd: second });
    const merged = await callMtlint(['merge', '-f', 'json', 'whole'], { cwd: second });
    expect(withoutTime(merged.stdout)).toEqual(withoutTime(there.stdout));
  });

  test('are told by the path alone, and hold each file once', () => {
    const paths = Array.from({ length: 300 }, (_, index) => `docs/page-${index}.md`);
    const sizes = [1, 2, 3].map(
      (index) => paths.filter((path) => isInShard(path, { index, count: 3 })).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(300);
    expect(Math.min(...sizes)).toBeGreaterThan(60);
  });
});

describe('merge refuses', () => {
  const parts = async () => {
    const cwd = createProject(FILES);
    for (const index of [1, 2])
      await callMtlint(['--shard', `${index}/2`, '-f', `blob=${index}`, 'nl'], { cwd });
    return cwd;
  };

  test.each([
    ['a part that is missing', ['1'], 'part 2 of 2 is missing'],
    ['a part that is there twice', ['1', '1', '2'], 'part 1 of 2 is there more than once'],
    ['what is not there', ['1', '3'], '3: '],
    ['another kind of file', ['nl/e.md'], 'nl/e.md is no report of the format blob'],
  ])('%s', async (_, blobs, message) => {
    const { code, stdout, stderr } = await callMtlint(['merge', ...blobs], { cwd: await parts() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each([
    ['a part that is cut off', (text: string) => text.slice(0, -20), 'cut off'],
    ['a damaged part', (text: string) => text.replace('"report":', '"report"'), 'damaged in line 2'],
    [
      'a part of another version',
      (text: string) => text.replace(/"tool":"[^"]+"/, '"tool":"0.0.1"'),
      'mtlint 0.0.1',
    ],
  ])('%s', async (_, damage, message) => {
    const cwd = await parts();
    writeFileSync(join(cwd, '2'), damage(readFileSync(join(cwd, '2'), 'utf8')));
    const { code, stderr } = await callMtlint(['merge', '1', '2'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

test.each(['0/2', '3/2', '1', '1/0', 'a/b'])('--shard %s is refused', async (value) => {
  const { code, stderr } = await callMtlint(['--shard', value], { cwd: createProject({}) });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `mtlint: --shard must be a part of how many, such as "2/3", not "${value}"\n`,
  });
});
