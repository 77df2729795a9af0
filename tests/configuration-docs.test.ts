import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { packageRoot } from '../src/package-root.ts';
import { shippedRules } from '../src/rules.ts';
import { spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

const page = readFileSync(join(packageRoot, 'docs', 'configuration.md'), 'utf8');
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)![1]!;

test('the plugin and the configuration in docs/configuration.md work', async () => {
  // The plugin imports the package by its name, as it would where the package is installed.
  const library = JSON.stringify(pathToFileURL(join(dirname(inject('bin')), 'index.js')).href);
  const cwd = createProject({
    'mtlint.config.jsonc': block('jsonc'),
    'lint/acme.mjs': block('js').replace("'mtlint'", library),
    'docs/nl/a.md': 'TODO nakijken\n',
  });
  const { rules } = await loadConfig({ cwd, builtInRules: shippedRules });
  expect([...rules.keys()]).toContain('acme/todo');
  const { stdout } = await spawnMtlint(['docs'], { cwd });
  expect(stdout).toMatch(
    /^docs\/nl\/a\.md:1:1: warning: “TODO” is a note to the translator \[acme\/todo\]$/m,
  );
});
