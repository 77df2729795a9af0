import type { Report } from './report.ts';

export interface ReporterOptions {
  /** May escape sequences colour the text? */
  color: boolean;
  /** Width of the terminal in cells; undefined when the text goes elsewhere. */
  columns: number | undefined;
}

/** Turns a report into text. Pure; the text is empty or ends with a line feed. */
export type Reporter = (report: Report, options: ReporterOptions) => string | Promise<string>;
