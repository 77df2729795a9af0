import { SourceText } from '../document/source-text.ts';
import { EditorPositions, type EditorRange, type PositionEncoding } from './positions.ts';

/** One change of a text: of a range, or of the whole. */
export type TextChange = { text: string } | { range: EditorRange; text: string };

/** `text` after the changes, each of which is said of what the one before left. Texts have their BOM. */
export function changedText(
  text: string,
  changes: readonly TextChange[],
  encoding: PositionEncoding,
): string {
  return changes.reduce((before, change) => {
    if (!('range' in change)) return change.text;
    const source = new SourceText(before);
    const { start, end } = new EditorPositions(source, encoding, true).span(change.range);
    const bom = before.length - source.text.length;
    return before.slice(0, start + bom) + change.text + before.slice(end + bom);
  }, text);
}
