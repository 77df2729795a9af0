import type { Finding } from '../engine/finding.ts';
import type { Filtered } from './confidence.ts';

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  rule: string;
  /** What stands at the place, for people: blanks folded, and cut when it is long. */
  text: string;
  /** The fingerprint: it knows neither line nor count, so it survives moved text and retires with an edited block. */
  id: string;
}

/** Entries by the absolute path of their page. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** Longer text, in code units, stands in a baseline by its start. */
const LONGEST_TEXT = 60;

export interface BaselineOutcome extends Filtered {
  /** Entries that no finding answers to any more. */
  unused: BaselineEntry[];
}

/** Drops the findings of a page that its entries know. An entry accounts for one finding, not for all that are equal to it. */
export function filterBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): BaselineOutcome {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) open.set(entry.id, [...(open.get(entry.id) ?? []), entry]);
  const outcome: BaselineOutcome = { kept: [], dropped: [], unused: [] };
  for (const finding of findings) {
    const isKnown = open.get(finding.fingerprint)?.pop() !== undefined;
    outcome[isKnown ? 'dropped' : 'kept'].push(finding);
  }
  outcome.unused = [...open.values()].flat();
  return outcome;
}

export function entryOf({ ruleId, text, fingerprint }: Finding): BaselineEntry {
  const folded = text.replace(/\s+/g, ' ').trim();
  const shown =
    folded.length > LONGEST_TEXT
      ? `${folded.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '')}…`
      : folded;
  return { rule: ruleId, text: shown, id: fingerprint };
}
