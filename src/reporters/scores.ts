import type { NamedScore, Score, Scores } from '../score/score.ts';
import { jsonText } from './json-text.ts';
import { visiblePath } from './visible.ts';

/** A table that is longer says less. */
const MOST_ROWS = 20;
const HEADINGS = ['Pages', 'Words', 'Errors', 'Warnings', 'Infos', 'Penalty', 'per 1,000', 'Score'];
const SCHEMA_VERSION = 1;

/** Tables by language and by folder, and the pages that score lowest, for people. */
export function scoreTable(scores: Scores): string {
  const { languages, folders, pages, total } = scores;
  const worst = [...pages].filter(({ penalty }) => penalty > 0).sort(byScore);
  const parts = [
    table('Language', languages, total),
    folders.length > 1 ? table('Folder', [...folders].sort(byScore)) : '',
    worst.length > 0 ? table('Page', worst) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}`;
}

/** All scores, for programs. Figures that there are no words for are null. */
export function scoreJson({ total, languages, folders, pages }: Scores): string {
  const json = <T extends Score>(score: T) => ({
    ...score,
    penalty: rounded(score.penalty),
    per1000: score.per1000 === undefined ? null : rounded(score.per1000),
    quality: score.quality === undefined ? null : rounded(score.quality),
  });
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    total: json(total),
    languages: languages.map(json),
    folders: folders.map(json),
    pages: pages.map(json),
  });
}

function table(heading: string, scores: readonly NamedScore[], total?: Score): string {
  const rows = [
    [heading, ...HEADINGS],
    ...scores.slice(0, MOST_ROWS).map((score) => [visiblePath(score.name), ...cells(score)]),
    ...(total && scores.length !== 1 ? [['all', ...cells(total)]] : []),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  const left = scores.length - MOST_ROWS;
  if (left > 0) lines.push(`and ${left} more, which score higher (--format json has all)`);
  return `${lines.join('\n')}\n`;
}

function cells({ pages, words, errors, warnings, infos, penalty, per1000, quality }: Score): string[] {
  const counts = [pages, words, errors, warnings, infos].map((count) => count.toLocaleString('en'));
  return [...counts, penalty.toFixed(1), per1000?.toFixed(2) ?? '–', quality?.toFixed(2) ?? '–'];
}

/** Worst first; what has no words has no score, and stands last. */
function byScore(a: NamedScore, b: NamedScore): number {
  return (a.quality ?? 101) - (b.quality ?? 101) || (a.name < b.name ? -1 : 1);
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}
