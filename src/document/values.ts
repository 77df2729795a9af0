import type { Image, ImageReference } from 'mdast';
import { imageAltSpan, titleSpan } from './link-parts.ts';
import { findMasks } from './masks.ts';
import type { Segment, SegmentKind } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { SourceText, Span } from './source-text.ts';
import { decodeMarkdown, type MappedText, mapText } from './text-map.ts';

/** The segment of a value that stands alone, such as a title or an attribute: none when it is blank. */
export function valueSegments(
  source: SourceText,
  span: Span,
  value: MappedText,
  kind: SegmentKind,
  key: string,
): Segment[] {
  const builder = new SegmentBuilder(findMasks(source.slice(span), span.start));
  builder.add(value);
  return builder.text.trim() ? [builder.build({ kind, key, span })] : [];
}

/**
 * The title of a link, image or definition.
 *
 * @param span the whole link, image or definition
 * @param from where its destination begins, or the blanks before it
 * @param title what the parser says it is
 */
export function titleSegments(
  source: SourceText,
  { start, end }: Span,
  from: number,
  title: string | null | undefined,
): Segment[] {
  const found = title ? titleSpan(source.text.slice(start, end), from - start) : undefined;
  if (!title || !found) return [];
  return markdownValue(
    source,
    { start: start + found.start, end: start + found.end },
    title,
    'link-title',
    'title',
  );
}

/** The alternative text and the title of an image. */
export function imageSegments(source: SourceText, image: Image | ImageReference, span: Span): Segment[] {
  const found = imageAltSpan(source.slice(span));
  if (!found) return [];
  const alt = { start: span.start + found.start, end: span.start + found.end };
  return [
    ...markdownValue(source, alt, image.alt ?? '', 'image-text', 'alt'),
    ...titleSegments(source, span, alt.end + 2, 'title' in image ? image.title : undefined),
  ];
}

function markdownValue(
  source: SourceText,
  span: Span,
  value: string,
  kind: SegmentKind,
  key: string,
): Segment[] {
  const raw = source.slice(span);
  return valueSegments(
    source,
    span,
    mapText(value, raw, span.start) ?? decodeMarkdown(raw, span.start),
    kind,
    key,
  );
}
