import { expect, test } from 'vitest';
import { OpenPages } from '../../src/lsp/open-pages.ts';
import { Workspace } from '../../src/lsp/workspace.ts';

test.each([
  ['untitled:Untitled-1', '/desk/Untitled-1.md', false],
  ['file:///a/b%20c.md', '/a/b c.md', true],
  ['file:///a/%ZZ.md', '/desk/%ZZ.md', false],
  ['%', '/desk/%.md', false],
])('%s is read as %s', (uri, path, isSaved) => {
  const workspace = new Workspace([], {}, { openText: () => undefined, onProblem: () => {} });
  const pages = new OpenPages(workspace);
  pages.open(uri, 'markdown', 1, 'Tekst.\n', '/desk');
  expect(pages.get(uri)).toMatchObject({ path, isSaved });
});
