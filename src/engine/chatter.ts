import { BLANK, HALF, kindOf, LETTER, MARK, NUMBER } from '../document/characters.ts';
import type { Document } from '../document/document.ts';
import { hiddenOf } from '../document/hidden.ts';
import { isAtLineEdge } from '../document/lines.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { type ChatterPhrases, chatterOf } from '../languages/chatter.ts';
import type { Language } from '../languages/index.ts';
import { memoise } from '../memoise.ts';
import { Literals } from './literals.ts';

export type ChatterKind = 'handover' | 'label' | 'note' | 'refusal' | 'offer' | 'request' | 'mark';

/** A stretch of a segment's text in which a language model speaks of its work. */
export interface Chatter {
  kind: ChatterKind;
  at: number;
  to: number;
  /** Is it written in the language asked for first? */
  isFirst: boolean;
  /** Does the segment hold nothing else? */
  isAlone: boolean;
}

type Hit = Pick<Chatter, 'kind' | 'at' | 'to' | 'isFirst'>;

type Role = keyof ChatterPhrases;

/** Without a phrase of these there is no remark. */
const TELLING: readonly Role[] = ['act', 'label', 'refuses', 'did', 'rest', 'asks', 'wants'];

/** The longest sentence that is still a remark. */
const LONGEST = 260;
/** A translation behind its label is longer than the name of who translated. */
const LONG_ENOUGH = 60;
/** Where a sentence begins though no blank says so: a capital behind a letter, a stop, a bracket. */
const GLUED_START =
  /(?<=[\p{Ll}\p{Lo}\p{N}.!?:)\]*])(?=\p{Lu}\p{Ll})|(?<=\n)(?=\S)|(?<=[:：])(?=\p{sc=Han})/gu;

const compiled = new WeakMap<ChatterPhrases, Map<Role, RegExp>>();

/**
 * Finds what language models say to those who asked them for a translation.
 *
 * @param languages those to listen for, the page's own first
 */
export function findChatter(segment: Segment, languages: readonly Language[]): Chatter[] {
  const { text } = segment;
  const plainText = plain(text);
  const lower = withoutVariants(plainText === text ? segment.lower : plainText.toLowerCase());
  if (!piecesOfAny(languages).areIn(lower)) return [];
  const heard = languages.flatMap(({ tag, definition }, index) => {
    const phrases = chatterOf(tag);
    if (!phrases || !piecesOf(phrases).areIn(lower)) return [];
    const isSpaced = definition.spaced && definition.iso6393 !== 'kor';
    if (!saysAny(phrases, isSpaced, lower, plainText)) return [];
    return [{ says: listener(phrases, isSpaced), isFirst: index === 0 }];
  });
  if (heard.length === 0) return [];
  const label = findLabel(segment, heard);
  const found = (label ? [label] : findRemarks(segment, heard)).filter((hit) => !isMeant(segment, hit));
  const left = found.reduceRight((rest, { at, to }) => rest.slice(0, at) + rest.slice(to), text);
  const isAlone = !/[\p{L}\p{N}\uFFFC]/u.test(left);
  return found.map((hit) => ({ ...hit, isAlone }));
}

interface Heard {
  says: Says;
  isFirst: boolean;
}

function findRemarks(segment: Segment, heard: readonly Heard[]): Hit[] {
  const found: Hit[] = [];
  for (const { at, to } of pieces(segment)) {
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const text = plain(segment.text.slice(at, Math.min(to, at + LONGEST)));
    for (const { says, isFirst } of heard) {
      const hit = judge(text, says);
      if (!hit) continue;
      const length = hit.length ?? segment.text.slice(at, to).trimEnd().length;
      const start = agreementBefore(at, segment, heard) ?? at;
      found.push({ kind: hit.kind, at: start, to: at + length, isFirst });
      break;
    }
  }
  return found;
}

const OPENING = /["“”„‚«»「『《〈'‘]/;

/** Someone quotes it, or it points at a translation. */
function isMeant({ text, marks }: Segment, { at, to }: Hit): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const isLinked = marks.some(({ kind, start, end }) => kind === 'link' && start < to + 3 && end > at);
  return (
    isLinked || OPENING.test(before) || OPENING.test(text[at] ?? '') || /^["”“»」』》]/.test(text.slice(to))
  );
}

/** Tags in which models think aloud or hand over their work, at one end of a line. */
const TAG =
  /<\/?(?:think|thinking|reflection|scratchpad|translation|translated_text|translated_content|source_text|target_text)>/g;

export function findChatterTags(document: Document): Span[] {
  const { source } = document;
  const found = Array.from(source.text.matchAll(TAG), ({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
  }));
  if (found.length === 0) return found;
  const hidden = hiddenOf(document);
  return found.filter((at) => !hidden.hold(at.start) && isAtLineEdge(source, at));
}

type Says = (role: Role, text: string) => RegExpExecArray | null;

/** What a sentence is, when it says two things that belong together. */
function judge(text: string, says: Says): { kind: ChatterKind; length?: number } | undefined {
  const bracketed = /^\s*[[(【（][^\])】）]{4,80}[\])】）]/u.exec(text)?.[0];
  if (bracketed && (says('act', bracketed) || says('label', bracketed)) && DONE.test(bracketed))
    return { kind: 'mark', length: bracketed.length };
  const presents = says('presents', text);
  const act = says('act', text);
  if (presents && act && isOpening(text, presents.index) && act.index > presents.index) {
    const from = act.index + act[0].length;
    const colon = /^[^.!?。！？:：]{0,70}[:：][*_]*/u.exec(text.slice(from));
    const stop = /^[^,，、.!?。！？:：]{0,70}[.!。！]?$/u.exec(text.slice(from).trimEnd());
    const gap = act.index - presents.index - presents[0].length;
    if ((gap < 60 && colon) || (gap < 45 && stop && text.length < 140))
      return { kind: 'handover', ...(colon && { length: from + colon[0].length }) };
  }
  const named = says('label', text);
  const follows = named && says('follows', text);
  if (named && follows && named.index < 8 && text.length < 120) {
    const between = text.slice(named.index + named[0].length, follows.index);
    if (/^\s*(?:[はのが은는이가]\s*)?$/u.test(between)) return { kind: 'handover' };
  }
  const [model, refuses, task] = [says('model', text), says('refuses', text), says('task', text)];
  if (refuses && ((model && isOpening(text, model.index)) || (task && isOpening(text, refuses.index))))
    return { kind: 'refusal' };
  if (says('did', text) && says('form', text) && text.length < 220) return { kind: 'note' };
  const rest = says('rest', text);
  if (rest && isOpening(text, rest.index) && says('unchanged', text)) return { kind: 'note' };
  const asks = says('asks', text);
  if (asks && asks.index < 40 && says('wishes', text)) return { kind: 'offer' };
  if (asks && text.length < 90 && says('wishes', text)) return { kind: 'offer' };
  const wants = says('wants', text);
  if (wants && act && isOpening(text, wants.index)) return { kind: 'request' };
  return wants && isOpening(text, wants.index) && task ? { kind: 'request' } : undefined;
}

/** Words that say where a model stands, between brackets: they are English in every language's output. */
const DONE =
  /complet|truncat|continue|omitted|end of|begin|完成|完了|結束|结束|省略|截断|截斷|완료|생략|abgeschlossen|gekürzt|terminée|tronquée|completada|truncada|completata|troncata|voltooid|afgekapt|concluída|zakończon|заверш|обрезан|tamamland/iu;

/** Nothing but marks and a short remark ("Sure!", "Note:") may come before. */
function isOpening(text: string, index: number): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{L}[\p{L}\p{M}\s'-]{0,29}[!,:：。！，、]\s*)?$/u.test(text.slice(0, index));
}

/** Sentences, parted once more where one is glued to the one before. */
function pieces({ text, sentences }: Segment): { at: number; to: number }[] {
  return sentences.flatMap(({ at, to }) => {
    const starts = [at, ...Array.from(text.slice(at, to).matchAll(GLUED_START), ({ index }) => at + index)];
    return starts.map((start) => ({ at: start, to }));
  });
}

/** "Translation:" at the start of a block. */
function findLabel({ text, kind }: Segment, heard: readonly Heard[]): Hit | undefined {
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'html') return undefined;
  const head = /^\s*([^:：\s][^:：\n]{0,39})[:：]/u.exec(plain(text));
  if (!head) return undefined;
  const rest = text.slice(head[0].length).trim();
  if (rest !== '' && rest.length < LONG_ENOUGH) return undefined;
  const speaker = heard.find(({ says }) => says('label', head[1]!)?.[0] === head[1]!.trim());
  return speaker && { kind: 'label', at: 0, to: head[0].length, isFirst: speaker.isFirst };
}

/** Where the "Sure!" or the "I hope this helps!" in the sentence before begins. */
function agreementBefore(
  at: number,
  { text, sentences }: Segment,
  heard: readonly Heard[],
): number | undefined {
  const before = sentences.findLast(({ to }) => to <= at);
  if (!before) return undefined;
  const said = plain(text.slice(before.at, before.to)).replace(
    /^[^\p{L}]+|(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$/gu,
    '',
  );
  return heard.some(({ says }) => says('agrees', said)?.[0] === said) ? before.at : undefined;
}

/** The same length, with straight apostrophes and plain blanks. */
function plain(text: string): string {
  if (!/[’‘\u00A0\u202F]/.test(text)) return text;
  return text.replace(/[’‘]/g, "'").replace(/[\u00A0\u202F]/g, ' ');
}

function listener(phrases: ChatterPhrases, isSpaced: boolean): Says {
  let roles = compiled.get(phrases);
  if (!roles) {
    roles = new Map();
    compiled.set(phrases, roles);
  }
  const known = roles;
  return (role, text) => {
    const pattern = known.get(role) ?? compile(phrases[role] ?? '', isSpaced);
    known.set(role, pattern);
    return pattern.exec(text);
  };
}

interface TellingPhrase {
  phrase: string;
  /** What it consists of, as that stands in lower-case text. */
  pieces: readonly string[];
  /** Its words, where it says no more than what words follow each other; `*` at an end for any letters. */
  words: readonly string[] | undefined;
  /** Made when a text holds the pieces of another one: a pattern takes a while to make, and few are ever asked. */
  pattern?: RegExp;
}

const tellingOf = memoise((phrases: ChatterPhrases): TellingPhrase[] =>
  TELLING.flatMap((role) => phrases[role]?.split('|') ?? []).map((phrase) => {
    const lower = withoutVariants(plain(phrase).toLowerCase());
    const words = /~|\*\S/.test(lower) ? undefined : lower.split(' ');
    return { phrase, pieces: lower.split(/[ ~*]+/), words };
  }),
);

/** Is there a phrase of those without which there is no remark? */
function saysAny(phrases: ChatterPhrases, isSpaced: boolean, lower: string, text: string): boolean {
  return tellingOf(phrases).some((telling) => {
    if (!telling.pieces.every((piece) => lower.includes(piece))) return false;
    if (isSpaced && telling.words) return holdsWords(lower, telling.words);
    telling.pattern ??= compile(telling.phrase, isSpaced);
    return telling.pattern.test(text);
  });
}

const stemOf = (word: string) => (word.endsWith('*') ? word.slice(0, -1) : word);

/** Do the words stand in a text one after the other, whole, with blanks between them? */
function holdsWords(text: string, words: readonly string[]): boolean {
  const first = stemOf(words[0]!);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if ((kindAt(text, at - 1) & (LETTER | MARK | NUMBER)) === 0 && goOnFrom(text, at, words)) return true;
  }
  return false;
}

function goOnFrom(text: string, from: number, words: readonly string[]): boolean {
  let at = from;
  for (const [index, word] of words.entries()) {
    const blanks = at;
    while (index > 0 && (kindAt(text, at) & BLANK) !== 0) at++;
    const stem = stemOf(word);
    if ((index > 0 && at === blanks) || !text.startsWith(stem, at)) return false;
    at += stem.length;
    if (stem !== word) while ((kindAt(text, at) & (LETTER | MARK)) !== 0) at++;
  }
  return (kindAt(text, at) & (LETTER | MARK)) === 0;
}

/** The bits of what stands there, 0 outside of the text. Half a character counts as a letter. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const kind = kindOf(text.charCodeAt(at));
  return kind & HALF ? LETTER : kind;
}

/** The pieces of each phrase that must be told: without those of one there is no remark. */
const piecesOf = memoise((phrases: ChatterPhrases) => new Literals(groupsOf(phrases)));

const groupsOf = (phrases: ChatterPhrases) => tellingOf(phrases).map(({ pieces }) => pieces);

const ofAny = new WeakMap<readonly Language[], Literals>();

/** The same for several languages at once: most texts hold none of any. */
function piecesOfAny(languages: readonly Language[]): Literals {
  let pieces = ofAny.get(languages);
  if (!pieces) {
    pieces = byTags(languages.map(({ tag }) => tag).join(' '));
    ofAny.set(languages, pieces);
  }
  return pieces;
}

const byTags = memoise(
  (tags: string) =>
    new Literals(tags.split(' ').flatMap((tag) => [chatterOf(tag) ?? []].flat().flatMap(groupsOf))),
);

/** Letters that differ from others by their place in a word only, which patterns do not tell apart. */
function withoutVariants(lower: string): string {
  return /[ςſ]/.test(lower) ? lower.replaceAll('ς', 'σ').replaceAll('ſ', 's') : lower;
}

function compile(phrases: string, isSpaced: boolean): RegExp {
  if (phrases === '') return /(?!)/;
  const ordered = plain(phrases)
    .split('|')
    .sort((a, b) => b.length - a.length);
  const alternatives = ordered.map((phrase) =>
    phrase
      .replace(/[.+?()[\]{}\\^$]/g, String.raw`\$&`)
      .replace(/ ~ /g, String.raw` (?:\S+ ){0,3}?`)
      .replace(/ ~$/g, String.raw`(?: \S+){0,3}`)
      .replaceAll('~', '.{0,12}?')
      .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
      .replaceAll(' ', isSpaced ? String.raw`\s+` : String.raw`\s*`),
  );
  const any = `(?:${alternatives.join('|')})`;
  return new RegExp(isSpaced ? `(?<![\\p{L}\\p{M}\\p{N}])${any}(?![\\p{L}\\p{M}])` : any, 'iu');
}
