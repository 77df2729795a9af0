import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { serverPath } from '../editors/vscode/src/server-path.ts';
import { packageRoot } from '../src/package-root.ts';
import { startEditor } from './lsp/editor.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

const FOLDER = join(packageRoot, 'editors', 'vscode');
const BIN = 'node_modules/mtlint/dist/src/bin.js';
const manifest = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
/** Installing and packing take two minutes, the npm registry and unzip. */
const isInstalling = process.env.MTLINT_TEST_INSTALL === '1' && spawnSync('unzip', ['-v']).status === 0;

describe('the extension for VS Code', () => {
  test('has the version of mtlint, and says what each setting does', () => {
    const root = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    expect(manifest.version).toBe(root.version);
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const name of Object.keys(manifest.contributes.configuration.properties))
      expect(readme).toContain(`| \`${name}\` |`);
  });

  test('starts the server that is set, else that of the project, else its own', () => {
    const project = createProject({ [BIN]: '', 'other/': '' });
    const folders = [join(project, 'other'), project];
    expect(serverPath('', folders, '/extension')).toBe(join(project, BIN));
    expect(serverPath('', [], '/extension')).toBe(join('/extension/server', BIN));
    expect(serverPath('tools/bin.js', folders, '/extension')).toBe(join(project, 'other/tools/bin.js'));
    expect(serverPath(join(project, BIN), [], '/extension')).toBe(join(project, BIN));
  });

  test.runIf(isInstalling)(
    'packs with a client that needs nothing but the editor, and a server that serves',
    async () => {
      const made = createProject({ 'unpacked/': '' });
      const vsix = join(made, 'mtlint.vsix');
      if (!existsSync(join(FOLDER, 'node_modules')))
        execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
          cwd: FOLDER,
          stdio: 'pipe',
        });
      execFileSync(process.execPath, ['package.mjs', '--out', vsix], { cwd: FOLDER, stdio: 'pipe' });
      execFileSync('unzip', ['-q', vsix, '-d', join(made, 'unpacked')]);
      const extension = join(made, 'unpacked', 'extension');
      const client = readFileSync(join(extension, manifest.main), 'utf8');
      const modules = new Set([...client.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!));
      const { builtinModules } = await import('node:module');
      expect([...modules].filter((name) => !builtinModules.includes(name.replace('node:', '')))).toEqual([
        'vscode',
      ]);
      expect(existsSync(join(extension, manifest.contributes.jsonValidation[0].url))).toBe(true);
      const project = createProject({ '.git/': '' });
      const command = [process.execPath, serverPath('', [project], extension), 'lsp', '--stdio'] as const;
      const editor = await startEditor({ folder: project, command });
      const uri = pathToFileURL(join(project, 'docs/nl/a.md')).href;
      await editor.open(uri, 'Maak een map in Hallo folder.\n');
      expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'misplaced-greeting' }]);
      expect(await editor.close()).toBe(0);
    },
  );
});
