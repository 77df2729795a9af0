import type { Document } from './document.ts';
import type { SourceText } from './source-text.ts';

/** The file that a document was read from. */
export function fileOf({ catalogue, source }: Document): SourceText {
  return catalogue?.file ?? source;
}

/** A catalogue as its file has it, with nothing but its comments in it: what directives are about. A page as it is. */
export function fileView(document: Document): Document {
  const { catalogue } = document;
  if (!catalogue) return document;
  return {
    ...document,
    source: catalogue.file,
    tree: { type: 'root', children: [] },
    segments: [],
    links: [],
    codeBlocks: [],
    comments: catalogue.comments,
    definitions: new Set(),
    translatedFrom: undefined,
  };
}
