import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { compareFindings, digestText, fingerprint } from './finding.ts';

/** What a fingerprint is made of, beside the block it stands in. */
interface Fingerprinted extends Span {
  ruleId: string;
  /** What stands at the place. */
  text: string;
}

/** Gives fingerprints to all that is or may be found on one page; equal ones are counted over all calls. */
export class Fingerprints {
  readonly #document: Document;
  readonly #counts = new Map<string, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** In reading order. */
  addTo<T extends Fingerprinted>(found: readonly T[]): (T & { fingerprint: string })[] {
    if (found.length === 0) return [];
    const { segments } = this.#document;
    let index = 0;
    // A block may hold thousands of findings: its text is digested once.
    let last: { text: string; digest: string } | undefined;
    const blockOf = ({ start, text: own }: Fingerprinted): string => {
      while (index < segments.length && segments[index]!.span.end <= start) index++;
      const segment = segments[index];
      const isInside = segment && segment.span.start <= start;
      const text = isInside ? segment.text : own;
      if (last?.text !== text) last = { text, digest: digestText(text) };
      return last.digest;
    };
    return [...found].sort(compareFindings).map((each) => {
      const block = blockOf(each);
      const key = `${each.ruleId}\0${each.text}\0${block}`;
      const ordinal = this.#counts.get(key) ?? 0;
      this.#counts.set(key, ordinal + 1);
      return { ...each, fingerprint: fingerprint(each.ruleId, each.text, block, ordinal) };
    });
  }
}
