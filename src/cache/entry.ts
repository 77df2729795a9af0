import * as v from 'valibot';
import type { Span } from '../document/source-text.ts';
import { SourceText } from '../document/source-text.ts';
import { CONFIDENCES, type Finding, SEVERITIES } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { LintedPage } from '../page/page.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: count, end: count };
const text = v.string();
const edit = { ...span, text, applicability: v.picklist(['safe', 'unsafe']) };
const severity = v.picklist(SEVERITIES);

const finding = v.strictObject({
  ...span,
  ruleId: text,
  messageId: text,
  message: text,
  severity,
  confidence: v.picklist(CONFIDENCES),
  text,
  related: v.array(v.strictObject({ ...span, message: text, side: v.optional(v.literal('source')) })),
  fix: v.optional(v.strictObject(edit)),
  suggestions: v.array(v.strictObject({ ...edit, description: text })),
  fingerprint: v.pipe(text, v.regex(/^[0-9a-f]{12}$/)),
});

const place = v.strictObject({
  ...span,
  text,
  inFile: v.optional(v.strictObject(span)),
  fingerprint: text,
  explained: v.optional(v.literal(true)),
  silenced: v.optional(text),
});
const option = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);
const collection = v.strictObject({
  path: text,
  language: v.optional(text),
  length: count,
  rules: v.array(
    v.strictObject({
      ruleId: text,
      severity: v.optional(severity),
      options: v.record(v.string(), option),
      value: text,
      places: v.array(place),
    }),
  ),
});

const report = v.strictObject({
  path: text,
  absolutePath: text,
  /** Does the report need the text of its file? */
  hasText: v.boolean(),
  counterpart: v.optional(v.strictObject({ path: text, absolutePath: text })),
  language: v.optional(
    v.strictObject({
      tag: text,
      from: v.picklist(['option', 'config', 'front-matter', 'header', 'path', 'prose']),
    }),
  ),
  words: v.optional(count),
  findings: v.array(finding),
  silenced: v.array(v.strictObject({ finding, reason: text })),
  notices: v.array(text),
  collection: v.optional(collection),
});

const use = v.variant('kind', [
  v.strictObject({ kind: v.literal('file'), path: text, is: v.boolean() }),
  v.strictObject({ kind: v.literal('folder'), path: text, is: v.boolean() }),
  v.strictObject({ kind: v.literal('text'), path: text, digest: text }),
]);

/** What came of a page, without the texts that are at hand again when it is wanted. */
const ENTRY = v.strictObject({
  report,
  sourceReport: v.optional(report),
  sourceBy: v.optional(text),
  sourcePath: v.optional(text),
  hidden: count,
  isLanguageKnown: v.boolean(),
  sourceUses: v.array(use),
});

export type Entry = v.InferOutput<typeof ENTRY>;
type EntryReport = v.InferOutput<typeof report>;

/** Undefined for what must be judged anew: a page with a problem, or one that was compared with the history of its source. */
export function entryOf({ report: judged, sourceReport, ...page }: LintedPage): Entry | undefined {
  const isLasting = page.sourceUses?.every(({ kind }) => kind !== 'history') ?? true;
  const reports = sourceReport ? [judged, sourceReport] : [judged];
  if (!page.isRead || !isLasting || reports.some(({ problems }) => problems.length > 0)) return undefined;
  if (judged.counterpart?.now) return undefined;
  const { sourceBy, sourcePath, hidden, isLanguageKnown, sourceUses = [] } = page;
  return {
    report: shortened(judged),
    sourceReport: sourceReport && shortened(sourceReport),
    sourceBy,
    sourcePath,
    hidden,
    isLanguageKnown,
    sourceUses: sourceUses as Entry['sourceUses'],
  };
}

function shortened({ source, counterpart, problems: _, ...rest }: FileReport): EntryReport {
  const other = counterpart && { path: counterpart.path, absolutePath: counterpart.absolutePath };
  return { ...rest, hasText: source !== undefined, counterpart: other } as unknown as EntryReport;
}

/** Reads an entry, which anybody may have written; undefined when it is none. */
export function readEntry(json: string): Entry | undefined {
  try {
    const result = v.safeParse(ENTRY, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** The texts that an entry leaves out: of its page, and of a source by its absolute path. */
export interface Texts {
  page: string;
  ofSource(path: string): string | undefined;
}

/** What came of the page; undefined when the entry does not fit it. */
export function linted(entry: Entry, { page, ofSource }: Texts): LintedPage | undefined {
  const { report: judged, sourceReport, ...rest } = entry;
  const other = judged.counterpart && ofSource(judged.counterpart.absolutePath);
  const beside = sourceReport && ofSource(sourceReport.absolutePath);
  if (judged.counterpart && other === undefined) return undefined;
  if (sourceReport && beside === undefined) return undefined;
  const own = reportOf(judged, page, other);
  const ofOther = sourceReport && reportOf(sourceReport, beside!, undefined);
  if (!own || (sourceReport && !ofOther)) return undefined;
  return { ...rest, report: own, sourceReport: ofOther, isRead: true };
}

function reportOf(
  { hasText, counterpart, ...rest }: EntryReport,
  text: string,
  other: string | undefined,
): FileReport | undefined {
  const source = new SourceText(text);
  const shown = [...rest.findings, ...rest.silenced.map(({ finding: each }) => each)];
  if (!hasText && shown.length > 0) return undefined;
  const lengths = { own: source.text.length, other: other?.length };
  if (!shown.every((each) => isInside(each as Finding, lengths))) return undefined;
  return {
    ...rest,
    source: hasText ? source : undefined,
    counterpart: counterpart && { ...counterpart, source: new SourceText(other!) },
    language: rest.language,
    problems: [],
  } as FileReport;
}

/** Does all that a finding points at lie in the texts? */
function isInside(
  { related, fix, suggestions, ...at }: Finding,
  { own, other }: { own: number; other: number | undefined },
): boolean {
  const lies = ({ start, end }: Span, length: number) => start <= end && end <= length;
  return (
    [at, ...(fix ? [fix] : []), ...suggestions].every((each) => lies(each, own)) &&
    related.every((each) =>
      each.side === 'source' ? other !== undefined && lies(each, other) : lies(each, own),
    )
  );
}
