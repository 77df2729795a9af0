import type { DeclaredLanguages, Document } from '../../document/document.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { documentOfMessages, gapMessage, type MessageKind, type MessageText } from '../messages.ts';
import { type PoEntry, readEntries } from './read-entries.ts';
import { isOfSphinx, rstKinds } from './sphinx.ts';
import { decodeString, encodeString, isBlank } from './strings.ts';

/**
 * Reads a PO file of gettext: the translations, and what they were translated from.
 *
 * Left out, as `msgfmt` leaves them out: entries without translation, fuzzy ones and obsolete ones.
 *
 * @throws FormatError
 */
export function readPo(path: string, file: SourceText): Document {
  const entries = readEntries(file);
  const kinds = kindsOf(file, entries);
  const read = entries.map((entry, index) => ({
    pairs: pairsOf(file, entry, index, kinds[index]!),
    gaps: gapsOf(file, entry, index),
  }));
  const pairs = read.flatMap((each) => each.pairs);
  const targets = read.flatMap((each) => [...each.gaps, ...each.pairs.map(({ target }) => target)]);
  const header = entries.find(({ id, plural }) => !plural && isEmpty(id));
  const comments = entries.flatMap((entry) => entry.comments);
  const shared = {
    path,
    format: 'po',
    file,
    comments: comments.filter((span) => file.slice(span).includes('mtlint-')),
    declared: header ? languagesIn(decodeString(file, header.forms.get(0) ?? []).text) : {},
  } as const;
  const target = documentOfMessages(targets, shared);
  const translatedFrom = documentOfMessages(
    pairs.map((pair) => pair.source),
    shared,
  );
  return { ...target, translatedFrom, notices: [...target.notices, ...noticesOf(entries, pairs.length)] };
}

interface Pair {
  source: MessageText;
  target: MessageText;
}

/** A pair for each form that is translated. */
function pairsOf(file: SourceText, entry: PoEntry, index: number, kind: MessageKind): Pair[] {
  if (isEmpty(entry.id) || entry.flags.has('fuzzy')) return [];
  return [...entry.forms].flatMap(([form, spans]) => {
    if (isBlank(file, spans)) return [];
    const text = decodeString(file, spans);
    const id = entry.forms.size > 1 ? `${index}[${form}]` : `${index}`;
    const common = { id, kind, entry: entry.span, encode: encodeString };
    return [
      {
        source: { ...common, text: decodeString(file, originalOf(file, entry, form)) },
        target: { ...common, text },
      },
    ];
  });
}

/** An entry that is left out, at its `msgid`. */
function gapsOf(file: SourceText, { id, flags, forms, span }: PoEntry, index: number): MessageText[] {
  if (isEmpty(id)) return [];
  const isUntranslated = [...forms.values()].every((form) => isBlank(file, form));
  if (!isUntranslated && !flags.has('fuzzy')) return [];
  const at = { start: id[0]!.start, end: id.at(-1)!.end };
  return [gapMessage(`${index}`, span, { reason: isUntranslated ? 'untranslated' : 'fuzzy', at })];
}

/**
 * The singular stands behind the first of several forms, unless that counts and the singular does not: in
 * many languages the first form is for 21 and 31 too.
 */
function originalOf(file: SourceText, { id, plural, forms }: PoEntry, form: number): readonly Span[] {
  if (!plural) return id;
  if (form > 0 || forms.size === 1) return plural;
  const counts = (spans: readonly Span[]) => /[%{]/.test(decodeString(file, spans).text);
  return counts(forms.get(form)!) && !counts(id) ? plural : id;
}

function isEmpty(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => start === end);
}

/** What each message was. */
function kindsOf(file: SourceText, entries: readonly PoEntry[]): MessageKind[] {
  const kindOfRst = isOfSphinx(file, entries) ? rstKinds(file, entries) : undefined;
  return entries.map((entry, index) => po4aKind(entry) ?? kindOfRst?.(index) ?? plainKind(entry));
}

/** What po4a says of the block that a message was, in a comment such as `type: Title ##`. */
function po4aKind({ extracted }: PoEntry): MessageKind | undefined {
  const type = extracted.find((line) => line.startsWith('type: '))?.slice('type: '.length) ?? '';
  const title = /^Title ([#=]+)/.exec(type);
  if (title) return { is: 'heading', depth: Math.min(6, title[1]!.length) };
  const value = /^Y(?:aml|AML) Front Matter(?: Hash Value)?: *(\S+)/.exec(type);
  if (value) return { is: 'value', key: value[1]! };
  if (/^Bullet\b/.test(type)) return { is: 'list-item' };
  return /^(?:Fenced code|verbatim|delimited block -|Code)/.test(type) ? { is: 'code' } : undefined;
}

const PAGE = /\.(?:md|mdx|markdown|mdown|[qr]md|html?|ipynb|adoc|asciidoc|pod|xml|tex|yaml|yml)\b/i;

/** Messages of programs are lines of text. */
function plainKind({ references }: PoEntry): MessageKind {
  const isOfProgram =
    references.some((file) => /\.\w/.test(file)) && !references.some((file) => PAGE.test(file));
  return { is: isOfProgram ? 'text' : 'blocks' };
}

function languagesIn(header: string): DeclaredLanguages {
  const fieldOf = (name: string) =>
    new RegExp(String.raw`^${name}:[ \t]*(\S+)[ \t]*$`, 'im').exec(header)?.[1];
  return { target: tagOfLocale(fieldOf('Language')), source: tagOfLocale(fieldOf('X-Source-Language')) };
}

/** The tag of a locale as POSIX has it: `sr_RS@latin`, `pt_BR.UTF-8`. */
function tagOfLocale(locale: string | undefined): string | undefined {
  const [, name, modifier] = /^([\w-]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(locale ?? '') ?? [];
  if (!name) return undefined;
  const [language, ...rest] = name.split(/[_-]/);
  const script = { latin: 'Latn', cyrillic: 'Cyrl' }[modifier?.toLowerCase() ?? ''];
  return [language, ...(script ? [script] : []), ...rest].join('-');
}

function noticesOf(entries: readonly PoEntry[], judged: number): string[] {
  const texts = entries.filter(({ id }) => !isEmpty(id));
  if (judged > 0 || texts.length === 0) return [];
  return ['no entry is translated, those that are fuzzy apart: there is nothing to judge'];
}
