import type { Document } from '../document/document.ts';
import { hiddenOf } from '../document/hidden.ts';
import { isAtLineEdge } from '../document/lines.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { type ChatterPhrases, chatterOf } from '../languages/chatter.ts';
import type { Language } from '../languages/index.ts';

export type ChatterKind = 'handover' | 'label' | 'note' | 'refusal' | 'offer' | 'request' | 'mark';

/** A stretch of a segment's text in which a language model speaks of its work. */
export interface Chatter {
  kind: ChatterKind;
  at: number;
  to: number;
  /** Is it written in the language asked for first? */
  isFirstLanguage: boolean;
}

type Role = keyof ChatterPhrases;

/** The longest sentence that is still a remark. */
const LONGEST = 260;
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
  const found: Chatter[] = [];
  const heard = languages.flatMap(({ tag, definition }) => {
    const phrases = chatterOf(tag);
    return phrases ? [{ says: listener(phrases, definition.spaced && definition.iso6393 !== 'kor') }] : [];
  });
  const isFirst = languages[0] !== undefined && chatterOf(languages[0].tag) !== undefined;
  const labelEnd = labelOf(segment, heard);
  if (labelEnd)
    return [{ kind: 'label', at: 0, to: labelEnd.to, isFirstLanguage: isFirst && labelEnd.index === 0 }];
  for (const { at, to } of pieces(segment)) {
    if (found.at(-1) && at < found.at(-1)!.to) continue;
    const text = plain(segment.text.slice(at, Math.min(to, at + LONGEST)));
    for (const [index, { says }] of heard.entries()) {
      const hit = judge(text, says);
      if (!hit) continue;
      const length = hit.length ?? segment.text.slice(at, to).trimEnd().length;
      found.push({ kind: hit.kind, at, to: at + length, isFirstLanguage: isFirst && index === 0 });
      break;
    }
  }
  return found.map((each) => withAgreement(each, segment, heard));
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
  if (bracketed && says('act', bracketed) && DONE.test(bracketed))
    return { kind: 'mark', length: bracketed.length };
  const presents = says('presents', text);
  const act = says('act', text);
  if (presents && act && isOpening(text, presents.index) && act.index > presents.index) {
    const from = act.index + act[0].length;
    const colon = /^[^.!?。！？:：]{0,70}[:：][*_]*/u.exec(text.slice(from));
    const stop = /^[^.!?。！？:：]{0,70}[.!。！]?\s*$/u.exec(text.slice(from));
    if (act.index - presents.index < 70 && (colon || stop))
      return { kind: 'handover', ...(colon && { length: from + colon[0].length }) };
  }
  const follows = says('follows', text);
  if (act && follows && follows.index > act.index && act.index < 30 && text.length < 120)
    return { kind: 'handover' };
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
  return /^[^\p{L}\p{N}]*(?:[\p{L}\p{M}\s'-]{1,30}[!,:：。！，、]\s*)?$/u.test(text.slice(0, index));
}

/** Sentences, parted once more where one is glued to the one before. */
function pieces({ text, sentences }: Segment): { at: number; to: number }[] {
  return sentences.flatMap(({ at, to }) => {
    const starts = [at, ...Array.from(text.slice(at, to).matchAll(GLUED_START), ({ index }) => at + index)];
    return starts.map((start) => ({ at: start, to }));
  });
}

/** "Translation:" at the start of a block. */
function labelOf(
  { text, kind }: Segment,
  heard: readonly { says: Says }[],
): { to: number; index: number } | undefined {
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'html') return undefined;
  const head = /^\s*([^:：\n]{1,40})[:：]/u.exec(plain(text));
  if (!head) return undefined;
  const index = heard.findIndex(({ says }) => says('label', head[1]!)?.[0] === head[1]!.trim());
  return index === -1 ? undefined : { to: head[0].length, index };
}

/** Takes in the "Sure!" or the "I hope this helps!" in the sentence before. */
function withAgreement(
  chatter: Chatter,
  { text, sentences }: Segment,
  heard: readonly { says: Says }[],
): Chatter {
  const before = sentences.findLast(({ to }) => to <= chatter.at);
  if (!before) return chatter;
  const said = plain(text.slice(before.at, before.to)).replace(/[^\p{L}\p{M}]+$/u, '');
  const agrees = heard.some(({ says }) => says('agrees', said)?.[0] === said);
  return agrees ? { ...chatter, at: before.at } : chatter;
}

/** The same length, with straight apostrophes and plain blanks. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[\u00A0\u202F]/g, ' ');
}

function listener(phrases: ChatterPhrases, isSpaced: boolean): Says {
  let roles = compiled.get(phrases);
  if (!roles) compiled.set(phrases, (roles = new Map()));
  return (role, text) => {
    let pattern = roles.get(role);
    if (!pattern) roles.set(role, (pattern = compile(phrases[role] ?? '', isSpaced)));
    return pattern.exec(text);
  };
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
