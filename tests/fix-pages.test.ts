import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { applyFixes, editOf, FIX_LEVELS, type FixLevel } from '../src/engine/fix.ts';
import type { FileReport } from '../src/engine/report.ts';
import { type LintTextOptions, lintText } from '../src/lint-text.ts';
import { packageRoot } from '../src/package-root.ts';
import { type FixedPage, fixPages, type PageEdits } from '../src/run/fix-pages.ts';
import fc from './properties.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Fixes a text, and checks each pass: what it edits are the places that findings offer to edit, and no others. */
async function fix(text: string, level: FixLevel, options: LintTextOptions): Promise<string> {
  const pageOf = (report: FileReport) => ({ report, isRead: true, hidden: 0, isLanguageKnown: true });
  let report = await lintText(text, options);
  const rejudge = async (edited: ReadonlyMap<string, PageEdits>) => {
    const [made] = [...edited.values()];
    const offered = report.findings.flatMap((finding) => editOf(finding, level) ?? []);
    for (const edit of made!.edits) expect(offered).toContainEqual(edit);
    expect(made!.text.replace(/^\uFEFF/, '')).toBe(applyFixes(report.source!.text, made!.edits));
    report = await lintText(made!.text, options);
    return [pageOf(report)];
  };
  const { fixed } = await fixPages([pageOf(report)], { level, parser: 'auto', rejudge });
  const [page] = fixed as readonly [FixedPage | undefined];
  return page?.after ?? text;
}

const BLOCKS = [
  'Zie[de gids](gids.md)en kies de de grootte , dan verder.',
  'Lees [ de gids ](gids.md)en open Hallo map.',
  'Klik op ** Opslaan **of op `x` .',
  '- Een punt met`code`erin\n- Nog een[punt](a.md)',
  '> Een citaat met[link](b.md)\n> en de de rest',
  '```js\nconst a = "Zie[x](y)";  // de de\n```',
  '<div title="a , b">Tekst[x](y.md)</div>',
  '| Naam | Waarde |\n| --- | --- |\n| de de | Zie[x](y.md) |',
  'Bestand &amp;gt; Openen en web. config in het het menu.',
  '# Een kop met[link](c.md)',
  'Een regel met 😀[link](d.md) en é ,\tdan.',
  'De configuratÃ­e van de server is is klaar.',
];

test('fixes are made where findings are, and once they are made there is nothing to fix', async () => {
  const block = fc.constantFrom(...BLOCKS);
  const page = fc.record({
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    head: fc.constantFrom('', '\uFEFF', '---\ntitle: aaaGids\nlang: nl\n---\n'),
    level: fc.constantFrom(...FIX_LEVELS),
  });
  await fc.assert(
    fc.asyncProperty(page, async ({ blocks, ending, head, level }) => {
      const text = `${head}${blocks.join('\n\n')}\n`.replaceAll('\n', ending);
      const once = await fix(text, level, { lang: 'nl' });
      expect(await fix(once, level, { lang: 'nl' })).toBe(once);
    }),
    { numRuns: 40 },
  );
});

const FIXTURES = join(packageRoot, 'fixtures', 'broken');
const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:md|mdx|po|xlf)$/.test(name),
);

test.each(pages)('%s, fixed, stays as it is when fixed again', async (name) => {
  const options = { path: name };
  const once = await fix(readFileSync(join(FIXTURES, name), 'utf8'), 'all', options);
  expect(await fix(once, 'all', options)).toBe(once);
});
