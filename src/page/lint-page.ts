import { type Config, createResolver, hasPlugins, type PageConfig } from '../config/config.ts';
import { countWords } from '../document/count-words.ts';
import type { Document } from '../document/document.ts';
import { fileOf } from '../document/file-view.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import { SourceText } from '../document/source-text.ts';
import type { Confidence } from '../engine/finding.ts';
import { MOST_FINDINGS } from '../engine/lint.ts';
import type { FileReport } from '../engine/report.ts';
import { filterConfidence } from '../filters/confidence.ts';
import { FormatError } from '../formats/format-error.ts';
import { readDocument } from '../formats/index.ts';
import { host } from '../host.ts';
import { createRivalries } from '../languages/evidence.ts';
import { identifyPage } from '../languages/identify.ts';
import { createLanguages, type Languages } from '../languages/index.ts';
import { createLexicon } from '../languages/lexicon.ts';
import { declaredPageLanguage } from '../languages/page-language.ts';
import { isSameLanguage } from '../languages/same-language.ts';
import { sourceLanguagesOf } from '../languages/source-languages.ts';
import { languageOfPage } from '../languages/varieties.ts';
import { thrownText } from '../thrown-text.ts';
import { lintWithDirectives } from './lint-with-directives.ts';
import { type FindSource, type FoundSource, failedPage, type LintedPage, type Page } from './page.ts';
import { counterpartOf, createPairer, sourceOf, sourceReportOf } from './paired-source.ts';
import { createTimekeeper } from './timekeeper.ts';

export interface PageSetting {
  config: Config;
  /** Tag that wins over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  minConfidence: Confidence;
  /** Which engine reads Markdown. Default: `auto`. */
  parser?: ParserChoice | undefined;
  findSource?: FindSource | undefined;
  /** For the rules on one page, in milliseconds. */
  timeLimit?: number | undefined;
}

/** Makes the function that lints pages one by one: language data, word lists and configuration are set up once. */
export function createPageLinter(setting: PageSetting): (page: Page) => Promise<LintedPage> {
  const languages = createLanguages(setting.config.languages);
  const lexicon = createLexicon();
  const rivalryOf = createRivalries(languages, lexicon);
  const configOf = createResolver(setting.config);
  const pairWith = createPairer(languages, setting.parser);
  const lintInTime = createTimekeeper({
    timeLimit: setting.timeLimit,
    hasPlugins: hasPlugins(setting.config),
  });
  return async (page) => {
    try {
      const document = await readDocument(page.path, page.text, setting.parser);
      const config = configOf(page.absolutePath);
      const declared = await languageOf(document, page, config, setting, languages);
      const language = declared && languageOfPage(declared.tag, document, languages);
      const known = {
        document,
        language: declared?.tag,
        sourceLang:
          page.given?.sourceLang ?? setting.sourceLang ?? config.sourceLang ?? document.declared?.source,
        config,
      };
      // What holds its own source is compared with that.
      const findSource = document.translatedFrom ? undefined : setting.findSource;
      const found: FoundSource = (await findSource?.(page, known)) ?? {};
      const { source, problem, notice } = await sourceOf(found.page, known, pairWith);
      const sourceLang = known.sourceLang ?? otherLanguage(source?.lang, declared?.tag);
      const sourceLanguages = sourceLanguagesOf(language, sourceLang, languages);
      const size = page.text.length + (source?.page.text.length ?? 0);
      const linted = lintInTime({ path: page.path, size }, config.active, (active, trace) =>
        lintWithDirectives(document, active, setting.config, {
          language,
          sourceLanguages,
          languages,
          lexicon,
          rivalryOf,
          terms: setting.config,
          source: source?.pair,
          revision: source?.revision,
          renderer: page.renderer,
          trace,
        }),
      );
      host.didWork(source ? 'pair' : 'page');
      const { kept, dropped } = filterConfidence(linted.findings, setting.minConfidence);
      if (kept.length > 0) host.didWork('finding');
      const report: FileReport = {
        path: page.path,
        absolutePath: page.absolutePath,
        source: fileOf(document),
        counterpart: source && counterpartOf(source),
        language: declared && { tag: language?.tag ?? declared.tag, from: declared.from },
        words: countWords(document.segments),
        findings: kept,
        silenced: linted.silenced,
        problems: [
          ...(found.problems ?? []),
          ...(problem ? [problem] : []),
          ...linted.crashes.map(({ ruleId, message }) => ({ code: 'rule-crash', message, ruleId })),
        ],
        notices: [
          ...document.notices,
          ...(found.notices ?? []),
          ...(notice ? [notice] : []),
          ...linted.crowded.map(
            (id) => `rule ${id} found more than ${MOST_FINDINGS} places, and no more of them are told`,
          ),
        ],
        ...(linted.collected.length > 0 && {
          collection: {
            path: page.path,
            language: language?.tag,
            length: fileOf(document).text.length,
            rules: linted.collected,
          },
        }),
      };
      return {
        report,
        sourceReport: source && sourceReportOf(source, linted.sourceFindings, setting.minConfidence),
        sourceBy: source && found.by,
        sourcePath: source?.page.absolutePath,
        sourceUses: found.uses,
        isRead: true,
        hidden: dropped.length,
        isLanguageKnown: language !== undefined,
      };
    } catch (error) {
      if (error instanceof FormatError)
        return failedPage(page, { code: 'malformed', message: error.message }, new SourceText(page.text));
      const message = `the page could not be judged: ${thrownText(error)}`;
      return failedPage(page, { code: 'crash', message }, new SourceText(page.text));
    }
  };
}

/** A source that claims to be in the language of its translation was copied with its metadata, and says nothing. */
function otherLanguage(source: string | undefined, page: string | undefined): string | undefined {
  return source !== undefined && page !== undefined && isSameLanguage(source, page) ? undefined : source;
}

async function languageOf(
  document: Document,
  { projectPath, given }: Page,
  config: PageConfig,
  setting: PageSetting,
  languages: Languages,
): Promise<FileReport['language']> {
  const lang = given?.lang ?? setting.lang;
  if (lang !== undefined) return { tag: lang, from: 'option' };
  if (config.lang !== undefined) return { tag: config.lang, from: 'config' };
  const declared = declaredPageLanguage(document, projectPath, languages);
  if (declared) return declared;
  const identified = await identifyPage(document, languages);
  return identified && { tag: identified.tag, from: 'prose' };
}
