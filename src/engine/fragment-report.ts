import type { Anchor } from '../document/anchors.ts';
import type { Verdict } from './anchor-index.ts';
import type { CrossLink } from './page-fragments.ts';
import type { ReportDescriptor } from './rule.ts';

/** What is wrong with a link, and how sure that is. */
export function aboutFragment(
  link: CrossLink,
  verdict: Verdict<{ id: string }>,
  where: string,
  isOpen: boolean,
) {
  const [{ fragment, span: at }, { kind, anchor }] = [link, verdict];
  const id = anchor?.id ?? '';
  const isRenaming = kind === 'renamed' || kind === 'damaged' || kind === 'gone';
  const isLikely = kind === 'near' && !isOpen;
  const suggestion = { description: `Link to “#${id}”`, at, text: `#${id}` };
  return {
    at,
    message: kind,
    data: { fragment, anchor: id, where },
    confidence: isRenaming ? 'high' : isLikely ? 'medium' : 'low',
    suggestions: kind === 'damaged' || kind === 'near' ? [suggestion] : [],
  } as const;
}

/** What is to say of an anchor on the same page. */
export function aboutAnchor(
  { fragment }: CrossLink,
  { kind, anchor }: Verdict<Anchor>,
): Pick<ReportDescriptor, 'related' | 'suggestions'> {
  if (!anchor || kind === 'near') return {};
  const related = [{ at: anchor.span, message: `the anchor is “${anchor.id}” here` }];
  if (kind === 'damaged') return { related };
  return {
    related,
    suggestions: [{ description: `Name the anchor “${fragment}”`, at: anchor.span, text: fragment }],
  };
}
