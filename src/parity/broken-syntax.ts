import type { PagePair } from '../align/page-pair.ts';
import type { Span } from '../document/source-text.ts';

/** Where a page is no MDX, whose source is: one place, or none. */
export function brokenMdx({ source, target }: PagePair): { at: Span; reason: string }[] {
  const { notMdx } = target;
  if (!notMdx || !/\.mdx$/i.test(source.path) || source.notMdx) return [];
  return [notMdx];
}

/** Messages of a catalogue that are no ICU MessageFormat, with those of the source, which are. */
export function brokenMessages({ source, target }: PagePair): { at: Span; reason: string; source: Span }[] {
  const broken = (target.catalogue?.messages ?? []).filter(({ icu }) => icu?.is === 'broken');
  if (broken.length === 0) return [];
  const sound = new Map(
    source.catalogue?.messages.flatMap(({ id, icu, span }) => (icu?.is === 'typed' ? [[id, span]] : [])),
  );
  return broken.flatMap(({ id, icu, span }) => {
    const counterpart = sound.get(id);
    return counterpart && icu?.is === 'broken' ? [{ at: span, reason: icu.reason, source: counterpart }] : [];
  });
}
