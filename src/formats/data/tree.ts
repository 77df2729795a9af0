import type { Encode } from '../../document/catalogue.ts';
import type { Span } from '../../document/source-text.ts';
import type { MappedText } from '../../document/text-map.ts';

/** What a file of JSON or YAML holds, as far as it may be text for a reader. */
export type DataNode = DataObject | DataList | DataText;

export interface DataObject {
  type: 'object';
  entries: readonly DataEntry[];
}

export interface DataEntry {
  key: string;
  /** Key and value in the file. */
  span: Span;
  value: DataNode;
}

export interface DataList {
  type: 'list';
  items: readonly DataEntry[];
}

/** A string. */
export interface DataText {
  type: 'text';
  text: MappedText;
  encode: Encode;
}

/** Numbers, references and the like hold no text. */
export const NOTHING: DataNode = { type: 'list', items: [] };
