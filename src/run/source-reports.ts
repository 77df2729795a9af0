import { Excerpt } from '../document/excerpt.ts';
import { compareFindings } from '../engine/finding.ts';
import type { LintedPage } from '../page/page.ts';

/** Adds what was found in the pages that were translated: once each, however many translations they have. */
export function addSourceReports(pages: LintedPage[]): void {
  const byPath = new Map(pages.map((page) => [page.report.absolutePath, page]));
  for (const { sourceReport } of [...pages]) {
    if (!sourceReport) continue;
    const known = byPath.get(sourceReport.absolutePath);
    if (!known) {
      const added = { report: sourceReport, isRead: false, hidden: 0, isLanguageKnown: true };
      byPath.set(sourceReport.absolutePath, added);
      pages.push(added);
      continue;
    }
    const seen = new Set(known.report.findings.map(({ fingerprint }) => fingerprint));
    const fresh = sourceReport.findings.filter(({ fingerprint }) => !seen.has(fingerprint));
    if (fresh.length === 0) continue;
    const findings = [...known.report.findings, ...fresh].sort(compareFindings);
    const { source = sourceReport.source! } = known.report;
    known.report = { ...known.report, source: Excerpt.join(source, sourceReport.source!), findings };
  }
}
