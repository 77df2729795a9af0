import { blob } from './blob.ts';
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { eslint } from './eslint.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { rdjson, rdjsonl } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** Every output format by name, sorted. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ['blob', blob],
  ['checkstyle', checkstyle],
  ['compact', compact],
  ['eslint', eslint],
  ['github', github],
  ['gitlab', gitlab],
  // Scores and the files of its page are for this one alone.
  ['html', async (report) => (await import('./html.ts')).html(report)],
  ['json', json],
  ['junit', junit],
  ['markdown', markdown],
  // Measuring text costs an import that the other formats need not pay.
  ['pretty', async (report, options) => (await import('./pretty.ts')).pretty(report, options)],
  ['rdjson', rdjson],
  ['rdjsonl', rdjsonl],
  ['sarif', sarif],
  ['unix', unix],
]);

/** Those that put whole texts of pages into the report. */
export const WITH_TEXTS: ReadonlySet<string> = new Set(['blob', 'eslint', 'html']);
