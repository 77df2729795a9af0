import type { NamedScore, Score, Scores } from './score.ts';

/** What is kept of a score. */
export type PastScore = Pick<Score, 'pages' | 'words' | 'errors' | 'warnings' | 'infos' | 'penalty'>;

/** The scores of one run. */
export interface HistoryEntry {
  /** ISO 8601, in UTC. */
  date: string;
  /** What was checked out, where git knows it. */
  commit?: string | undefined;
  total: PastScore;
  languages: Readonly<Record<string, PastScore>>;
  folders: Readonly<Record<string, PastScore>>;
}

/** The oldest first. */
export type History = readonly HistoryEntry[];

export function entryOf(scores: Scores, at: { date: Date; commit?: string | undefined }): HistoryEntry {
  const named = (all: readonly NamedScore[]) =>
    Object.fromEntries(all.map((each) => [each.name, kept(each)]));
  return {
    date: at.date.toISOString(),
    ...(at.commit !== undefined && { commit: at.commit }),
    total: kept(scores.total),
    languages: named(scores.languages),
    folders: named(scores.folders),
  };
}

/** A run of the same commit takes the place of the one before, so that a job that is repeated leaves one entry. */
export function withEntry(history: History, entry: HistoryEntry): History {
  const last = history.at(-1);
  const isRepeated = last !== undefined && entry.commit !== undefined && last.commit === entry.commit;
  return [...(isRepeated ? history.slice(0, -1) : history), entry];
}

/** Penalty points per 1,000 words; undefined without words. */
export function per1000({ words, penalty }: PastScore): number | undefined {
  return words === 0 ? undefined : (penalty / words) * 1000;
}

function kept({ pages, words, errors, warnings, infos, penalty }: Score): PastScore {
  return { pages, words, errors, warnings, infos, penalty: Math.round(penalty * 100) / 100 };
}
