import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Config } from './config/config.ts';
import type { Confidence, Finding, Severity } from './engine/finding.ts';
import type { FileReport } from './engine/report.ts';
import { isKnownTag } from './languages/known-tag.ts';
import { createPageLinter } from './page/lint-page.ts';
import type { FindSource, LintedPage, Page } from './page/page.ts';
import { lintProject } from './run/lint-project.ts';

const tag = v.pipe(
  v.string('must be a string'),
  v.check(isKnownTag, ({ input }) => `must be a language tag such as "nl", not "${input}"`),
);
const text = v.string('must be a string');

/** A record of the input. Keys beside these are left alone. */
const Record = v.object(
  {
    id: v.union([v.string(), v.number()], 'must be a string or a number'),
    /** As of a file: says the format, and may say the language. */
    path: v.optional(text, 'page.md'),
    lang: v.optional(tag),
    sourceLang: v.optional(tag),
    text,
    /** What `text` was translated from. */
    source: v.optional(text),
  },
  ({ expected }) => (expected === 'Object' ? 'must be an object' : `needs the key ${expected}`),
);

export interface StreamSetting {
  cwd: string;
  config: Config;
  lang?: string | undefined;
  sourceLang?: string | undefined;
  minConfidence: Confidence;
}

/** What came of one record. */
export interface JudgedRecord {
  /** Lines of JSON to print, each with its line feed; empty when there is nothing to say. */
  lines: string;
  severities: readonly Severity[];
  /** Could it not be judged? */
  isBad: boolean;
}

/** Makes the function that judges records, each for itself. It never rejects. */
export function createRecordJudge(
  setting: StreamSetting,
): (line: Buffer, number: number) => Promise<JudgedRecord> {
  const { cwd, config, minConfidence } = setting;
  const lint = createPageLinter({ ...setting, parser: config.parser, findSource: givenSource });
  const judge = async (page: Page): Promise<LintedPage> => {
    const pages = [await lint(page)];
    const [ended] = await lintProject(pages, { config, minConfidence, readSource: async () => undefined });
    return ended!;
  };
  return async (line, number) => {
    const { id = null, path, text, error, ...given } = parse(line);
    if (error !== undefined)
      return { lines: jsonLine({ id, record: number, error }), severities: [], isBad: true };
    const name = path!.replaceAll('\\', '/');
    const { report } = await judge({
      path: name,
      absolutePath: resolve(cwd, name),
      projectPath: name,
      text: text!,
      given,
    });
    const problems = report.problems.map(({ message }) => jsonLine({ id, record: number, error: message }));
    const findings = report.findings.map((finding) => jsonLine({ id, ...told(finding, report) }));
    return {
      lines: [...problems, ...findings].join(''),
      severities: report.findings.map(({ severity }) => severity),
      isBad: problems.length > 0,
    };
  };
}

type Parsed = Partial<v.InferOutput<typeof Record>> & { error?: string };

function parse(line: Buffer): Parsed {
  if (!isUtf8(line)) return { error: 'is not UTF-8' };
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return { error: `is no JSON: ${(error as Error).message}` };
  }
  const { success, output, issues } = v.safeParse(Record, value);
  if (success) return output;
  const [issue] = issues;
  const { id } = Object(value) as { id?: unknown };
  const key = issue.path?.map(({ key }) => key).join('.');
  const isNamed = key === undefined || issue.message.startsWith('needs');
  const error = isNamed ? issue.message : `${key} ${issue.message}`;
  return typeof id === 'string' || typeof id === 'number' ? { id, error } : { error };
}

const givenSource: FindSource = ({ given, ...page }) =>
  given?.source === undefined ? {} : { page: { ...page, text: given.source } };

/** A finding as a line has it. Lines and columns count from 1, offsets from 0, in UTF-16 code units. */
function told(finding: Finding, { source }: FileReport) {
  const { ruleId, severity, confidence, message, start, end, text, fix, suggestions, fingerprint } = finding;
  const [from, to] = [source!.position(start), source!.position(end)];
  return {
    ruleId,
    severity,
    confidence,
    message,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
    text,
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
    fingerprint,
  };
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
