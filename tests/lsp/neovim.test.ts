import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { createProject } from '../project.ts';

vi.setConfig({ testTimeout: 90_000 });

const isInstalled = spawnSync('nvim', ['--version']).status === 0;
if (!isInstalled) console.warn('tests/lsp/neovim.test.ts: skipped, Neovim is not installed');

/** Opens a page, edits it, and takes the first action at a finding; prints what the editor shows. */
const SCRIPT = `
local root, command = ...
local id = vim.lsp.start_client({ name = 'mtlint', cmd = command, root_dir = root,
  workspace_folders = { { uri = vim.uri_from_fname(root), name = 'project' } } })
vim.cmd('edit docs/nl/a.md')
vim.lsp.buf_attach_client(0, id)
local function await(line)
  vim.wait(30000, function() local found = vim.diagnostic.get(0)[1]; return found and found.lnum == line end)
  for _, each in ipairs(vim.diagnostic.get(0)) do print(each.lnum, each.col, each.end_col, each.code) end
end
await(0)
vim.api.nvim_buf_set_lines(0, 0, 0, false, { 'Een regel 😀.', '' })
await(2)
local at = { line = 2, character = 6 }
local params = { textDocument = vim.lsp.util.make_text_document_params(0),
  range = { start = at, ['end'] = at }, context = { diagnostics = {} } }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000)) do
  vim.lsp.util.apply_workspace_edit(answer.result[1].edit, 'utf-16')
end
print(vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
`;

test.runIf(isInstalled)('Neovim shows findings, follows edits and takes a fix', () => {
  const cwd = createProject({
    '.git/': '',
    'docs/nl/a.md': '😀 [ de gids ](gids.md).\n\nMaak een map in Hallo folder.\n',
    'script.lua': SCRIPT,
  });
  const command = [process.execPath, inject('bin'), 'lsp'].map((part) => JSON.stringify(part)).join(', ');
  const call = `lua loadfile('script.lua')(${JSON.stringify(cwd)}, { ${command} })`;
  const { stderr, stdout } = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', call, '-c', 'qa!'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_STATE_HOME: join(cwd, 'state'), XDG_CACHE_HOME: join(cwd, 'state') },
  });
  // Columns of Neovim count bytes.
  expect((stdout + stderr).replaceAll('\r', '').trim().split('\n')).toEqual([
    '0 5 16 padded-link-text',
    '2 16 21 misplaced-greeting',
    '2 5 16 padded-link-text',
    '4 16 21 misplaced-greeting',
    '😀 [de gids](gids.md).',
  ]);
});
