import type { SourceText, Span } from '../../document/source-text.ts';
import { FormatError } from '../format-error.ts';

/** A string of a PO file: what stands between each of its pairs of quotes. */
export type PoString = readonly Span[];

/** One message of a PO file. */
export interface PoEntry {
  /** From its first comment to its last string. */
  span: Span;
  /** Comment lines without their ends: those of translators and those taken from the source. */
  comments: readonly Span[];
  /** Of a `#,` comment: `fuzzy`, `c-format`, … */
  flags: ReadonlySet<string>;
  /** What `#.` comments say, line by line. */
  extracted: readonly string[];
  /** What `#:` comments say: where the text comes from. */
  references: readonly string[];
  id: PoString;
  plural: PoString | undefined;
  /** By number: one, or one for each plural form. */
  forms: ReadonlyMap<number, PoString>;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr|domain)(?:\[[ \t]*(\d{1,3})[ \t]*\])?(?=[\s"]|$)/;

interface OpenEntry {
  start: number;
  comments: Span[];
  flags: Set<string>;
  extracted: string[];
  references: string[];
  id: Span[] | undefined;
  plural: Span[] | undefined;
  forms: Map<number, Span[]>;
}

/**
 * The entries of a PO file with their places, those that `#~` marks as obsolete left out. After the
 * manual of GNU gettext, "The Format of PO Files".
 *
 * @throws FormatError
 */
export function readEntries(file: SourceText): PoEntry[] {
  const reader = new EntryReader(file);
  for (let line = 1; line <= file.lineCount; line++) reader.readLine(file.lineSpan(line));
  return reader.finish();
}

class EntryReader {
  readonly #file: SourceText;
  readonly #entries: PoEntry[] = [];
  #entry: OpenEntry | undefined;
  /** The string that goes on. */
  #strings: Span[] | undefined;
  #end = 0;

  constructor(file: SourceText) {
    this.#file = file;
  }

  readLine(line: Span): void {
    const text = this.#file.slice(line);
    const start = line.start + text.length - text.trimStart().length;
    const first = this.#file.text[start];
    if (start >= line.end) return;
    if (first === '#') this.#readComment({ start, end: line.end });
    else if (first === '"') this.#readStrings(start, line.end);
    else this.#readKeyword(start, line.end);
  }

  finish(): PoEntry[] {
    this.#close();
    return this.#entries;
  }

  #readComment(span: Span): void {
    const text = this.#file.slice(span);
    // A comment behind the strings of a message is the next one's.
    if (this.#entry?.id) this.#close();
    this.#strings = undefined;
    if (text.startsWith('#~')) {
      // What stands above an obsolete entry is said of that.
      this.#entry = undefined;
      return;
    }
    const entry = this.#open(span.start);
    const said = text.slice(2).trim();
    switch (text[1]) {
      case ',':
      case '=':
        for (const flag of said.split(',')) entry.flags.add(flag.trim());
        return;
      case ':':
        entry.references.push(...said.split(/\s+/));
        return;
      case '|':
        return;
      case '.':
        entry.extracted.push(said);
    }
    entry.comments.push(span);
  }

  #readKeyword(start: number, end: number): void {
    const text = this.#file.text.slice(start, end);
    const [all, keyword, form] = KEYWORD.exec(text) ?? this.#fail(start, `"${shorten(text)}" is no keyword`);
    if (keyword === 'domain') return;
    const isNext = keyword === 'msgctxt' || keyword === 'msgid';
    if (isNext && this.#entry?.id) this.#close();
    const entry = isNext ? this.#open(start) : this.#entry;
    if (!entry || (!isNext && !entry.id)) this.#fail(start, `"${keyword}" stands without a msgid before it`);
    const strings: Span[] = [];
    if (keyword === 'msgid') entry!.id = strings;
    else if (keyword === 'msgid_plural') entry!.plural = strings;
    else if (keyword === 'msgstr') {
      const number = Number(form ?? 0);
      if (entry!.forms.has(number)) this.#fail(start, `"${all}" stands twice`);
      entry!.forms.set(number, strings);
    }
    this.#strings = strings;
    const from = start + all!.length;
    this.#readStrings(from, end);
    if (strings.length === 0) this.#fail(start, `"${all}" has no string in quotes behind it`);
  }

  /** One or more strings in quotes, to the end of the line. */
  #readStrings(from: number, end: number): void {
    const { text } = this.#file;
    if (!this.#strings) this.#fail(from, 'a string stands without a keyword before it');
    for (let at = from; at < end; ) {
      if (text[at] === ' ' || text[at] === '\t') {
        at++;
        continue;
      }
      if (text[at] !== '"') this.#fail(at, `"${shorten(text.slice(at, end))}" stands outside of the quotes`);
      let close = at + 1;
      while (close < end && text[close] !== '"') close += text[close] === '\\' ? 2 : 1;
      if (close >= end) this.#fail(at, 'the string does not end on its line');
      this.#strings!.push({ start: at + 1, end: close });
      at = close + 1;
      this.#end = at;
    }
  }

  #open(start: number): OpenEntry {
    this.#entry ??= {
      start,
      comments: [],
      flags: new Set(),
      extracted: [],
      references: [],
      id: undefined,
      plural: undefined,
      forms: new Map(),
    };
    return this.#entry;
  }

  #close(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    this.#strings = undefined;
    if (!entry?.id) return;
    if (entry.forms.size === 0) this.#fail(entry.id[0]!.start, 'the msgid has no msgstr');
    this.#entries.push({ ...entry, id: entry.id, span: { start: entry.start, end: this.#end } });
  }

  #fail(offset: number, reason: string): never {
    throw new FormatError('PO', this.#file.position(offset), reason);
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
