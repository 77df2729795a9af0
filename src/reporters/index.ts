import type { Report } from '../engine/report.ts';
import { compact } from './compact.ts';
import { eslint } from './eslint.ts';
import { json } from './json.ts';

export interface ReporterOptions {
  /** May escape sequences colour the text? */
  color: boolean;
  /** Width of the terminal in cells; undefined when the text goes elsewhere. */
  columns: number | undefined;
}

/** Turns a report into text. Pure; the text is empty or ends with a line feed. */
export type Reporter = (report: Report, options: ReporterOptions) => string | Promise<string>;

/** Every output format by name, sorted. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ['compact', compact],
  ['eslint', eslint],
  ['json', json],
  // Measuring text costs an import that the other formats need not pay.
  ['pretty', async (report, options) => (await import('./pretty.ts')).pretty(report, options)],
]);
