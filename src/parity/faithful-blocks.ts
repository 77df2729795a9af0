import { readingLength } from '../align/length.ts';
import type { BlockPair, PagePair, SentencePair } from '../align/page-pair.ts';
import { ATOM, type Segment } from '../document/segment.ts';
import { codeSpansOf } from './code-spans.ts';
import type { Kept } from './kept.ts';

/** Who says a thing otherwise, "it" for a name, says it in fewer letters than those who leave out its name alone. */
const LEAST_LENGTH = 0.7;
/** Who puts words of their own for a thing needs more letters: its sentence is longer by so much, and its block. */
const SURPLUS = 1.22;
const SURPLUS_OF_BLOCK = 1.16;
const LEAST_OF_PRONOUN = 0.8;

/** How closely blocks follow their source, apart from the code that they lack. */
export class Faithfulness {
  readonly #pair: PagePair;

  constructor(pair: PagePair) {
    this.#pair = pair;
  }

  /** Of code that the source block has several times: the one whose sentence has fewer of it in the target. */
  whereLost(lost: Kept, blocks: BlockPair): Kept {
    const { source } = this.#pair;
    const same = blocks.sources.flatMap((block) => codeSpansOf(block, source)).filter(isSame(lost));
    if (same.length < 2) return lost;
    return same.find((code) => this.#isShort(this.#sentenceOf(code, blocks), code, blocks)) ?? lost;
  }

  /** Does a block say all that its source says, sentence by sentence, without one piece of code? */
  isAllBut(lost: Kept, blocks: BlockPair): boolean {
    if (this.#codeLack(blocks) !== 1 || !this.#hasAllSentences(blocks)) return false;
    const sentence = this.#sentenceOf(lost, blocks);
    if (!sentence || !this.#isWhole(sentence)) return false;
    // Of "`a` or `a` alone", one `a` is enough.
    return this.#countIn(sentence.targets, lost, blocks) === 0;
  }

  /**
   * Has it other sentences, too, where it lacks several things, or as much code all told?
   *
   * @param isOfSource does the source page have a piece of code? One that it does not have may stand for what is lost.
   */
  isRewritten(blocks: BlockPair, losses: number, isOfSource: (key: string) => boolean): boolean {
    if (losses > 1 && !this.#areSentencesEven(blocks)) return true;
    const codes = blocks.targets.flatMap((block) => codeSpansOf(block, this.#pair.target));
    return this.#codeLack(blocks) < 1 && codes.every(({ key }) => isOfSource(key));
  }

  /** Has its sentence other words for it, or does it lack other code, too? */
  isReworded(lost: Kept, blocks: BlockPair, gone: readonly Kept[]): boolean {
    const sentence = this.#sentenceOf(lost, blocks);
    if (!sentence || sentence.targets.length === 0) return false;
    const lacking = gone.filter((other) => sentence.sources.some(holds(other))).length;
    if (lacking > 1 && lacking > this.#codesIn(sentence.targets, blocks)) return true;
    if (quotationsIn(sentence.targets) > quotationsIn(sentence.sources)) return true;
    const segmentsOf = (side: 'sources' | 'targets') => blocks[side].flatMap(({ segments }) => segments);
    const surplus = (targets: readonly Segment[], sources: readonly Segment[]) =>
      proseOf(targets) / (this.#pair.ratio * proseOf(sources));
    // "It" is shorter, where the block has named the thing.
    const isNamed = blocks.targets.some((block) => codeSpansOf(block, this.#pair.target).some(isSame(lost)));
    if (isNamed && surplus(sentence.targets, sentence.sources) < LEAST_OF_PRONOUN) return true;
    // Signs have no words.
    if (!/\p{L}/u.test(lost.key)) return false;
    return (
      surplus(sentence.targets, sentence.sources) > SURPLUS &&
      surplus(segmentsOf('targets'), segmentsOf('sources')) > SURPLUS_OF_BLOCK
    );
  }

  /** The text that the sentence of lost code was translated to, or its whole block where that is unsure. */
  targetsOf(lost: Kept, blocks: BlockPair): readonly Segment[] {
    const targets = this.#sentenceOf(lost, blocks)?.targets ?? [];
    return targets.length > 0 ? targets : blocks.targets.flatMap(({ segments }) => segments);
  }

  #codesIn(targets: readonly Segment[], blocks: BlockPair): number {
    const codes = blocks.targets.flatMap((block) => codeSpansOf(block, this.#pair.target));
    return codes.filter((code) => targets.some(holds(code))).length;
  }

  #sentenceOf(code: Kept, blocks: BlockPair): SentencePair | undefined {
    return this.#pair.sentencesOf(blocks).find(({ sources }) => sources.some(holds(code)));
  }

  #isShort(sentence: SentencePair | undefined, code: Kept, blocks: BlockPair): boolean {
    if (!sentence || sentence.targets.length === 0) return false;
    return (
      this.#countIn(sentence.targets, code, blocks) <
      blocks.sources
        .flatMap((block) => codeSpansOf(block, this.#pair.source))
        .filter(isSame(code))
        .filter((other) => sentence.sources.some(holds(other))).length
    );
  }

  #countIn(targets: readonly Segment[], code: Kept, blocks: BlockPair): number {
    return blocks.targets
      .flatMap((block) => codeSpansOf(block, this.#pair.target))
      .filter(isSame(code))
      .filter((other) => targets.some(holds(other))).length;
  }

  #hasAllSentences(blocks: BlockPair): boolean {
    const sentences = this.#pair.sentencesOf(blocks);
    return sentences.every(({ sources, targets }) => sources.length > 0 && targets.length > 0);
  }

  #isWhole({ sources, targets }: SentencePair): boolean {
    return lengthOf(targets) >= LEAST_LENGTH * this.#pair.ratio * lengthOf(sources);
  }

  #areSentencesEven({ sources, targets }: BlockPair): boolean {
    const count = (blocks: typeof sources) =>
      blocks.reduce(
        (sum, { segments }) => sum + segments.reduce((all, { sentences }) => all + sentences.length, 0),
        0,
      );
    return count(sources) === count(targets);
  }

  #codeLack({ sources, targets }: BlockPair): number {
    const count = (blocks: typeof sources, document: PagePair['source']) =>
      blocks.reduce((sum, block) => sum + codeSpansOf(block, document).length, 0);
    return count(sources, this.#pair.source) - count(targets, this.#pair.target);
  }
}

function isSame({ key }: Kept): (other: Kept) => boolean {
  return (other) => other.key === key;
}

function holds({ span }: Kept): (segment: Segment) => boolean {
  return (segment) => segment.span.start <= span.start && span.end <= segment.span.end;
}

/** Words in quotation marks. */
function quotationsIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + (text.match(QUOTATION)?.length ?? 0), 0);
}

const QUOTATION = /"[^\s"]+"|“[^\s“”]+”|„[^\s„“”]+[“”]|«[^\s«»]+»|「[^\s「」]+」|『[^\s『』]+』/g;

/** Letters outside code and images, at least one. */
function proseOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + readingLength(text.replaceAll(ATOM, '').trim()), 0) || 1;
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + readingLength(text.trim()), 0);
}
