import { SourceText } from './document/source-text.ts';
import type { Counterpart, FileReport } from './engine/report.ts';
import type { LintedPage } from './lint-page.ts';

interface PlainReport extends Omit<FileReport, 'source' | 'counterpart'> {
  /** With its BOM. */
  text?: string | undefined;
  counterpart?: (Omit<Counterpart, 'source'> & { text: string }) | undefined;
}

/** A linted page as plain data that JSON can hold: on its way from another thread, machine or run. */
export interface PlainPage extends Omit<LintedPage, 'report' | 'sourceReport'> {
  report: PlainReport;
  sourceReport?: PlainReport | undefined;
}

export function toPlain({ report, sourceReport, ...page }: LintedPage): PlainPage {
  return { ...page, report: plainReport(report), sourceReport: sourceReport && plainReport(sourceReport) };
}

export function fromPlain({ report, sourceReport, ...page }: PlainPage): LintedPage {
  return { ...page, report: fullReport(report), sourceReport: sourceReport && fullReport(sourceReport) };
}

function plainReport({ source, counterpart, ...report }: FileReport): PlainReport {
  return { ...report, text: source && rawText(source), counterpart: counterpart && plainOther(counterpart) };
}

function plainOther({ source, ...other }: Counterpart) {
  return { ...other, text: rawText(source) };
}

function rawText({ text, hasBom }: SourceText): string {
  return hasBom ? `\uFEFF${text}` : text;
}

function fullReport({ text, counterpart, ...report }: PlainReport): FileReport {
  return {
    ...report,
    source: text === undefined ? undefined : new SourceText(text),
    counterpart: counterpart && fullOther(counterpart),
  };
}

function fullOther({ text, ...other }: NonNullable<PlainReport['counterpart']>): Counterpart {
  return { ...other, source: new SourceText(text) };
}
