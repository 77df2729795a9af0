import type { Confidence } from '../engine/finding.ts';
import type { Language } from '../languages/index.ts';
import { type Fence, MARKDOWN_INFO } from './fences.ts';

/** A fence whose block goes on behind its code. */
export interface Unclosed {
  fence: Fence;
  what: 'headings' | 'sentences' | 'other blocks' | 'nothing';
  confidence: Confidence;
}

/** Languages of text, whose blocks may well hold headings and sentences. */
const TEXT = /^(?:text|txt|plain|plaintext|none|prompt|email|)$/;
/** Languages of marked text, whose blocks may hold sentences, but no fences. */
const MARKUP = /^(?:html?|xml|tex|latex|rst|asciidoc|adoc|diff|patch|vue|vue-html|svelte|jsx|tsx)$/;

/** @param end where the text of the page ends, blanks left out */
export function findUnclosed(
  fences: readonly Fence[],
  end: number,
  language: Language | undefined,
): Unclosed[] {
  const found: Unclosed[] = [];
  const taken = fences.map((fence) => readSwallowed(fence, language));
  const takesProse = (index: number) => taken[index]!.headings + taken[index]!.prose > 0;
  fences.forEach((fence, index) => {
    if (MARKDOWN_INFO.test(fence.info)) return;
    const isLeftOver = !fence.closer && fence.span.end >= end;
    const before = isLeftOver || fence.info === '' ? chainBefore(fences, index) : index;
    const first = fences.findIndex((_, at) => at >= before && at <= index && takesProse(at));
    const isContained = !fence.closer && !isLeftOver;
    if (isContained) {
      // Where only the end stands outside of the list, someone indented it wrongly.
      const isSlip = fences[index + 1]?.info === '';
      found.push({ fence, what: 'nothing', confidence: isSlip ? 'low' : 'medium' });
      return;
    }
    if (index > 0 && found.at(-1)?.fence === fences[index - 1] && found.at(-1)?.confidence === 'low') return;
    const confidence = isLeftOver && first !== -1 ? 'high' : judge(fence, taken[index]!);
    if (!confidence) return;
    const culprit = first === -1 ? index : first;
    if (found.some((other) => other.fence === fences[culprit])) return;
    const { headings, prose } = taken[culprit]!;
    const what = headings > 0 ? 'headings' : prose > 0 ? 'sentences' : 'other blocks';
    found.push({ fence: fences[culprit]!, what, confidence });
  });
  return found;
}

/** The first of the fences before one that no name of a language tells to be the start of a block. */
function chainBefore(fences: readonly Fence[], index: number): number {
  let first = index;
  while (first > 0 && fences[first - 1]!.info === '') first--;
  return first > 0 && !MARKDOWN_INFO.test(fences[first - 1]!.info) ? first - 1 : first;
}

/** How sure it is that the block goes on behind its code; undefined when nothing says so. */
function judge({ info }: Fence, { headings, prose, openers }: Swallowed): Confidence | undefined {
  const takesProse = headings + prose > 0;
  if (openers > 0 && (takesProse || !TEXT.test(info))) return 'high';
  if (!takesProse || TEXT.test(info) || MARKUP.test(info)) return undefined;
  return headings > 0 ? 'high' : 'medium';
}

/** What a code block holds that is none. */
interface Swallowed {
  headings: number;
  /** Paragraphs of prose. */
  prose: number;
  /** Lines that would have opened another block. */
  openers: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
/** Comments and statements. */
const CODE_LINE =
  /^\s*(?:#|\/\/|\/\*|\*|--|;|%|<|"|'|\$|>|\{|\}|@|\||[\w.-]+\s*[:=(]|[-+]\s)|[{};=\\]\s*$|=>|&&|\(\)/;

/** Reads what a block that nothing closed has taken in. */
function readSwallowed({ lines, marker }: Fence, language: Language | undefined): Swallowed {
  const found: Swallowed = { headings: 0, prose: 0, openers: 0 };
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  lines.forEach((line, index) => {
    const isFirst = lines.slice(0, index).every((before) => before.trim() === '');
    if (isFirst) return;
    const opener = /^ {0,3}(`{3,}|~{3,})[ \t]*[\w+#.-]+[ \t]*(?:\{[^}]*\})?[ \t]*$/.exec(line);
    if (opener && opener[1]![0] === marker[0] && opener[1]!.length >= marker.length) found.openers++;
    if (/^#{1,6} (?:<a (?:name|id)=|.*\{#[\w-]+\}\s*$)/.test(line)) found.headings++;
    if (!isBlank(index - 1)) return;
    if (/^#{2,6} \p{L}/u.test(line) && isBlank(index + 1)) found.headings++;
    else if (isProse(paragraphAt(lines, index), language)) found.prose++;
  });
  return found;
}

function paragraphAt(lines: readonly string[], index: number): readonly string[] {
  const end = lines.findIndex((line, at) => at > index && line.trim() === '');
  return lines.slice(index, end === -1 ? lines.length : end);
}

/** Is it a sentence of the page's language that stands at the margin and is no comment? */
function isProse(paragraph: readonly string[], language: Language | undefined): boolean {
  const text = paragraph.join('\n').trim();
  if (/^ {2}/.test(paragraph[0] ?? '') || CODE_LINE.test(paragraph[0] ?? '')) return false;
  if (!/[.:!?。：！？।…](?:[)"”’*_\]]*)$/u.test(text)) return false;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced > 0 && language?.definition.spaced === false) return unspaced >= 10;
  const words = text.match(WORD) ?? [];
  if (words.length < 6) return false;
  if (!language) return words.length >= 10 && /^\p{Lu}/u.test(text);
  if (language.definition.iso6393 === 'kor')
    return words.filter((word) => /\p{sc=Hangul}/u.test(word)).length >= 4;
  return words.filter((word) => language.functionWords.has(word.toLowerCase())).length >= 2;
}
