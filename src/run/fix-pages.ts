import type { ParserChoice } from '../document/parsers/index.ts';
import { keepsStructure } from '../document/same-structure.ts';
import { applyFixes, type Edit, editOf, type FixLevel, separateEdits } from '../engine/fix.ts';
import { readDocument } from '../formats/index.ts';
import type { LintedPage } from '../page/page.ts';

export interface FixRequest {
  level: FixLevel;
  /** Ids of the only rules whose findings are fixed; all unless given. */
  rules?: readonly string[] | undefined;
}

/** A page that its fixes change. Texts have the BOM of the file, if it has one. */
export interface FixedPage {
  path: string;
  absolutePath: string;
  before: string;
  after: string;
  /** How many findings were fixed. */
  count: number;
}

/** What a pass did to one page. */
export interface PageEdits {
  /** With its BOM. */
  text: string;
  /** In the text without BOM as it was, in order; none touch. */
  edits: readonly Edit[];
}

export interface FixSession extends FixRequest {
  parser: ParserChoice | undefined;
  /** Judges all pages of the run anew, those with edits by their new text. Keys are absolute paths. */
  rejudge(edited: ReadonlyMap<string, PageEdits>): Promise<LintedPage[]>;
}

export interface FixOutcome {
  /** As they are after the fixes. */
  pages: LintedPage[];
  fixed: readonly FixedPage[];
}

/** One fix may make room for another. Real pages need two or three. */
const MOST_PASSES = 10;
const BOM = '\uFEFF';

/**
 * Fixes what was found, in memory, until nothing is left to fix. A fix that would change how the rest of its page
 * reads is not made. A page that its fixes bring back to what it was before is left at that.
 */
export async function fixPages(judged: readonly LintedPage[], session: FixSession): Promise<FixOutcome> {
  const fixed = new Map<string, FixedPage>();
  const seen = new Map<string, Set<string>>();
  const settled = new Set<string>();
  let pages = [...judged];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edited = new Map<string, PageEdits>();
    for (const page of pages) {
      const { path, absolutePath } = page.report;
      const made = settled.has(absolutePath) ? undefined : await editPage(page, session);
      if (!made) {
        settled.add(absolutePath);
        continue;
      }
      const { before, count } = fixed.get(absolutePath) ?? { before: rawText(page), count: 0 };
      const texts = seen.get(absolutePath) ?? new Set([before]);
      if (texts.has(made.text)) settled.add(absolutePath);
      seen.set(absolutePath, texts.add(made.text));
      fixed.set(absolutePath, {
        path,
        absolutePath,
        before,
        after: made.text,
        count: count + made.edits.length,
      });
      edited.set(absolutePath, made);
    }
    if (edited.size === 0) break;
    pages = await session.rejudge(edited);
  }
  return { pages, fixed: [...fixed.values()].filter(({ before, after }) => before !== after) };
}

/** @returns undefined when there is nothing that can be fixed */
async function editPage({ report, isRead }: LintedPage, session: FixSession): Promise<PageEdits | undefined> {
  const { path, source, findings } = report;
  // A source that was only read for its translation is not what was asked to be fixed.
  if (!isRead || !source) return undefined;
  const wanted = findings.flatMap((finding) => {
    if (session.rules && !session.rules.includes(finding.ruleId)) return [];
    return editOf(finding, session.level) ?? [];
  });
  const separate = separateEdits(source.text, wanted);
  if (separate.length === 0) return undefined;
  const edits = await harmlessEdits(path, source.text, separate, session.parser);
  if (edits.length === 0) return undefined;
  return { text: (source.hasBom ? BOM : '') + applyFixes(source.text, edits), edits };
}

/** The edits after which the page reads as before wherever it was not edited: all of them, or those that do no harm. */
export async function harmlessEdits(
  path: string,
  text: string,
  edits: readonly Edit[],
  parser: ParserChoice | undefined,
): Promise<readonly Edit[]> {
  const before = await readDocument(path, text, parser);
  const isHarmless = async (some: readonly Edit[]): Promise<boolean> => {
    try {
      return keepsStructure(before, await readDocument(path, applyFixes(text, some), parser), some);
    } catch {
      // A catalogue that can no longer be read.
      return false;
    }
  };
  const halve = async (good: readonly Edit[], some: readonly Edit[]): Promise<readonly Edit[]> => {
    const all = [...good, ...some];
    if (await isHarmless(all)) return all;
    if (some.length === 1) return good;
    const middle = some.length >> 1;
    return halve(await halve(good, some.slice(0, middle)), some.slice(middle));
  };
  return halve([], edits);
}

function rawText({ report: { source } }: LintedPage): string {
  return (source!.hasBom ? BOM : '') + source!.text;
}
