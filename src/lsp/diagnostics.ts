import { pathToFileURL } from 'node:url';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import { ruleUrl } from '../docs/rule-url.ts';
import type { Finding, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import { fileOfRelated, liesInSource } from '../reporters/places.ts';
import { EditorPositions, type PositionEncoding } from './positions.ts';

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, number>;
const HINT = 4;

export interface DiagnosticSetting {
  /** Of the page. */
  uri: string;
  encoding: PositionEncoding;
  /** Does the editor show other places of a finding? */
  takesRelated: boolean;
}

/** What there is to say of a page, as the protocol has it. */
export function diagnosticsOf(report: FileReport, setting: DiagnosticSetting): Diagnostic[] {
  const { source, problems, notices } = report;
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const ofPage = [
    ...problems.map(({ code, message }) => ({
      range: top,
      severity: 1 as const,
      code,
      source: 'mtlint',
      message,
    })),
    ...notices.map((message) => ({ range: top, severity: HINT as 4, source: 'mtlint', message })),
  ];
  if (!source) return ofPage;
  const positions = new EditorPositions(source, setting.encoding, true);
  return [...ofPage, ...report.findings.map((finding) => diagnosticOf(finding, report, positions, setting))];
}

function diagnosticOf(
  finding: Finding,
  report: FileReport,
  positions: EditorPositions,
  setting: DiagnosticSetting,
): Diagnostic {
  const { ruleId, severity, message, fingerprint } = finding;
  const href = ruleUrl(ruleId);
  const related = setting.takesRelated ? relatedOf(finding, report, setting) : [];
  return {
    range: positions.range(finding),
    severity: SEVERITIES[severity],
    code: ruleId,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'mtlint',
    message,
    ...(related.length > 0 && { relatedInformation: related }),
    data: { fingerprint },
  };
}

/** Places in a state of the source that is past are none in the file, so they are left out. */
function relatedOf(
  { related }: Finding,
  report: FileReport,
  { uri, encoding }: DiagnosticSetting,
): DiagnosticRelatedInformation[] {
  return related.flatMap((place) => {
    const isInSource = liesInSource(report, place);
    if (isInSource && report.counterpart!.path.includes('@')) return [];
    const file = fileOfRelated(report, place);
    const positions = new EditorPositions(file.source, encoding, !isInSource);
    const location = {
      uri: isInSource ? pathToFileURL(file.absolutePath).href : uri,
      range: positions.range(place),
    };
    return [{ location, message: place.message }];
  });
}
