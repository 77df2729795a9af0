import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { SourceText, Span } from '../document/source-text.ts';
import type { Finding, Fix, RelatedPlace, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { codeFrame, type FrameLine } from './code-frame.ts';
import { fileOfRelated, liesInSource } from './places.ts';
import type { ReporterOptions } from './reporter.ts';
import { count, counts, duration, remarks } from './summary.ts';
import { templateRemarks } from './templates.ts';
import { visible, visiblePath } from './visible.ts';

/** When the text goes to a file, it is laid out for this many columns. */
const USUAL_COLUMNS = 100;
/** Narrower than this, a frame shows too little to be of use. */
const LEAST_COLUMNS = 40;
/** Columns before the longest line number. */
const INDENT = 4;
/** A fix that is longer, in code units, is shown by its start. */
const LONGEST_CHANGE = 60;
/** Of more related places than this, the rest are counted. */
const MOST_RELATED = 3;

type Style = 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'dim' | 'bold' | 'underline';
type Paint = (style: Style, text: string) => string;

const STYLE_OF: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' };
const LANGUAGE_FROM = {
  option: 'as asked for',
  config: 'by the configuration',
  'front-matter': 'by its front matter',
  header: 'by its header',
  path: 'by its path',
  prose: 'by its prose',
} as const;

/** For people at a terminal: each finding with the line it stands on, then a summary. */
export function pretty(report: Report, options: ReporterOptions): string {
  const page = new Page(options);
  const files = report.files.filter(hasSomethingToSay).map((file) => page.file(file));
  return `${[...files, page.summary(report)].join('\n\n')}\n`;
}

function hasSomethingToSay({ findings, problems, notices }: FileReport): boolean {
  return findings.length + problems.length + notices.length > 0;
}

/** Lays a report out for one width, with or without colours. */
class Page {
  readonly #columns: number;
  readonly #paint: Paint;

  constructor({ color, columns }: ReporterOptions) {
    this.#columns = Math.max(LEAST_COLUMNS, columns ?? USUAL_COLUMNS);
    // The caller decides on colour: the stream that this text goes to is not known here. One style a
    // call, since lists of styles ignore that decision on Node 20.
    this.#paint = color
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_, text) => text;
  }

  file(file: FileReport): string {
    const { path, language, source, findings, problems, notices } = file;
    const known = language ? `${language.tag} ${LANGUAGE_FROM[language.from]}` : 'language unknown';
    const head = this.#paint('bold', this.#paint('underline', visiblePath(path)));
    const shown = findings.flatMap((finding) => [finding, ...framedPlaces(file, finding)]);
    const lastLine = shown.reduce((last, { end }) => Math.max(last, source!.position(end).line), 0);
    const gutter = String(lastLine).length + INDENT;
    return [
      source ? `${head}  ${this.#paint('dim', known)}` : head,
      ...problems.map(({ message }) => this.#remark('red', 'error', message)),
      ...notices.map((notice) => this.#remark('cyan', 'note', notice)),
      ...findings.map((finding) => `\n${this.#finding(finding, file, gutter)}`),
    ].join('\n');
  }

  summary(report: Report): string {
    const { summary, files } = report;
    const time = this.#paint('dim', `(${duration(summary.duration)})`);
    const found = counts(summary);
    const total = count(summary.files, 'file');
    const rest = remarks(summary);
    if (!found && summary.problems === 0) {
      const verdict = this.#paint('green', `✔ No findings in ${total}`);
      return `${[verdict, ...rest].join('; ')} ${time}`;
    }
    const broken = files.filter(({ findings }) => findings.length > 0).length;
    const where = broken === summary.files ? total : `${broken} of ${total}`;
    const style = summary.errors + summary.problems > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'blue';
    const verdict = this.#paint('bold', this.#paint(style, `✖ ${found || 'No findings'} in ${where}`));
    const example = files.flatMap(({ findings }) => findings)[0]?.ruleId;
    const hint = example ? [`mtlint explain ${visible(example)} says why that matters`] : [];
    return [
      `${verdict} ${time}`,
      ...[...templateRemarks(report), ...rest, ...hint].map((line) => `  ${this.#paint('dim', line)}`),
    ].join('\n');
  }

  #remark(style: Style, label: string, message: string): string {
    return `  ${this.#paint(style, label)}  ${this.#wrap(visible(message), label.length + 4)}`;
  }

  #finding(finding: Finding, file: FileReport, gutter: number): string {
    const { line, column } = file.source!.position(finding.start);
    const place = `${line}:${column}`;
    const indent = place.length + finding.severity.length + 6;
    const rule = `${visible(finding.ruleId)}, ${finding.confidence} confidence`;
    const message = this.#wrap(visible(finding.message), indent);
    const used =
      stringWidth(message.slice(message.lastIndexOf('\n') + 1)) + (message.includes('\n') ? 0 : indent);
    const gap = used + 2 + rule.length <= this.#columns ? '  ' : `\n${' '.repeat(indent)}`;
    const label = this.#paint('bold', this.#paint(STYLE_OF[finding.severity], finding.severity));
    return [
      `  ${this.#paint('dim', place)}  ${label}  ${message}${gap}${this.#paint('dim', rule)}`,
      ...this.#frame(finding, file, gutter),
    ].join('\n');
  }

  #frame(finding: Finding, file: FileReport, gutter: number): string[] {
    const related = framedPlaces(file, finding).map(({ start, end, message }) => ({
      start,
      end,
      mark: '-',
      label: visible(message),
    }));
    const pointers = [{ start: finding.start, end: finding.end, mark: '^' }, ...related];
    const lines = codeFrame(file.source!, pointers, this.#columns - gutter - 3);
    const style = STYLE_OF[finding.severity];
    return [
      ...lines.map((line) => this.#frameLine(line, gutter, style)),
      ...this.#remarks(finding, file).map(([label, text]) => {
        const head = `${' '.repeat(gutter + 1)}${this.#paint('dim', '=')} ${this.#paint('cyan', label)}`;
        return `${head} ${this.#wrap(text, gutter + 4 + label.length)}`;
      }),
    ];
  }

  #frameLine({ number, kind, text, pointer }: FrameLine, gutter: number, style: Style): string {
    if (kind === 'gap') return `${' '.repeat(gutter + 1)}${this.#paint('dim', '⋮')}`;
    const edge = this.#paint('dim', `${String(number ?? '').padStart(gutter)} │`);
    if (kind === 'code') return `${edge} ${text}`.trimEnd();
    return `${edge} ${this.#paint(pointer!.mark === '^' ? style : 'cyan', text)}`;
  }

  #remarks(finding: Finding, file: FileReport): [label: string, text: string][] {
    const { fix, suggestions, related } = finding;
    const elsewhere = related.filter((place) => liesInSource(file, place));
    const more = related.length - elsewhere.length - MOST_RELATED;
    const helps = [
      ...(fix
        ? [`${change(fix, finding, file.source!)}${fix.applicability === 'safe' ? ' (safe fix)' : ''}`]
        : []),
      ...suggestions.map(({ description }) => visible(description)),
    ];
    return [
      ...elsewhere.slice(0, MOST_RELATED).map((place): [string, string] => ['note:', noteOf(file, place)]),
      ...(more > 0 ? ([['note:', `and ${count(more, 'place')} more`]] as [string, string][]) : []),
      ...helps.map((help): [string, string] => ['help:', help]),
    ];
  }

  /** Breaks text at blanks; every line but the first starts `indent` columns in, where the first one does already. */
  #wrap(text: string, indent: number): string {
    const room = this.#columns - indent;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && stringWidth(longer) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.join(`\n${' '.repeat(indent)}`);
  }
}

/** The related places that the frame shows. */
function framedPlaces(file: FileReport, { related }: Finding): RelatedPlace[] {
  return related.filter((place) => !liesInSource(file, place)).slice(0, MOST_RELATED);
}

/** What to say of a place in another file. */
function noteOf(file: FileReport, place: RelatedPlace): string {
  const { path, source } = fileOfRelated(file, place);
  const { line, column } = source.position(place.start);
  const text = shortened(source.slice(place).replace(/\s+/g, ' '));
  return `${visible(place.message)}: “${text}” (${visible(path)}:${line}:${column})`;
}

function change(fix: Fix, finding: Span, source: SourceText): string {
  const before = shortened(source.slice(fix));
  const after = shortened(fix.text);
  if (!after) return `remove “${before}”`;
  if (!before) return `insert “${after}”`;
  const isWhole = fix.start === finding.start && fix.end === finding.end;
  return isWhole ? `write “${after}”` : `replace “${before}” by “${after}”`;
}

function shortened(text: string): string {
  return visible(text.length > LONGEST_CHANGE ? `${text.slice(0, LONGEST_CHANGE)}…` : text);
}
