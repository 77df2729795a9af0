import { SourceText } from '../document/source-text.ts';
import type { Counterpart, FileReport } from '../engine/report.ts';
import type { LintedPage } from './page.ts';

interface PlainReport extends Omit<FileReport, 'source' | 'counterpart'> {
  /** With its BOM. */
  text?: string | undefined;
  counterpart?: PlainCounterpart | undefined;
}

interface PlainCounterpart extends Omit<Counterpart, 'source' | 'now'> {
  text: string;
  now?: string | undefined;
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

function plainOther({ source, now, ...other }: Counterpart): PlainCounterpart {
  return { ...other, text: rawText(source), now: now && rawText(now) };
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

function fullOther({ text, now, ...other }: PlainCounterpart): Counterpart {
  return {
    ...other,
    source: new SourceText(text),
    now: now === undefined ? undefined : new SourceText(now),
  };
}
