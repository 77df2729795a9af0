import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test, vi } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { callMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';
import { startEditor } from './editor.ts';

vi.setConfig({ testTimeout: 60_000 });

const page = readFileSync(join(packageRoot, 'docs/editors.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const blockOf = (title: string, language?: string) => {
  const section = sections.find((each) => each.startsWith(`${title}\n`))!;
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  return blocks.find(([, name]) => (language === undefined ? name !== 'jsonc' : name === language))![2]!;
};

/** What a recipe has the editor start: names and flags in quotes, or parted by blanks. */
function commandIn(recipe: string): string[] {
  const words = recipe.match(/npx\b[^\n]*(?:\n(?:args|\s+"arguments")[^\n]*)?/)![0];
  return words.match(/[\w-]+/g)!.filter((word) => ['npx', 'mtlint', 'lsp'].includes(word));
}

describe('docs/editors.md', () => {
  test('has what any client needs, and that starts a server', async () => {
    const { command, languages, initializationOptions } = JSON.parse(blockOf('Any client'));
    expect(command.slice(0, 2)).toEqual(['npx', 'mtlint']);
    const folder = createProject({ '.git/': '' });
    const args = [inject('bin'), ...command.slice(2)];
    const editor = await startEditor({ folder, command: [process.execPath, ...args], initializationOptions });
    const uri = pathToFileURL(join(folder, 'docs/nl/a.md')).href;
    await editor.open(uri, 'Maak een map in Hallo folder.\n', languages[0]);
    expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'misplaced-greeting' }]);
  });

  test.each(['Neovim', 'Helix', 'Emacs', 'JetBrains'])('has %s start it with the same command', (title) => {
    expect(commandIn(blockOf(title))).toEqual(['npx', 'mtlint', 'lsp']);
  });

  test('has an extension for Zed that starts it with the same command', async () => {
    const read = (name: string) => readFileSync(join(packageRoot, 'editors/zed', name), 'utf8');
    expect(read('extension.toml')).toContain('[language_servers.mtlint]');
    expect(read('src/lib.rs')).toMatch(
      /which\("npx"\)[\s\S]*args: vec!\["mtlint"\.into\(\), "lsp"\.into\(\)\]/,
    );
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    for (const name of ['extension.toml', 'Cargo.toml'])
      expect(read(name)).toContain(`version = "${version}"`);
    const { lsp } = JSON.parse(blockOf('Zed', 'jsonc'));
    const options = lsp.mtlint.initialization_options;
    expect(options).toEqual(JSON.parse(blockOf('Any client')).initializationOptions);
  });

  test('has a task for Zed', async () => {
    const [{ command, args }] = JSON.parse(blockOf('Zed')) as [{ command: string; args: string[] }];
    const cwd = createProject({ 'a.nl.md': 'Maak een map in Hallo folder.\n' });
    expect(command).toBe('npx mtlint');
    const { stdout } = await callMtlint(
      args.map((arg) => arg.replace('$ZED_FILE', join(cwd, 'a.nl.md'))),
      { cwd },
    );
    expect(stdout).toMatch(/^a\.nl\.md:1:17: .* \[error\/misplaced-greeting\]$/m);
  });
});
