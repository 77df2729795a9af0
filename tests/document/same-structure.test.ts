import { describe, expect, test } from 'vitest';
import { keepsStructure } from '../../src/document/same-structure.ts';
import { applyFixes, type Edit, separateEdits } from '../../src/engine/fix.ts';
import { lintCase } from '../../src/engine/rule-case.ts';
import { readDocument } from '../../src/formats/index.ts';
import { shippedRules } from '../../src/rules.ts';

/** The edit that `«old|new»` marks, and the text before it. */
function marked(text: string): { before: string; edits: Edit[] } {
  const edits: Edit[] = [];
  let before = '';
  let at = 0;
  for (const { 0: whole, 1: old, 2: fresh, index } of text.matchAll(/«([^|]*)\|([^»]*)»/g)) {
    before += text.slice(at, index);
    edits.push({ start: before.length, end: before.length + old!.length, text: fresh! });
    before += old!;
    at = index + whole.length;
  }
  return { before: before + text.slice(at), edits };
}

async function keeps(path: string, before: string, edits: readonly Edit[]): Promise<boolean> {
  const after = await readDocument(path, applyFixes(before, edits));
  return keepsStructure(await readDocument(path, before), after, edits);
}

describe('an edit that changes', () => {
  test.each([
    ['a word', 'Open «de de|de» map.\n\n- een\n- twee `x`\n'],
    ['a blank before a link', 'Zie«| »[gids](g.md) en **vet** en `x`.'],
    ['a blank at the end of a line', 'Zie dit« |»\nen dat.'],
    ['the last word of a paragraph', 'Zie dit «dit|»\n\nEn dat.'],
    ['the start of a paragraph', '«aaa|»Maak een *map*.'],
    ['the marks of emphasis', 'Klik op «** Opslaan **|**Opslaan**» in [x](y.md).'],
    ['the text of a link', 'Zie [« gids |gids»](g.md).'],
    ['an address', 'Zie [gids](«http: //x.nl|http://x.nl»).'],
    ['a value in the front matter', '---\ntitle: «aaaGids|Gids»\nlang: nl\n---\n\nTekst.'],
    ['a marker that lost its item', '*«\n| »[x](y.md) openen\n\nSlot.'],
    ['a callout', '> [!«OPMERKING|NOTE»]\n> Tekst met `code`.'],
    ['a fence around a whole page', '«```md\n|»# Kop\n\nTekst.\n«```\n|»'],
  ])('%s keeps the rest', async (_, text) => {
    const { before, edits } = marked(text);
    expect(await keeps('a.md', before, edits)).toBe(true);
  });

  test.each([
    ['a word into a fence', 'Een «x|\n```\n» y.\n\n# Kop\n\n[a](b.md)'],
    ['a word into a heading mark', '«Een|#» kop\n\nTekst.'],
    ['a word into a list', '«Een|-» punt\n\nTekst.'],
    ['a line above, so that the code of the next is a block', '«Tekst\n|»    en `code` erbij.'],
    ['text into an open code span', 'Een «woord|`woord» en `code` en [a](b.md).'],
    ['text into an open tag', 'Een «woord|<!--» en [a](b.md) --> meer.'],
    ['text into the start of a link', 'Een «woord|[» en `a`](c.md).'],
    ['a value so that keys are lost', '---\ntitle: «Gids|"Gids»\nlang: nl\n---\n\nTekst.'],
    ['a definition that links hang on', 'Zie [a][b].\n\n«[b]: c.md|tekst»\n'],
  ])('%s does not', async (_, text) => {
    const { before, edits } = marked(text);
    expect(await keeps('a.md', before, edits)).toBe(false);
  });

  test('a message so that others are lost does not', async () => {
    const { before, edits } = marked('msgid "a"\nmsgstr "«b|b"»"\n\nmsgid "c"\nmsgstr "d"\n');
    await expect(keeps('a.po', before, edits)).rejects.toThrow();
    const lost = marked('msgid "a"\nmsgstr "«b|»"\n\nmsgid "c"\nmsgstr "d"\n');
    expect(await keeps('a.po', lost.before, lost.edits)).toBe(false);
  });
});

test.each(shippedRules.filter(({ fix }) => fix !== 'none').map((rule) => [rule.id, rule] as const))(
  'no example of %s is refused',
  async (_, rule) => {
    const { examples } = rule;
    // With its head mended, an admonition has its body: what was code before is text, and that is much to change unasked.
    const bad = examples.filter(({ finds, text }) => finds.length > 0 && !text.startsWith('!!! '));
    for (const example of bad) {
      const { source, findings } = await lintCase(rule, example);
      const edits = separateEdits(
        source.text,
        findings.flatMap(({ fix, suggestions }) => fix ?? suggestions[0] ?? []),
      );
      expect([example.text, await keeps(example.path ?? 'a.md', source.text, edits)]).toEqual([
        example.text,
        true,
      ]);
    }
  },
);
