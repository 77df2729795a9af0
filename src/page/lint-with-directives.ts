import { PagePair } from '../align/page-pair.ts';
import type { Config } from '../config/config.ts';
import type { Document } from '../document/document.ts';
import { fileView } from '../document/file-view.ts';
import { compareFindings } from '../engine/finding.ts';
import { findingsInFile, placesInFile } from '../engine/in-file.ts';
import { type ActiveRule, type LintOutcome, type LintSetting, lintDocument } from '../engine/lint.ts';
import type { SilencedFinding } from '../engine/report.ts';
import type { ReportDescriptor, Rule } from '../engine/rule.ts';
import { directiveReports } from '../filters/directive-rules.ts';
import { applyDirectives, readDirectives } from '../filters/directives.ts';
import { silence } from '../filters/silence.ts';

interface SilencedOutcome extends LintOutcome {
  silenced: SilencedFinding[];
}

/**
 * Lints a page, silences findings as its comments say, and adds what there is to say of those comments.
 * A comment at a place that the end of the run decides on is not held to be unused.
 */
export function lintWithDirectives(
  document: Document,
  active: readonly ActiveRule[],
  config: Config,
  setting: LintSetting,
): SilencedOutcome {
  const outcome = lintFile(document, active, setting);
  const { findings, sourceFindings, crashes, collected } = outcome;
  const view = fileView(document);
  const { directives, misspellings } = readDirectives(view);
  if (directives.length + misspellings.length === 0) return { ...outcome, silenced: [] };
  const own = silence(findings, collected, directives, view);
  const crashed = new Set(crashes.map(({ ruleId }) => ruleId));
  const reports = directiveReports(view, {
    directives,
    misspellings,
    uses: own.uses,
    known: new Set(config.rules.keys()),
    active: new Set(active.map(({ rule }) => rule.id).filter((id) => !crashed.has(id))),
  });
  const reporting = active.flatMap((each) => {
    const descriptors = reports.get(each.rule.id);
    return descriptors ? [{ ...each, rule: reportingAtEnd(each.rule, descriptors) }] : [];
  });
  const about = lintDocument(view, reporting, { ...setting, language: undefined, source: undefined });
  const aboutParts = applyDirectives(about.findings, directives, view, 'named');
  return {
    findings: [...own.kept, ...aboutParts.kept].sort(compareFindings),
    sourceFindings,
    silenced: [...own.silenced, ...aboutParts.silenced],
    crashes: [...crashes, ...about.crashes],
    crowded: outcome.crowded,
    collected: own.collected,
  };
}

/** Lints a document, and says of its file what was found. In a file that holds both languages, the source's defects too. */
function lintFile(document: Document, active: readonly ActiveRule[], setting: LintSetting): LintOutcome {
  const outcome = lintDocument(document, active, setting);
  if (!document.catalogue) return outcome;
  const given = setting.source instanceof PagePair ? setting.source.source : setting.source;
  const other = given ?? document.translatedFrom;
  const findings = findingsInFile(outcome.findings, document, other);
  const sourceFindings = other ? findingsInFile(outcome.sourceFindings, other, document) : [];
  const collected = placesInFile(outcome.collected, document.catalogue);
  if (given) return { ...outcome, findings: [...findings], sourceFindings: [...sourceFindings], collected };
  return {
    ...outcome,
    collected,
    findings: [...findings, ...sourceFindings].sort(compareFindings),
    sourceFindings: [],
  };
}

/** The rule with nothing left to find out. */
function reportingAtEnd(rule: Rule, descriptors: readonly ReportDescriptor[]): Rule {
  return {
    ...rule,
    create: ({ report }) => ({
      end() {
        for (const descriptor of descriptors) report(descriptor);
      },
    }),
  };
}
