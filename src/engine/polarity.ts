import type { Block } from '../align/blocks.ts';
import type { PagePair } from '../align/page-pair.ts';
import { type PlacedPair, placedPairs } from '../align/placed-pairs.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { Language } from '../languages/index.ts';
import { likeliestLanguage } from '../languages/likeliest.ts';
import { isWarning, mayDeny, polarityOf } from '../languages/negation.ts';

/** A sentence that one page denies and the other says. */
export interface PolarityChange {
  kind: 'lost' | 'added';
  /** The word that denies, on the side that has one. */
  word: { text: string; span: Span };
  sources: readonly Segment[];
  targets: readonly Segment[];
  /** Does the source warn or forbid? */
  isWarning: boolean;
  /** Are both sentences of a kind that people translate word by word? */
  isPlain: boolean;
}

/** Sentences that differ more in length (as a logarithm, by what the page lets expect) were not translated word by word. */
const UNEVEN = 0.55;
/** In longer sentences, people deny what the source says in other words. */
const SHORT = 10;
/** Labels of so few words have opposites that are words of their own: "opaque" is "not transparent" elsewhere. */
const LABEL = 3;

interface Side {
  denials: readonly { text: string; span: Span }[];
  /** Denials and what else has the form of a negation. */
  negations: number;
  akin: number;
}

/** Sentences whose negation was lost or added, by the words of both languages. */
export function polarityChanges(
  page: PagePair,
  language: Language,
  sourceLanguages: readonly Language[],
): PolarityChange[] {
  return placedPairs(page).flatMap((pair) => {
    if (pair.by === 'none' || pair.sources.length === 0 || pair.targets.length === 0) return [];
    const from = pair.sources.flatMap(({ segments }) => segments);
    const source = sourceOf(from, sourceLanguages);
    if (!source) return [];
    const to = pair.targets.flatMap(({ segments }) => segments);
    const isDenied =
      from.some(({ text }) => mayDeny(text, source)) || to.some(({ text }) => mayDeny(text, language));
    return isDenied && textOf(from) !== textOf(to) && mayDiffer(pair, source, language)
      ? changesIn(pair, page, source, language)
      : [];
  });
}

/** What was left untranslated denies what its source does. */
function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('\n');
}

function sourceOf(segments: readonly Segment[], candidates: readonly Language[]): Language | undefined {
  if (candidates.length < 2) return candidates[0];
  const words = segments.flatMap((segment) => segment.words);
  return likeliestLanguage(segments.map(({ text }) => text).join('\n'), words, candidates);
}

/** False when the two deny as often as each other, whichever of their sentences belong together. */
function mayDiffer({ sources, targets }: PlacedPair, from: Language, to: Language): boolean {
  const source = countsOf(sources, from);
  const target = countsOf(targets, to);
  const said = source.negations + source.akin;
  if (source.denials > 0 && target.negations + target.akin < said) return true;
  return target.denials > 0 && target.negations + target.akin + countsOf(targets, from).denials > said;
}

function countsOf(blocks: readonly Block[], language: Language) {
  const counts = { denials: 0, negations: 0, akin: 0 };
  for (const { segments } of blocks)
    for (const { text, sentences } of segments)
      for (const { at, to } of sentences) {
        const { denials, negations, akin } = polarityOf(text.slice(at, to), language);
        counts.denials += denials.length;
        counts.negations += negations;
        counts.akin += akin;
      }
  return counts;
}

function changesIn(pair: PlacedPair, page: PagePair, from: Language, to: Language): PolarityChange[] {
  const sentences = page.sentencesOf(pair).map((sentence) => ({
    ...sentence,
    source: sideOf(sentence.sources, from),
    target: sideOf(sentence.targets, to),
    // What was left untranslated keeps its own negations.
    kept: sideOf(sentence.targets, from).denials.length,
  }));
  // What another sentence of the block took over is not lost.
  const sum = (count: (each: (typeof sentences)[number]) => number) =>
    sentences.reduce((total, each) => total + count(each), 0);
  const surplus =
    sum(({ target, kept }) => Math.max(target.negations, kept) + target.akin) -
    sum(({ source }) => source.negations + source.akin);
  // A translator who finds another word for it, or says it in the next sentence, has not lost it.
  const isGoneFromBlock =
    sum(({ target, kept }) => Math.max(target.negations, kept)) +
      Math.max(
        0,
        sum(({ source, target }) => target.akin - source.akin),
      ) <
    sum(({ source }) => source.negations);
  const isPlainBlock = sum(({ source }) => source.negations + source.akin) === 0;
  // Where one page has a sentence more, that may be the one whose negation is gone.
  const isComplete = sentences.every(({ sources, targets }) => sources.length > 0 && targets.length > 0);
  return sentences.flatMap(({ sources, targets, source, target, kept }): PolarityChange[] => {
    if (sources.length === 0 || targets.length === 0) return [];
    const isLost =
      source.denials.length > 0 &&
      targets.some(({ text }) => /\p{L}/u.test(text)) &&
      target.negations + kept === 0 &&
      target.akin === 0 &&
      surplus < 0 &&
      isGoneFromBlock;
    const isAdded = target.denials.length > 0 && source.negations === 0 && source.akin === 0 && surplus > 0;
    if (!isLost && !isAdded) return [];
    const isEven =
      (sentences.length === 1 && sources.length === targets.length) ||
      Math.abs(Math.log(lengthOf(targets) / (lengthOf(sources) * page.ratio))) < UNEVEN;
    const words = sources.reduce((total, segment) => total + segment.words.length, 0);
    return [
      {
        kind: isLost ? 'lost' : 'added',
        word: (isLost ? source : target).denials[0]!,
        sources,
        targets,
        isWarning: sources.some(({ text }) => isWarning(text, from)),
        isPlain:
          isEven &&
          isComplete &&
          (isLost || to.tag === 'en' || (isPlainBlock && words > LABEL && words <= SHORT)),
      },
    ];
  });
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0) || 1;
}

function sideOf(segments: readonly Segment[], language: Language): Side {
  const read = segments.map((segment) => ({ segment, ...polarityOf(segment.text, language) }));
  return {
    denials: read.flatMap(({ segment, denials }) =>
      denials.map(({ at, to }) => ({ text: segment.text.slice(at, to), span: segment.spanOf(at, to) })),
    ),
    negations: read.reduce((sum, { negations }) => sum + negations, 0),
    akin: read.reduce((sum, { akin }) => sum + akin, 0),
  };
}
