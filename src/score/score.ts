import type { FileReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import { memoise } from '../memoise.ts';
import { type MqmDimension, penaltyOf, type TypeWeights } from './weights.ts';

/** The quality figure of some text. */
export interface Score {
  pages: number;
  words: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Penalty points of all findings. */
  penalty: number;
  /** Penalty points per 1,000 words; undefined without words. */
  per1000: number | undefined;
  /** 100 is without fault, 0 is the least; undefined without words. */
  quality: number | undefined;
}

export interface NamedScore extends Score {
  /** A path, or the tag of a language; `unknown` where that is not known. */
  name: string;
}

export interface PageScore extends NamedScore {
  language: string;
}

export interface Scores {
  total: Score;
  /** Sorted by name. */
  languages: readonly NamedScore[];
  folders: readonly NamedScore[];
  /** In the order of the report. */
  pages: readonly PageScore[];
}

/**
 * Scores what a run judged, after MQM's linear scoring model without calibration: penalty points of all errors, by
 * severity and type, per word of text. `docs/score.md` has the formula and its sources.
 *
 * Pages that could not be read have no part in it; a catalogue counts as one page.
 */
export function scoreReport(
  { files, rules }: { files: readonly FileReport[]; rules: ReadonlyMap<string, Rule> },
  weights: TypeWeights = {},
): Scores {
  const dimensionOf = (ruleId: string) =>
    rules.get(ruleId)?.category.split('/')[0] as MqmDimension | undefined;
  const pages = files
    .filter(({ words }) => words !== undefined)
    .map((file): PageScore => {
      const { path, language } = file;
      const penalties = file.findings.map((finding) =>
        penaltyOf(finding, dimensionOf(finding.ruleId), weights),
      );
      return { name: path, language: language?.tag ?? 'unknown', ...pageScore(file, sum(penalties)) };
    });
  return {
    total: together(pages),
    languages: grouped(pages, ({ language }) => language),
    folders: grouped(pages, ({ name }) => folderOf(name)),
    pages,
  };
}

function pageScore({ words = 0, findings }: FileReport, penalty: number): Score {
  const countOf = (level: string) => findings.filter(({ severity }) => severity === level).length;
  const counts = { errors: countOf('error'), warnings: countOf('warning'), infos: countOf('info') };
  return figured({ pages: 1, words, ...counts, penalty });
}

function grouped(pages: readonly PageScore[], nameOf: (page: PageScore) => string): NamedScore[] {
  const groups = memoise((_name: string): PageScore[] => []);
  for (const page of pages) groups(nameOf(page)).push(page);
  const names = [...new Set(pages.map(nameOf))].sort();
  return names.map((name) => ({ name, ...together(groups(name)) }));
}

function together(scores: readonly Score[]): Score {
  const total = (amount: (score: Score) => number) => sum(scores.map(amount));
  return figured({
    pages: total(({ pages }) => pages),
    words: total(({ words }) => words),
    errors: total(({ errors }) => errors),
    warnings: total(({ warnings }) => warnings),
    infos: total(({ infos }) => infos),
    penalty: total(({ penalty }) => penalty),
  });
}

function figured(counts: Omit<Score, 'per1000' | 'quality'>): Score {
  const { words, penalty } = counts;
  if (words === 0) return { ...counts, per1000: undefined, quality: undefined };
  const perWord = penalty / words;
  return { ...counts, per1000: perWord * 1000, quality: Math.max(0, 100 * (1 - perWord)) };
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '.' : path.slice(0, cut);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
