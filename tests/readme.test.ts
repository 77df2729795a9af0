import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { reporters } from '../src/reporters/index.ts';
import { shippedRules } from '../src/rules.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

describe('README.md', () => {
  test('begins with one command that shows the main job and one that runs the tests', () => {
    const [, block] = /```sh\n([\s\S]*?)```/.exec(read('README.md'))!;
    const [show, check, ...rest] = block!.trimEnd().split('\n');
    expect(show).toMatch(/^npm ci && node dist\/src\/bin\.js (fixtures\/\S+\.md)$/);
    expect(existsSync(join(packageRoot, show!.split(' ').at(-1)!))).toBe(true);
    expect(check).toBe('npm ci && npm test');
    expect(rest).toEqual([]);
  });

  test.each(shippedRules.map(({ id }) => id))('names %s', (id) => {
    expect(read('README.md')).toContain(`[${id}](docs/rules/${id}.md)`);
  });
});

describe.each([...reporters.keys()])('the format %s', (name) => {
  test('stands in README.md', () => {
    expect(read('README.md')).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|$`, 'm'));
  });

  test('has a section in docs/reports.md', () => {
    expect(read('docs/reports.md')).toContain(`\n## ${name}\n`);
  });
});

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/reports.md',
  'docs/editors.md',
  'docs/ci.md',
  'docs/reliability.md',
  'SECURITY.md',
])('%s', (name) => {
  test('links to nothing that is not there', () => {
    const prose = read(name).replace(/```[\s\S]*?```|`[^`]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(join(packageRoot, dirname(name), target)))).toEqual([]);
  });
});
