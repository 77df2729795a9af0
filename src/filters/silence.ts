import type { Document } from '../document/document.ts';
import type { Finding } from '../engine/finding.ts';
import type { Collected, CollectedPlace } from '../engine/project.ts';
import type { SilencedFinding } from '../engine/report.ts';
import { applyDirectives, type Directive, type DirectiveUse } from './directives.ts';

export interface SilenceOutcome {
  kept: Finding[];
  silenced: SilencedFinding[];
  /** Each place with the reason of the comment that silences what the end of the run may find there. */
  collected: Collected[];
  uses: readonly DirectiveUse[];
}

/** Parts the findings of a page, and the places that the end of the run decides on, as its comments say. */
export function silence(
  findings: readonly Finding[],
  collected: readonly Collected[],
  directives: readonly Directive[],
  document: Document,
): SilenceOutcome {
  const places = collected.flatMap(({ ruleId, places }) =>
    places.map((place) => ({ ruleId, start: (place.inFile ?? place).start, place })),
  );
  const { kept, silenced, uses } = applyDirectives([...findings, ...places], directives, document);
  const outcome: SilenceOutcome = { kept: [], silenced: [], collected: [], uses };
  for (const each of kept) if (!('place' in each)) outcome.kept.push(each);
  const reasons = new Map<CollectedPlace, string>();
  for (const { finding, reason } of silenced) {
    if ('place' in finding) reasons.set(finding.place, reason);
    else outcome.silenced.push({ finding, reason });
  }
  outcome.collected = collected.map((each) => ({
    ...each,
    places: each.places.map((place) => {
      const reason = reasons.get(place);
      return reason === undefined ? place : { ...place, silenced: reason };
    }),
  }));
  return outcome;
}
