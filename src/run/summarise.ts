import { isAtLeast, SEVERITIES, type Severity } from '../engine/finding.ts';
import type { LintedPage } from '../page/page.ts';
import type { Summary } from '../reporters/report.ts';

export function hasAtLeast(pages: readonly LintedPage[], least: Severity): boolean {
  return pages.some(({ report }) =>
    report.findings.some(({ severity }) => isAtLeast(SEVERITIES, severity, least)),
  );
}

export function summarise(pages: readonly LintedPage[]): Summary {
  const read = pages.filter(({ isRead }) => isRead);
  const findings = pages.flatMap(({ report }) => report.findings);
  const countOf = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  const sum = (amount: (page: LintedPage) => number) =>
    pages.reduce((total, page) => total + amount(page), 0);
  return {
    files: read.length,
    errors: countOf('error'),
    warnings: countOf('warning'),
    infos: countOf('info'),
    fixed: 0,
    fixable: findings.filter(({ fix }) => fix?.applicability === 'safe').length,
    hidden: sum(({ hidden }) => hidden),
    silenced: sum(({ report }) => report.silenced.length),
    baselined: sum(({ baselined = 0 }) => baselined),
    unusedBaseline: 0,
    unchanged: sum(({ unchanged = 0 }) => unchanged),
    unknownLanguage: read.filter(({ isLanguageKnown }) => !isLanguageKnown).length,
    problems: sum(({ report }) => report.problems.length),
    duration: 0,
  };
}
