import type { Span } from '../document/source-text.ts';
import type { Languages } from '../languages/index.ts';
import type { Finding, Severity } from './finding.ts';
import { RuleCrash } from './lint.ts';
import { makeFinding } from './make-finding.ts';
import type { CollectedPage, JsonValue, OptionValue, ReportDescriptor, Rule } from './rule.ts';

/** A place that the end of the run may find something at: all that a finding needs of its page. */
export interface CollectedPlace extends Span {
  /** What stands there, in the file. */
  text: string;
  /** Where that is in the file of a catalogue, whose document is another text. */
  inFile?: Span;
  fingerprint: string;
  /** A finding of the page, of this rule or of one that it yields to, says it already. */
  explained?: true;
  /** The reason that the comment gives which silences the rule here; empty when it gives none. */
  silenced?: string;
}

/** What one rule took from one page. */
export interface Collected {
  ruleId: string;
  /** As configured for the page. */
  severity?: Severity | undefined;
  options: Readonly<Record<string, OptionValue>>;
  /** JSON. */
  value: string;
  places: readonly CollectedPlace[];
}

/**
 * What all rules took from one page, for the end of the run. It is plain data and enough by itself,
 * so that pages of a cache, of worker threads and of other machines can be judged together.
 */
export interface PageCollection {
  path: string;
  /** Tag of the page's language. */
  language?: string | undefined;
  /** Of the document's text without BOM, in UTF-16 code units. */
  length: number;
  rules: readonly Collected[];
}

/** A finding made at the end of a run, before any filter. */
export interface ProjectFinding {
  /** Of the page it is on. */
  path: string;
  finding: Finding;
  /** As of its place. */
  silenced?: string | undefined;
}

export interface ProjectOutcome {
  findings: ProjectFinding[];
  crashes: RuleCrash[];
}

/**
 * Runs every project check. Pure: the order in which the pages come changes nothing.
 *
 * @param attempt carries out the work of one rule; it may throw when that takes too long
 */
export function checkProject(
  collections: readonly PageCollection[],
  rules: ReadonlyMap<string, Rule>,
  languages: Languages,
  attempt: <T>(work: () => T) => T = (work) => work(),
): ProjectOutcome {
  const outcome: ProjectOutcome = { findings: [], crashes: [] };
  const sorted = [...collections].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = new Set(sorted.flatMap((page) => page.rules.map(({ ruleId }) => ruleId)));
  for (const id of [...ids].sort()) {
    const rule = rules.get(id);
    if (!rule?.project) continue;
    try {
      for (const finding of attempt(() => checkRule(rule, sorted, languages))) outcome.findings.push(finding);
    } catch (error) {
      outcome.crashes.push(new RuleCrash(id, error));
    }
  }
  return outcome;
}

function checkRule(
  rule: Rule,
  collections: readonly PageCollection[],
  languages: Languages,
): ProjectFinding[] {
  const reporters = new Map<CollectedPage, (descriptor: ReportDescriptor) => void>();
  const findings: ProjectFinding[] = [];
  for (const { path, language, length, rules } of collections) {
    const collected = rules.find(({ ruleId }) => ruleId === rule.id);
    if (!collected) continue;
    const { severity, options, places } = collected;
    const said = new Set<CollectedPlace>();
    const open = new Map(places.map((place) => [`${place.start} ${place.end}`, place]));
    const slice = ({ start, end }: Span) => open.get(`${start} ${end}`)?.text ?? '';
    const page = { source: { text: { length }, slice } };
    const value = JSON.parse(collected.value) as JsonValue;
    reporters.set({ path, language, options, value }, (descriptor) => {
      const key = `${descriptor.at.start} ${descriptor.at.end}`;
      const place = open.get(key);
      if (!place) throw new RangeError(`${key.replace(' ', '..')} of ${path} is no place that was collected`);
      const found = makeFinding({ target: page, source: page }, rule, severity, descriptor);
      if (place.explained || said.has(place)) return;
      said.add(place);
      findings.push({
        path,
        finding: inFile({ ...found, fingerprint: place.fingerprint }, place),
        silenced: place.silenced,
      });
    });
  }
  rule.project!.check({
    pages: [...reporters.keys()],
    languages,
    report(page, descriptor) {
      const report = reporters.get(page);
      if (!report) throw new TypeError('the page to report at is none of the pages');
      report(descriptor);
    },
  });
  return findings;
}

/** In a catalogue only the collected places have a place in the file; edits would want its escapes. */
function inFile({ fix, ...finding }: Finding, { inFile: span }: CollectedPlace): Finding {
  if (span) return { ...finding, ...span, related: [], suggestions: [] };
  return { ...finding, ...(fix && { fix }) };
}
