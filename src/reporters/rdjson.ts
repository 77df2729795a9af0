import { ruleUrl } from '../docs/rule-url.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import type { Finding, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { jsonText } from './json-text.ts';
import { fileOfRelated } from './places.ts';
import { visible } from './visible.ts';

const SOURCE = { name: 'mtlint', url: 'https://github.com/mtlint/mtlint' };
const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<
  Severity,
  string
>;
/** A byte order mark in UTF-8. reviewdog reads lines from the file, where it stands before the first. */
const BOM_BYTES = 3;

/** The Reviewdog Diagnostic Format: one `DiagnosticResult`. Columns count bytes of UTF-8, from 1; ends are exclusive. */
export function rdjson({ files }: Report): string {
  const severities = files.flatMap(({ findings, problems }) => [
    ...problems.map((): Severity => 'error'),
    ...findings.map(({ severity }) => severity),
  ]);
  const worst = (['error', 'warning', 'info'] as const).find((severity) => severities.includes(severity));
  return jsonText({
    source: SOURCE,
    ...(worst && { severity: SEVERITY[worst] }),
    diagnostics: files.flatMap(diagnosticsOf),
  });
}

/** The same as JSON Lines: one `Diagnostic` a line, which names its source itself. */
export function rdjsonl({ files }: Report): string {
  return files
    .flatMap(diagnosticsOf)
    .map((diagnostic) => jsonText({ source: SOURCE, ...diagnostic }))
    .join('');
}

function diagnosticsOf(file: FileReport) {
  const { path, findings, problems } = file;
  return [
    ...problems.map(({ code, message }) => ({
      message: visible(message),
      location: { path },
      severity: SEVERITY.error,
      code: { value: code },
    })),
    ...findings.map((finding) => diagnosticOf(file, finding)),
  ];
}

function diagnosticOf(file: FileReport, finding: Finding) {
  const source = file.source!;
  const { ruleId, severity, message, fix, suggestions, related } = finding;
  const url = ruleUrl(ruleId);
  const edits = [...(fix ? [fix] : []), ...suggestions];
  return {
    message: visible(message),
    location: { path: file.path, range: rangeOf(source, finding) },
    severity: SEVERITY[severity],
    code: { value: ruleId, ...(url && { url }) },
    ...(edits.length > 0 && {
      suggestions: edits.map((edit) => ({ range: rangeOf(source, edit), text: edit.text })),
    }),
    ...(related.length > 0 && {
      related_locations: related.map((place) => {
        const other = fileOfRelated(file, place);
        const range = rangeOf(other.source, place);
        return { message: visible(place.message), location: { path: other.path, range } };
      }),
    }),
  };
}

function rangeOf(source: SourceText, { start, end }: Span) {
  return { start: bytePosition(source, start), end: bytePosition(source, end) };
}

function bytePosition(source: SourceText, offset: number) {
  const { line, column } = source.position(offset);
  const before = Buffer.byteLength(source.slice({ start: offset - column + 1, end: offset }));
  return { line, column: before + 1 + (line === 1 && source.hasBom ? BOM_BYTES : 0) };
}
