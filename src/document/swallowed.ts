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
  const chains = chainStarts(fences);
  const takers = nextTakers(taken);
  const blamed = new Set<Fence>();
  fences.forEach((fence, index) => {
    if (MARKDOWN_INFO.test(fence.info)) return;
    const isLeftOver = !fence.closer && fence.span.end >= end;
    const before = isLeftOver || fence.info === '' ? chains[index]! : index;
    const first = takers[before]! <= index ? takers[before]! : -1;
    const isContained = !fence.closer && !isLeftOver;
    if (isContained) {
      // Where only the end stands outside of the list, someone indented it wrongly.
      const isSlip = fences[index + 1]?.info === '';
      found.push({ fence, what: 'nothing', confidence: isSlip ? 'low' : 'medium' });
      blamed.add(fence);
      return;
    }
    if (index > 0 && found.at(-1)?.fence === fences[index - 1] && found.at(-1)?.confidence === 'low') return;
    const confidence = isLeftOver && first !== -1 ? 'high' : judge(fence, taken[index]!);
    if (!confidence) return;
    const culprit = first === -1 ? index : first;
    if (blamed.has(fences[culprit]!)) return;
    blamed.add(fences[culprit]!);
    const { headings, prose } = taken[culprit]!;
    const what = headings > 0 ? 'headings' : prose > 0 ? 'sentences' : 'other blocks';
    found.push({ fence: fences[culprit]!, what, confidence });
  });
  return found;
}

/** For each fence the first of those before it that no name of a language tells to be the start of a block. */
function chainStarts(fences: readonly Fence[]): number[] {
  let first = 0;
  return fences.map((_, index) => {
    if (index > 0 && fences[index - 1]!.info !== '') first = index;
    return first > 0 && !MARKDOWN_INFO.test(fences[first - 1]!.info) ? first - 1 : first;
  });
}

/** For each fence the first from there on that has taken in text; infinity when there is none. */
function nextTakers(taken: readonly Swallowed[]): number[] {
  let next = Number.POSITIVE_INFINITY;
  return taken
    .map(({ headings, prose }, index) => ({ index, takes: headings + prose > 0 }))
    .reverse()
    .map(({ index, takes }) => {
      if (takes) next = index;
      return next;
    })
    .reverse();
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
  const begin = lines.findIndex((line) => line.trim() !== '');
  lines.forEach((line, index) => {
    if (begin === -1 || index <= begin) return;
    const opener = /^ {0,3}(`{3,}|~{3,})[ \t]*[\w+#.-]+[ \t]*(?:\{[^}]*\}[ \t]*)?$/.exec(line);
    if (opener && opener[1]![0] === marker[0] && opener[1]!.length >= marker.length) found.openers++;
    if (/^#{1,6} (?:<a (?:name|id)=|.*\{#[\w-]+\}\s*$)/.test(line)) found.headings++;
    if (!isBlank(index - 1)) return;
    if (/^#{2,6} \p{L}/u.test(line) && isBlank(index + 1)) found.headings++;
    else if (isProse(paragraphAt(lines, index), language)) found.prose++;
  });
  return found;
}

function paragraphAt(lines: readonly string[], index: number): readonly string[] {
  let end = index + 1;
  while (end < lines.length && lines[end]!.trim() !== '') end++;
  return lines.slice(index, end);
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
