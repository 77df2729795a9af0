import { PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { fileOf, fileView } from '../document/file-view.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import type { Confidence, Finding } from '../engine/finding.ts';
import type { Counterpart, FileReport, Problem } from '../engine/report.ts';
import type { SourceRevision } from '../engine/revision.ts';
import { filterConfidence } from '../filters/confidence.ts';
import { applyDirectives, readDirectives } from '../filters/directives.ts';
import { FormatError } from '../formats/format-error.ts';
import { readDocument } from '../formats/index.ts';
import { identifyPage } from '../languages/identify.ts';
import type { Languages } from '../languages/index.ts';
import { declaredPageLanguage } from '../languages/page-language.ts';
import { isSameLanguage } from '../languages/same-language.ts';
import type { KnownOfPage, SourcePage } from './page.ts';

/** A page that another one was translated from, read. */
interface ReadSource {
  page: SourcePage;
  document: Document;
  /** Tag of its language, as far as it is known. */
  lang: string | undefined;
}

export interface PairedSource extends ReadSource {
  pair: PagePair;
  /** How the source went on, when the page was made from an earlier state. */
  revision: SourceRevision | undefined;
}

/** One of the two was not read whole: what the other has more of proves nothing. */
const PARTIAL = 'partial';

/** Makes the function that pairs a page with its source; undefined when that cannot be its source. */
export function createPairer(
  languages: Languages,
  parser: ParserChoice | undefined,
): (page: SourcePage, known: KnownOfPage) => Promise<PairedSource | typeof PARTIAL | undefined> {
  const readSource = createSourceReader(languages, parser);
  return async (page, { document, language }) => {
    const source = await readSource(page, document.notMdx !== undefined);
    if (document.isPartial || source.document.isPartial) return PARTIAL;
    const pair = PagePair.of(source.document, document);
    if (!pair || !isCredible(source, pair, language)) return undefined;
    const { revision: commit, current } = page;
    if (commit === undefined || !current) return { ...source, pair, revision: undefined };
    return { ...source, pair, revision: { commit, current: (await readSource(current)).document } };
  };
}

/** The source of a page, or why it could not be read. */
export async function sourceOf(
  page: SourcePage | undefined,
  known: KnownOfPage,
  pairWith: ReturnType<typeof createPairer>,
): Promise<{ source?: PairedSource | undefined; problem?: Problem; notice?: string }> {
  if (!page) return {};
  try {
    const source = await pairWith(page, known);
    if (source === PARTIAL)
      return { notice: `not compared with its source ${page.path}, for not all of the two was read` };
    return { source };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { problem: { code: 'source-malformed', message: `its source ${page.path} ${error.message}` } };
  }
}

export function counterpartOf({ page, document, revision }: PairedSource): Counterpart {
  const { path, absolutePath } = page;
  const shown = page.revision === undefined ? path : `${path}@${page.revision}`;
  return {
    path: shown,
    absolutePath,
    source: fileOf(document),
    now: revision && fileOf(revision.current),
  };
}

/** What is wrong with the page that was translated, as its own comments have it. */
export function sourceReportOf(
  { page: { path, absolutePath, revision }, document, lang }: ReadSource,
  findings: readonly Finding[],
  minConfidence: Confidence,
): FileReport | undefined {
  // Places in an earlier state are none in the file.
  if (findings.length === 0 || revision !== undefined) return undefined;
  const view = fileView(document);
  const { kept, silenced } = applyDirectives(findings, readDirectives(view).directives, view);
  return {
    path,
    absolutePath,
    source: view.source,
    language: lang === undefined ? undefined : { tag: lang, from: 'config' },
    findings: filterConfidence(kept, minConfidence).kept,
    silenced,
    problems: [],
    notices: [],
  };
}

/** Several pages may be translations of one: the last few sources read are kept. */
function createSourceReader(
  languages: Languages,
  parser: ParserChoice | undefined,
): (page: SourcePage, likeMarkdown?: boolean) => Promise<ReadSource> {
  const MOST = 8;
  const known = new Map<string, { text: string; source: Promise<ReadSource> }>();
  const read = async (page: SourcePage, likeMarkdown: boolean): Promise<ReadSource> => {
    const asIs = await readDocument(page.path, page.text, parser);
    const document =
      likeMarkdown && asIs.format === 'mdx' ? await readDocument(page.path, page.text, parser, true) : asIs;
    return { page, document, lang: await sourceLanguageOf(page, document, languages) };
  };
  return (page, likeMarkdown = false) => {
    const key = `${page.absolutePath}@${page.revision ?? ''}@${likeMarkdown}`;
    const found = known.get(key);
    const source = found?.text === page.text ? found.source : read(page, likeMarkdown);
    known.delete(key);
    known.set(key, { text: page.text, source });
    if (known.size > MOST) known.delete(known.keys().next().value!);
    return source;
  };
}

/** True pairs have 0.46 and up, however freely translated; of chance pairs nearly all have less than 0.25. */
const LEAST_SURENESS = 0.3;
/** Pages of fewer blocks than this are alike by chance. */
const LEAST_BLOCKS = 4;

/**
 * Can the page have been translated from that one? Asked only of a source that nobody named: it must be in
 * another language, and where its place does not say that it is the source, it must resemble the page.
 */
function isCredible(
  { page, lang }: ReadSource,
  { blocks, sureness }: PagePair,
  language: string | undefined,
): boolean {
  if (!page.isGuess) return true;
  if (lang !== undefined && language !== undefined && isSameLanguage(lang, language)) return false;
  return page.lang !== undefined || blocks.length < LEAST_BLOCKS || sureness >= LEAST_SURENESS;
}

/** Tag of the language of a source, where its place or the page itself says it; of one that nobody named, also by its prose. */
async function sourceLanguageOf(
  { lang, isGuess }: SourcePage,
  document: Document,
  languages: Languages,
): Promise<string | undefined> {
  const declared = lang ?? declaredPageLanguage(document, '', languages)?.tag;
  return declared ?? (isGuess ? (await identifyPage(document, languages))?.tag : undefined);
}
