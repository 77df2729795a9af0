import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/engine/fix.ts';
import { lintText } from '../../src/index.ts';
import { callMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

const HEADER = 'msgid ""\nmsgstr "Language: nl\\n"\n\n';
const entry = (target: string, source = 'Open the file.') => `msgid "${source}"\nmsgstr "${target}"\n`;

const lintPo = (text: string, path = 'x.po') => lintText(text, { path, minConfidence: 'low' });

describe('a catalogue', () => {
  it('that is malformed is a problem, and the others are linted', async () => {
    const cwd = createProject({
      'a.po': 'msgid "a\n',
      'b.po': `${HEADER}${entry('Open hallo map en sluit hallo lade.')}`,
    });
    const { code, stdout } = await callMtlint(['.', '-f', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain(
      'a.po: error: is not valid PO (line 1, column 7): the string does not end on its line',
    );
    expect(stdout).toContain('b.po:5:14: error:');
  });

  it.each([
    ['its header', 'po/x.po', HEADER],
    ['its name', 'po/nl.po', ''],
    ['its folder', 'locale/nl/LC_MESSAGES/x.po', ''],
  ])('has its language by %s', async (_, path, header) => {
    const { language } = await lintPo(header + entry('Open de map.'), path);
    expect(language?.tag).toBe('nl');
  });

  it('gets its fixes with the escapes of its format', async () => {
    const text = `${HEADER}${entry('Kies \\"de maat\\" in de[planner \\"A\\"](planner.md).')}`;
    const { findings, source } = await lintPo(text);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(source!.text, fixes)).toBe(text.replace('de[', 'de ['));
  });

  it('offers no fix that would leave a message empty', async () => {
    const { findings } = await lintPo(`${HEADER}${entry('\u200B\u200B', 'a')}`);
    expect(findings.flatMap(({ fix, suggestions }) => [...suggestions, ...(fix ? [fix] : [])])).toEqual([]);
  });

  it('is no page: what follows what says nothing', async () => {
    const twice = entry('## Lees de handleiding voordat u de kast opent en');
    const { findings } = await lintPo(HEADER + twice + twice.replace('Open', 'Read'));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([]);
  });

  it('has findings in its source at their place in the file', async () => {
    const damaged = entry('Open de map.', 'Open hello folder toocreate hello disk.');
    const { findings, source } = await lintPo(HEADER + damaged);
    const found = findings.filter(({ ruleId }) => ruleId === 'source-damage');
    for (const { start, end, text, related } of found) {
      expect(source!.text.slice(start, end)).toBe(text);
      expect(related.every(({ side }) => side === undefined)).toBe(true);
    }
  });

  it.each([
    ['disable-next-line', `# mtlint-disable-next-line\n${entry('Open hallo map.')}`, 0],
    [
      'disable-next-line among its comments',
      `#: a.md\n# mtlint-disable-next-line\n${entry('Open hallo map.')}`,
      0,
    ],
    ['disable-line', `#. mtlint-disable-line misplaced-greeting -- a name\n${entry('Open hallo map.')}`, 0],
    [
      'disable-next-line for another rule',
      `# mtlint-disable-next-line repeated-word\n${entry('Open hallo map.')}`,
      2,
    ],
    [
      'disable',
      `# mtlint-disable\n${entry('Open hallo map.')}\n# mtlint-enable\n${entry('Sluit hallo map.')}`,
      1,
    ],
    ['disable-file', `${entry('Open hallo map.')}\n# mtlint-disable-file\n${entry('Sluit hallo map.')}`, 0],
    [
      'a comment of the next entry',
      `# mtlint-disable-next-line\n${entry('Open hallo map.')}\n${entry('Sluit hallo map.')}`,
      1,
    ],
  ])('heeds comments: %s', async (_, body, count) => {
    const { findings, source } = await lintPo(HEADER + body);
    expect(findings).toHaveLength(count);
    for (const { start, end, text } of findings) expect(source!.text.slice(start, end)).toBe(text);
  });

  it('of many messages is linted', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      entry(`Open map ${index}.`, `Open folder ${index}.`),
    );
    const { findings } = await lintPo(`${HEADER}${many.join('\n')}\n${entry('Open hallo map.')}`);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['misplaced-greeting']);
  }, 60_000);

  it.each([
    ['locales/nl.json', 'locales/en.json'],
    ['locales/nl/app.json', 'locales/en/app.json'],
  ])('%s is compared with %s', async (target, source) => {
    const kept = 'Read the label on the drawer.';
    const dropped = 'Then close the drawer with the key, and put it back on the shelf where it was.';
    const cwd = createProject({
      [target]: '{ "a": "Open de kast.", "b": "Lees het etiket op de lade." }',
      [source]: `{ "b": "${kept} ${dropped}", "a": "Open the cupboard.", "c": "Not translated." }`,
    });
    const { stdout } = await callMtlint([target, '-f', 'pretty'], { cwd });
    expect(stdout).toContain('missing-content');
    expect(stdout).toContain(`(${source}:1:${'{ "b": "'.length + kept.length + 2})`);
  });

  it('whose source is malformed is judged alone, with a problem', async () => {
    const cwd = createProject({
      'nl.json': '{ "a": "Open hallo map en sluit hallo lade." }',
      'en.json': '{ "a": ',
    });
    const { stdout, code } = await callMtlint(['nl.json', '-f', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('nl.json: error: its source en.json is not valid JSON (line 1, column');
    expect(stdout).toContain('nl.json:1:14: error:');
  });

  it('with its own source is compared with no other', async () => {
    const text = (target: string) => HEADER + entry(target);
    const cwd = createProject({ 'po/nl.po': text('Open de map.'), 'po/en.po': '"damaged' });
    expect((await callMtlint(['po/nl.po', '-f', 'compact'], { cwd })).code).toBe(0);
  });

  it('whose message would hang a parser says what was not read', async () => {
    const { notices, problems } = await lintPo(`${HEADER}${entry('*a_'.repeat(20_000))}`);
    expect(problems).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/^line 5 was not read: /)]);
  }, 60_000);
});
