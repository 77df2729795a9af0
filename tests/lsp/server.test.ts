import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { type CodeAction, DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { createProject } from '../project.ts';
import { startEditor } from './editor.ts';

vi.setConfig({ testTimeout: 60_000 });

const PULLS = { textDocument: { diagnostic: {} } };
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const uriIn = (folder: string, name: string) => pathToFileURL(join(folder, name)).href;
const codesOf = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);
const BROKEN = 'Maak een map in Hallo folder.\n';

/** The text after the edits of an action. */
function applied(text: string, { edit }: CodeAction): string {
  const [edits] = Object.values(edit!.changes!);
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((total, each) => total + each.length + 1, 0) + character;
  return edits!
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}

describe('mtlint lsp', () => {
  test('sends diagnostics, follows edits, and says nothing of a closed or left out page', async () => {
    const folder = createProject({ '.git/': '', '.mtlintignore': 'vendor/\n' });
    const editor = await startEditor({ folder });
    const uri = uriIn(folder, 'docs/nl/a.md');
    await editor.open(uri, `😀é ${BROKEN}`);
    const [first] = await editor.diagnostics(uri);
    expect(first).toEqual({
      range: { start: { line: 0, character: 20 }, end: { line: 0, character: 25 } },
      severity: 1,
      code: 'misplaced-greeting',
      codeDescription: {
        href: 'https://github.com/mtlint/mtlint/blob/main/docs/rules/misplaced-greeting.md',
      },
      source: 'mtlint',
      message: expect.stringContaining('Hallo'),
      data: { fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) },
    });
    const word = { start: { line: 0, character: 20 }, end: { line: 0, character: 25 } };
    for (let index = 0; index < 5; index++) await editor.edit(uri, { range: word, text: 'Hallo' });
    const last = await editor.edit(uri, { range: word, text: 'de' });
    expect(await editor.diagnostics(uri, ({ version }) => version === last)).toEqual([]);
    const left = uriIn(folder, 'vendor/nl/a.md');
    await editor.open(left, BROKEN);
    expect(await editor.diagnostics(left)).toEqual([]);
    expect(await editor.close()).toBe(0);
    expect(editor.stderr).toBe('');
  });

  test('answers an editor that asks, and sends it nothing unasked', async () => {
    const folder = createProject({ '.git/': '' });
    const editor = await startEditor({ folder, capabilities: PULLS });
    const uri = uriIn(folder, 'docs/nl/a.md');
    await editor.open(uri, BROKEN);
    const report = await editor.pull(uri);
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'misplaced-greeting' }] });
    const { resultId } = report as { resultId: string };
    expect(await editor.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await editor.edit(uri, { text: 'Maak een map in de folder.\n' });
    expect(await editor.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
    const overtaken = editor.pull(uri).catch((error) => error);
    await editor.edit(uri, { text: BROKEN });
    const outcome = await overtaken;
    if (outcome.kind === undefined) expect(outcome.data).toEqual({ retriggerRequest: true });
    expect(editor.published).toEqual([]);
  });

  test('counts bytes where the editor asks for it', async () => {
    const editor = await startEditor({
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
    });
    expect(editor.server.capabilities.positionEncoding).toBe('utf-8');
    const uri = 'untitled:Untitled-1.nl.md';
    await editor.open(uri, `😀é ${BROKEN}`);
    const [first] = await editor.diagnostics(uri);
    expect(first!.range.start).toEqual({ line: 0, character: 23 });
    const range = { start: { line: 0, character: 23 }, end: { line: 0, character: 28 } };
    const version = await editor.edit(uri, { range, text: 'de' });
    expect(await editor.diagnostics(uri, (params) => params.version === version)).toEqual([]);
  });

  test('mends one place, all that is safe, and silences a line or a file', async () => {
    const folder = createProject({ '.git/': '' });
    const editor = await startEditor({ folder });
    const uri = uriIn(folder, 'docs/nl/a.md');
    const text =
      '# Een map\n\nLees [ de gids ](gids.md).\n\nKies [ het doel ](doel.md).\n\nMaak een map in Hallo folder.\n';
    await editor.open(uri, text);
    const diagnostics = await editor.diagnostics(uri);
    expect(codesOf(diagnostics)).toEqual(['padded-link-text', 'padded-link-text', 'misplaced-greeting']);
    const actions = await editor.actions(uri, diagnostics[0]!.range);
    const [mend] = actions;
    expect(mend).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'padded-link-text' }],
    });
    expect(applied(text, mend!)).toBe(text.replace('[ de gids ]', '[de gids]'));
    const all = await editor.actions(uri, TOP, ['source.fixAll']);
    expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.mtlint']);
    expect(applied(text, all[0]!)).toBe(
      text.replace('[ de gids ]', '[de gids]').replace('[ het doel ]', '[het doel]'),
    );
    for (const title of ['Ignore padded-link-text on this line', 'Ignore padded-link-text in this file']) {
      const silenced = applied(text, actions.find((action) => action.title === title)!);
      const version = await editor.edit(uri, { text: silenced });
      const left = codesOf(await editor.diagnostics(uri, (params) => params.version === version));
      expect(left).toEqual(
        title.includes('line') ? ['padded-link-text', 'misplaced-greeting'] : ['misplaced-greeting'],
      );
    }
  });

  test('shows the page of a rule', async () => {
    const editor = await startEditor({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    const uri = 'untitled:a.nl.md';
    await editor.open(uri, BROKEN);
    const hover = await editor.hover(uri, 0, 17);
    expect(hover).toMatchObject({
      contents: { kind: 'markdown' },
      range: { start: { line: 0, character: 16 } },
    });
    expect((hover!.contents as { value: string }).value).toMatch(
      /^# misplaced-greeting\n[\s\S]*## What it finds/,
    );
    expect(await editor.hover(uri, 0, 1)).toBeNull();
    const plain = await startEditor();
    await plain.open(uri, BROKEN);
    expect((await plain.hover(uri, 0, 17))!.contents).toMatchObject({ kind: 'plaintext' });
  });

  test.each(['json', 'mjs'])(
    'takes up a changed configuration (%s), and keeps the last one while it is faulty',
    async (extension) => {
      const folder = createProject({ '.git/': '' });
      const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
      const editor = await startEditor({ folder, capabilities });
      const path = join(folder, `mtlint.config.${extension}`);
      let time = 1_700_000_000;
      const configure = async (content: string) => {
        writeFileSync(path, extension === 'mjs' ? `export default ${content}` : content);
        utimesSync(path, ++time, time);
        const changes = [{ uri: pathToFileURL(path).href, type: 2 as const }];
        editor.published.length = 0;
        await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      };
      const uri = uriIn(folder, 'docs/nl/a.md');
      await editor.open(uri, BROKEN);
      expect(codesOf(await editor.diagnostics(uri))).toEqual(['misplaced-greeting']);
      expect(editor.registered).toContain('workspace/didChangeWatchedFiles');
      await configure('{ "rules": { "misplaced-greeting": "info" } }');
      expect(await editor.diagnostics(uri)).toMatchObject([{ severity: 3 }]);
      await configure('{ "rules": { "misplaced-greting": "off" } }');
      expect(await editor.diagnostics(uri)).toMatchObject([{ severity: 3 }]);
      expect(editor.messages).toEqual([
        expect.stringMatching(/^mtlint: .*misplaced-greting.*misplaced-greeting/),
      ]);
      await configure('{ "rules": { "misplaced-greeting": "off" } }');
      expect(await editor.diagnostics(uri)).toEqual([]);
    },
  );

  test('outlives files that cannot be judged', async () => {
    const folder = createProject({ '.git/': '' });
    const editor = await startEditor({ folder });
    const broken = uriIn(folder, 'locale/nl.po');
    await editor.open(broken, 'msgid "a\nmsgstr', 'po');
    expect(await editor.diagnostics(broken)).toMatchObject([{ code: 'malformed', severity: 1 }]);
    const mdx = uriIn(folder, 'docs/nl/a.mdx');
    await editor.open(mdx, `<A {\n\n${BROKEN}`, 'mdx');
    expect(codesOf(await editor.diagnostics(mdx))).toContain('misplaced-greeting');
    const odd = uriIn(folder, 'docs/nl/b.md');
    await editor.open(odd, '\u0000\uD800 \r Hallo map\r\n');
    await editor.diagnostics(odd);
    await editor.edit(odd, {
      range: { start: { line: 99, character: 99 }, end: { line: 0, character: 0 } },
      text: 'x',
    });
    const empty = uriIn(folder, 'docs/nl/d.md');
    await editor.open(empty, undefined as unknown as string);
    expect(await editor.actions(empty, TOP)).toEqual([]);
    const uri = uriIn(folder, 'docs/nl/c.md');
    await editor.open(uri, BROKEN);
    expect(codesOf(await editor.diagnostics(uri))).toEqual(['misplaced-greeting']);
    expect(await editor.close()).toBe(0);
  });

  test('points into the source, as the editor has it', async () => {
    const source = '# Disk\n\nSize: 512 GB of space.\n\nChoose the disk.\n\nThen wait for the end.\n';
    const folder = createProject({ '.git/': '', 'docs/en/disk.md': source.replace('512', '512') });
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
    const editor = await startEditor({ folder, capabilities });
    const uri = uriIn(folder, 'docs/nl/disk.md');
    const sourceUri = uriIn(folder, 'docs/en/disk.md');
    await editor.open(
      uri,
      '# Schijf\n\nGrootte: 5120 GB ruimte.\n\nKies de schijf.\n\nWacht dan op het einde.\n',
    );
    const [mismatch] = await editor.diagnostics(uri);
    expect(mismatch).toMatchObject({
      code: 'number-mismatch',
      relatedInformation: [
        {
          location: { uri: sourceUri, range: { start: { line: 2, character: 6 } } },
          message: expect.any(String),
        },
      ],
    });
    editor.published.length = 0;
    await editor.open(sourceUri, source.replace('512', '5120'));
    expect(await editor.diagnostics(uri)).toEqual([]);
  });
});
