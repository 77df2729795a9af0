import leven from 'leven';
import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import { hiddenOf } from '../document/hidden.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept, Reading } from './kept.ts';
import { keyOfCode } from './mdx-code.ts';
import { CODE_FORMS, FORMS, MESSAGE_FORMS, type PlaceholderForm, RST_FORMS } from './placeholder-forms.ts';
import { keyOfMacro, withoutReadable } from './template-arguments.ts';

/** A stretch that a program fills in or reads. */
export interface Placeholder extends Kept {
  /** Words for a reader to replace, which translators translate. */
  isDescriptive: boolean;
}

/** Placeholders in the prose of a block. Those in code belong to the code. */
export function placeholdersOf({ span, segments }: Block, document: Document): Placeholder[] {
  const hidden = hiddenOf(document);
  const isRst = document.catalogue?.messageAt(span.start)?.isRst === true;
  const forms = isMessages(document) ? MESSAGE_FORMS : isRst ? RST_FORMS : FORMS;
  const expressions =
    document.format === 'mdx' ? segments.flatMap((each) => expressionsOf(each, document)) : [];
  return found(document.source.slice(span), span.start, forms, expressions).filter(
    (each) => !hidden.overlap(each.span),
  );
}

/** In MDX, braces hold code, whatever it looks like. */
function expressionsOf({ marks }: Segment, { source }: Document): Placeholder[] {
  return marks
    .filter(({ kind }) => kind === 'expression')
    .map(({ span }) => ({ span, text: source.slice(span) }))
    .map((each) => ({ ...each, key: keyOfCode(each.text), isDescriptive: false }));
}

/** Placeholders in a text that begins at `start`, in reading order; one inside another is part of it. */
export function placeholdersIn(text: string, start = 0, isCode = false): Placeholder[] {
  return found(text, start, isCode ? CODE_FORMS : FORMS);
}

function found(
  text: string,
  start: number,
  forms: readonly PlaceholderForm[],
  known: readonly Placeholder[] = [],
): Placeholder[] {
  const taken = [...known];
  for (const { pattern, isDescriptive } of forms) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const span: Span = { start: start + index, end: start + index + match.length };
      if (taken.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      taken.push({ key: keyOf(match), text: match, span, isDescriptive: isDescriptive(coreOf(match)) });
    }
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** Is it a catalogue of a format that holds the messages of a program, and seldom those of a manual? */
export function isMessages({ format }: Document): boolean {
  return format === 'json' || format === 'yaml';
}

/** More arguments no message has. */
const MOST_ARGUMENTS = 9;

const SINGULAR = /(?:\[0\]|[._]one)$/;
const COUNT =
  /^%(?:\d+\$|\(\w+\))?[-+0]*(?:ll?|z)?[dfiu]$|^[^\p{L}]{1,2}(?:n|num|number|count)(?:,number)?\}{1,2}$/iu;

/** In the form of a plural for one thing, a language may say the number with a word, or not at all. */
export function mayLackCount({ key }: Placeholder, { start }: Span, { catalogue }: Document): boolean {
  return COUNT.test(key) && SINGULAR.test(catalogue?.messageAt(start)?.id ?? '');
}

/** What `%s` is in another order: `%1$s`, `%2$s`, … */
function numberedForms({ key }: Placeholder): string[] {
  const [, conversion] = /^%(?![(%\d]+[$)])([^%\s]+)$/.exec(key) ?? [];
  if (!conversion) return [];
  return Array.from({ length: MOST_ARGUMENTS }, (_, index) => `%${index + 1}$${conversion}`);
}

/** How placeholders of two pages are compared. */
export const PLACEHOLDERS: Reading<Placeholder> = {
  read: placeholdersOf,
  aliases: numberedForms,
  kinship: ({ key: a }, { key: b }) =>
    openingOf(a) === openingOf(b) ? 0.5 + 0.5 * (1 - leven(a, b) / Math.max(a.length, b.length)) : 0,
};

function openingOf(placeholder: string): string {
  return /^[^\p{L}\p{N}]*/u.exec(placeholder)![0];
}

/** A slip leaves a name what it was; other words for it are a translation. */
export function changeOf(lost: string, instead: string): 'translated' | 'altered' {
  const nameOf = (text: string) => coreOf(text).replace(/\s+/g, '').toLowerCase();
  const [from, to] = [nameOf(lost), nameOf(instead)];
  const areWords = !/^\{:?[ \t]*[#.]/.test(lost) && [from, to].every((core) => /\p{L}{2}/u.test(core));
  return areWords && leven(from, to) > 1 ? 'translated' : 'altered';
}

/** What is between the delimiters. */
export function coreOf(placeholder: string): string {
  return placeholder.replace(/^[[{$%<(!#:.@\s]+/, '').replace(/(?<![\]}%>)\s])[\]}%>)\s]+$/, '');
}

/** Marks for words that stay as they are. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['dnl']);

/** Blanks at the delimiters change nothing; titles of includes are read by nobody, and words in a mark by people. */
function keyOf(match: string): string {
  const include = /^\[!([A-Za-z-]+)[ \t]*\[[^[\]]*\](?:\(([^()]*)\))/.exec(match);
  if (include)
    return `[!${include[1]!.toLowerCase()} ${include[2]!.trim().replace(/(?<!\s)\s+["'].*/s, '')}]`;
  const label = /^\[!([A-Za-z]+)[ \t](?!.*(?:[=[]|:\/\/))/.exec(match);
  if (label && !UNTRANSLATED.has(label[1]!.toLowerCase())) return `[!${label[1]!.toLowerCase()}]`;
  // How a number is written is the language's affair.
  const argument = /^\{\s*([^\s,{}]+)\s*,\s*([^\s,{}]+)/.exec(match);
  if (argument) return `{${argument[1]},${argument[2]}}`;
  const macro = keyOfMacro(match);
  if (macro !== undefined) return macro;
  const isTag = /^\{(?:\{[<%]|%)/.test(match);
  return (isTag && match.includes('=') ? withoutReadable(match) : match)
    .replace(/(?<=[\s"'/])[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/gi, '')
    .replace(/\s+/g, match.startsWith('{{') || match.startsWith('{%') ? ' ' : '')
    .replace(/^(\{\{|\{%)[-\s]*|(?<![-\s])[-\s]*(\}\}|%\})$/g, '$1$2')
    .trim();
}
