import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { ruleUrl } from './docs/rule-url.ts';
import type { SourceText, Span } from './document/source-text.ts';
import type { Finding } from './engine/finding.ts';
import type { FileReport } from './engine/report.ts';
import { type LintTextOptions, lintText } from './lint-text.ts';
import { fileOfRelated, liesInSource } from './reporters/places.ts';
import { isPattern, sourceByPattern, specDefect } from './source/spec.ts';

export interface RemarkMtlintOptions
  extends Omit<LintTextOptions, 'path' | 'parser' | 'source' | 'sourcePath'> {
  /**
   * Where the page that a file was translated from is: a pattern as `--source` takes it, `i18n/{lang}/{path}=docs/{path}`,
   * relative to `cwd`, or a function that gives its text, or nothing where there is none.
   */
  source?: string | ((file: VFile) => string | undefined | Promise<string | undefined>) | undefined;
}

/** What vfile means by them: an error is fatal, a warning is not, and an info has no say. */
const FATAL: Record<Finding['severity'], boolean | undefined> = {
  error: true,
  warning: false,
  info: undefined,
};

/**
 * A unified plugin: adds a message to the file for each finding, with `source: "mtlint"`, the rule
 * as `ruleId`, its page as `url`, and the exact `place`. Leaves the tree alone.
 *
 * It judges the text of the file and not the tree, because a tree has lost what stands in the file.
 */
const remarkMtlint: Plugin<[RemarkMtlintOptions?]> = (options = {}) => {
  return async (_tree, file) => {
    const { source: _source, ...others } = options;
    const report = await lintText(String(file), {
      ...others,
      ...(await sourceOf(file, options)),
      cwd: options.cwd ?? file.cwd,
      path: file.path,
      // It is at hand wherever unified is.
      parser: 'remark',
    });
    for (const problem of report.problems) {
      const message = file.message(problem.message, { source: 'mtlint', ruleId: problem.code });
      message.fatal = true;
    }
    for (const finding of report.findings) {
      const message = file.message(finding.message, {
        place: placeOf(report.source!, finding),
        source: 'mtlint',
        ruleId: finding.ruleId,
      });
      const url = ruleUrl(finding.ruleId);
      Object.assign(message, {
        fatal: FATAL[finding.severity],
        actual: finding.text,
        ...(url && { url }),
        ...(finding.fix && { expected: [finding.fix.text] }),
        note: noteOf(finding, report),
      });
    }
  };
};

export default remarkMtlint;

/** The source of a file, which another file may hold. */
async function sourceOf(
  file: VFile,
  { source, cwd = file.cwd }: RemarkMtlintOptions,
): Promise<Pick<LintTextOptions, 'source' | 'sourcePath'>> {
  if (typeof source === 'function') return { source: await source(file) };
  if (source === undefined || file.path === undefined) return { source: undefined };
  const defect = isPattern({ text: source, base: cwd }) ? specDefect(source) : 'needs TARGET=SOURCE';
  if (defect) throw new TypeError(`source "${source}" ${defect}`);
  const path = sourceByPattern({ text: source, base: cwd }, resolve(cwd, file.path));
  if (path === undefined || !existsSync(path)) return { source: undefined };
  return { source: await readFile(path, 'utf8'), sourcePath: relative(cwd, path) };
}

function placeOf(source: SourceText, { start, end }: Span) {
  return {
    start: { ...source.position(start), offset: start },
    end: { ...source.position(end), offset: end },
  };
}

function noteOf({ confidence, related, suggestions }: Finding, report: FileReport): string {
  const places = related.map((place) => {
    const { path, source } = fileOfRelated(report, place);
    const { line, column } = source.position(place.start);
    const file = liesInSource(report, place) ? `${path}:` : '';
    return `${place.message} (${file}${line}:${column})`;
  });
  return [`${confidence} confidence`, ...places, ...suggestions.map(({ description }) => description)].join(
    '\n',
  );
}
