import { CONFIDENCES, type Finding, SEVERITIES } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';

export interface PlacedFinding {
  file: FileReport;
  finding: Finding;
}

/** Every finding with its file: the severest first, then the surest, then in the order of the report. */
export function worstFirst({ files }: Report): PlacedFinding[] {
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  return all.sort(({ finding: a }, { finding: b }) => rank(b) - rank(a));
}

function rank({ severity, confidence }: Finding): number {
  return SEVERITIES.indexOf(severity) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);
}
