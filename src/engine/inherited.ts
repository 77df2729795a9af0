import type { Block } from '../align/blocks.ts';
import type { PagePair } from '../align/page-pair.ts';
import type { Span } from '../document/source-text.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** Shorter texts stand in a source by chance. */
const LEAST_TEXT = 4;

/**
 * Drops findings of what the source has too: the translation only kept it. Only rules that say so with
 * `inherited` are asked, and run on the source only when they found something in the translation.
 *
 * @param lintSource what these rules find in the source
 */
export function withoutInherited(
  findings: readonly Finding[],
  rules: readonly Rule[],
  pair: PagePair,
  lintSource: (rules: readonly Rule[]) => readonly Finding[],
): Finding[] {
  if (findings.length === 0) return [];
  const asked = new Map(rules.flatMap((rule) => (rule.inherited ? [[rule.id, rule]] : [])));
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const heirs = [...asked.values()].filter(({ id }) => found.has(id));
  if (heirs.length === 0) return [...findings];
  const places = {
    source: new BlockIndex(pair, 'sources'),
    target: new BlockIndex(pair, 'targets'),
  };
  /** How many defects of a rule the source has in a block, or of a text outside all blocks. */
  const left = new Map<string, number>();
  const keyOf = (finding: Finding, side: keyof typeof places): string | undefined => {
    const index = places[side].at(finding);
    if (index !== undefined) return `${finding.ruleId} ${index}`;
    return pair.isOneFile ? undefined : `${finding.ruleId} ${finding.text}`;
  };
  for (const finding of lintSource(heirs)) {
    const key = keyOf(finding, 'source');
    if (key !== undefined) left.set(key, (left.get(key) ?? 0) + 1);
  }
  const isKept = (finding: Finding): boolean => {
    const rule = asked.get(finding.ruleId);
    if (!rule) return false;
    const key = keyOf(finding, 'target');
    const count = key === undefined ? 0 : (left.get(key) ?? 0);
    if (count > 0) left.set(key!, count - 1);
    return count > 0 || (rule.inherited === 'text' && isInSource(finding, places.target.at(finding), pair));
  };
  return findings.filter((finding) => !isKept(finding));
}

function isInSource({ text }: Finding, index: number | undefined, pair: PagePair): boolean {
  if (index === undefined || text.trim().length < LEAST_TEXT) return false;
  const { source } = pair.source;
  return pair.blocks[index]!.sources.some(({ span }) => source.slice(span).includes(text));
}

/** Tells which of the pairs' blocks a place lies in. */
class BlockIndex {
  readonly #entries: readonly { block: Block; index: number }[];

  constructor({ blocks }: PagePair, side: 'sources' | 'targets') {
    this.#entries = blocks
      .flatMap((pair, index) => pair[side].map((block) => ({ block, index })))
      .sort((a, b) => a.block.span.start - b.block.span.start);
  }

  at({ start }: Span): number | undefined {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]!.block.span.start <= start) low = middle + 1;
      else high = middle;
    }
    const entry = this.#entries[low - 1];
    return entry && start < entry.block.span.end ? entry.index : undefined;
  }
}
