import type { Document } from '../../src/document/document.ts';
import { ATOM, type Segment } from '../../src/document/segment.ts';
import type { Span } from '../../src/document/source-text.ts';
import { readDocument } from '../../src/formats/index.ts';

export function read(text: string, path = 'page.md'): Promise<Document> {
  return readDocument(path, text);
}

/** Text with a box for each atom. */
export function shown(text: string): string {
  return text.replaceAll(ATOM, '□');
}

/** Every segment as `kind: text`. */
export async function segmentsOf(text: string, path?: string): Promise<string[]> {
  const { segments } = await read(text, path);
  return segments.map((segment) => `${segment.kind}: ${shown(segment.text)}`);
}

/** The text of the only segment of a page. */
export async function textOf(text: string, path?: string): Promise<string> {
  const { segments } = await read(text, path);
  if (segments.length !== 1)
    throw new Error(`${segments.length} segments: ${segments.map((each) => each.text).join(' | ')}`);
  return shown(segments[0]!.text);
}

export async function onlySegment(text: string, path?: string): Promise<Segment> {
  const { segments } = await read(text, path);
  if (segments.length !== 1) throw new Error(`${segments.length} segments`);
  return segments[0]!;
}

export function slices({ source }: Document, spans: readonly Span[]): string[] {
  return spans.map((span) => source.slice(span));
}
