import type { Code, Root } from 'mdast';
import type { Catalogue } from './catalogue.ts';
import type { FrontMatterValue } from './front-matter.ts';
import type { Mark, Segment } from './segment.ts';
import type { SourceText, Span } from './source-text.ts';

export type DocumentFormat = 'markdown' | 'mdx' | 'po' | 'xliff' | 'tmx' | 'json' | 'yaml';

/** A link of the prose, with the places that rules ask for. */
export interface Link {
  segment: Segment;
  mark: Mark;
  /** The whole link. */
  span: Span;
  /** What stands between its first pair of brackets. */
  text: Span;
}

/** A stretch of a target segment and the source text it was translated from, in pages that hold both. */
export interface TranslationUnit {
  segment: Segment;
  /** Offsets in the segment's text. */
  at: number;
  to: number;
  source: Segment;
}

/** A fenced or indented code block. */
export interface CodeBlock {
  node: Code;
  span: Span;
}

/** Languages as a file writes them. */
export interface DeclaredLanguages {
  target?: string | undefined;
  source?: string | undefined;
}

/** One page, parsed once: what every rule reads. */
export interface Document {
  /** As it is reported: relative to the working directory, with `/`. */
  path: string;
  format: DocumentFormat;
  source: SourceText;
  tree: Root;
  frontMatter: { span: Span; values: readonly FrontMatterValue[] } | undefined;
  /** Prose of the translation, in reading order. */
  segments: readonly Segment[];
  links: readonly Link[];
  codeBlocks: readonly CodeBlock[];
  /** HTML and MDX comments and `[//]: # (…)`, where directives stand: the whole comment, in the order of the tree. */
  comments: readonly Span[];
  /** Labels of the page's link definitions, as mdast folds them: lower case, single blanks. */
  definitions: ReadonlySet<string>;
  /** Pairs of target and source, in pages that hold both languages. Source text is in no segment above. */
  units: readonly TranslationUnit[];
  /** Of a catalogue: its messages, whose texts are the text of this document, and where they stand in the file. */
  catalogue?: Catalogue | undefined;
  /** What a catalogue was translated from, when its file holds both. */
  translatedFrom?: Document | undefined;
  /** What the header of a catalogue says of its languages. */
  declared?: DeclaredLanguages | undefined;
  /** Of a page of MDX that is none, and was read as Markdown: why, and from where on. */
  notMdx?: { reason: string; at: Span } | undefined;
  /** Was a part of it kept from the parser? Then what it seems to lack may be there. */
  isPartial?: boolean;
  /** Things about the page that its reader should know, such as a parse that fell back. */
  notices: readonly string[];
}
