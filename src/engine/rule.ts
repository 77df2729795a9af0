import type { BlockPair, PagePair, SegmentPair } from '../align/page-pair.ts';
import type { CodeBlock, Document, Link } from '../document/document.ts';
import type { Segment, Word } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { WordForm } from '../document/word-form.ts';
import type { Language, Languages } from '../languages/index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Applicability, Confidence, Severity } from './finding.ts';
import type { ForeignText } from './foreign-text.ts';
import type { SourceRevision } from './revision.ts';
import type { Slugger } from './slugs.ts';
import type { TermSetting, Terms } from './terms.ts';

/** Categories of the MQM core typology (themqm.org), as `dimension/type`. */
export type MqmCategory =
  | 'accuracy/mistranslation'
  | 'accuracy/untranslated'
  | 'accuracy/omission'
  | 'accuracy/addition'
  | 'accuracy/do-not-translate'
  | 'terminology/inconsistent-use'
  | 'terminology/wrong-term'
  | 'linguistic/grammar'
  | 'linguistic/punctuation'
  | 'linguistic/spelling'
  | 'linguistic/duplication'
  | 'style/register'
  | 'locale/convention'
  | 'design/markup'
  | 'source/error';

/** The value of an option, and by its default its type. */
export type OptionValue = boolean | number | string | readonly string[];

export interface OptionDefinition<T extends OptionValue = OptionValue> {
  description: string;
  default: T;
  /** Of a string option: the values it may take. */
  values?: readonly string[];
  /** Are its strings regular expressions? */
  arePatterns?: true;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type Widened<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : readonly string[];

/** The resolved options that a rule sees. */
export type OptionsOf<O extends OptionDefinitions> = { readonly [K in keyof O]: Widened<O[K]['default']> };

/** A documented example, which also runs as a test. Markdown text; `lang` when it is not the rule's usual one. */
export interface RuleExample {
  /** What the example shows, in a few words. */
  title?: string;
  lang: string;
  sourceLang?: string;
  /** The page that `text` was translated from. */
  source?: string;
  /** That page as it is by now, when it has changed since. */
  sourceNow?: string;
  /** `page.md` unless the example needs another name. */
  path?: string;
  /** Texts of the other pages of the run, by path. They are in the same language. */
  others?: Readonly<Record<string, string>>;
  /** Which of all these pages was translated from which, by their paths. */
  sources?: Readonly<Record<string, string>>;
  text: string;
  /** `line:column-line:column` of each finding, end exclusive; none for text that must stay silent. */
  finds: readonly string[];
  /** The text after the fix (or first suggestion) of every finding, when the rule offers one. */
  fixed?: string;
  options?: Record<string, OptionValue>;
  /** Names and terms of the configuration. */
  terms?: TermSetting;
}

export interface ReportDescriptor<M extends string = string> {
  /** Where: a word, a link, or any span of the file. Must lie inside the document. */
  at: Span;
  /** `source`: the defect is one of the source page, and `at` a span of it. */
  side?: 'source';
  message: M;
  /** Values for the `{placeholders}` of the message. */
  data?: Readonly<Record<string, string | number>>;
  /** When the evidence is other than usual. */
  confidence?: Confidence;
  /** Places that belong to it, on this page or (`side: 'source'`) on the page it was translated from. */
  related?: readonly { at: Span; message: string; side?: 'source' }[];
  fix?: { at: Span; text: string; applicability: Applicability };
  suggestions?: readonly { description: string; at: Span; text: string; applicability?: Applicability }[];
}

/** Plain data, as JSON holds it. Types that go where it is asked for are made with `type`, not `interface`. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** What a rule has at hand. One context lives for one page. */
export interface RuleContext<
  O extends OptionDefinitions = OptionDefinitions,
  M extends string = string,
  C extends JsonValue = JsonValue,
> {
  readonly document: Document;
  readonly options: OptionsOf<O>;
  /** The language of the page; undefined when it is unknown. */
  readonly language: Language | undefined;
  /** The languages the page may have been translated from: the declared one, or the likely ones. Never the page's own. */
  readonly sourceLanguages: readonly Language[];
  readonly languages: Languages;
  /** What is known of the words of the source languages. */
  readonly lexicon: Lexicon;
  /** Text in other languages than the page's, found once for all rules; undefined when the language is unknown. */
  readonly foreignText: ForeignText | undefined;
  /** Names and terms that the project settled. */
  readonly terms: Terms;
  /** The page with its source, aligned; undefined when the source is not known. */
  readonly pair: PagePair | undefined;
  /** How the source went on since the page was made from it; undefined when it did not, or when that is not known. */
  readonly revision: SourceRevision | undefined;
  /** What makes a site of the page, when the files around it show that. */
  readonly renderer: Slugger | undefined;
  report(descriptor: ReportDescriptor<M>): void;
  /**
   * Hands over, at most once a page, what the rule's `project` wants to know of it.
   *
   * @param value plain data, kept as JSON: it may come from a cache, another thread or another machine
   * @param places every span of the page that `project` may report at
   */
  collect(value: C, places?: readonly Span[]): void;
}

/** A page that a rule collected from. */
export interface CollectedPage<
  C extends JsonValue = JsonValue,
  O extends OptionDefinitions = OptionDefinitions,
> {
  /** As it is reported, with `/`: as `document.path` was. */
  readonly path: string;
  /** Tag of its language, when that is known. */
  readonly language: string | undefined;
  readonly options: OptionsOf<O>;
  readonly value: C;
}

/** What a rule has at hand at the end of a run, when no page is. */
export interface ProjectContext<
  C extends JsonValue = JsonValue,
  O extends OptionDefinitions = OptionDefinitions,
  M extends string = string,
> {
  /** Those that the rule collected from, sorted by path. */
  readonly pages: readonly CollectedPage<C, O>[];
  readonly languages: Languages;
  /**
   * @param page one of `pages`
   * @param descriptor `at` is one of the places that were collected from the page; related places and
   *   edits are of the same page
   */
  report(page: CollectedPage<C, O>, descriptor: ReportDescriptor<M>): void;
}

/** The part of a rule that judges all pages of a run together. A run of one page has it too. */
export interface ProjectCheck<
  C extends JsonValue = JsonValue,
  O extends OptionDefinitions = OptionDefinitions,
  M extends string = string,
> {
  check(context: ProjectContext<C, O, M>): void;
}

/** Called once a unit, in reading order; `document` first and `end` last. */
export interface RuleHandlers {
  document?(document: Document): void;
  heading?(heading: Segment): void;
  segment?(segment: Segment): void;
  word?(word: Word): void;
  /**
   * Narrows `word` to words of some forms. Asked once of a form, for all pages of a run in the same languages: the
   * answer must depend on the form, the languages and the options alone.
   */
  wants?(form: WordForm): boolean;
  link?(link: Link): void;
  code?(code: CodeBlock): void;
  /** Blocks of source and target that belong together, or stand alone; when there is a source. */
  block?(pair: BlockPair): void;
  /** A segment and the one it was translated from; when there is a source. */
  pair?(pair: SegmentPair): void;
  end?(document: Document): void;
}

export const HANDLER_KINDS = [
  'document',
  'heading',
  'segment',
  'word',
  'link',
  'code',
  'block',
  'pair',
  'end',
] as const;
export type HandlerKind = (typeof HANDLER_KINDS)[number];

export interface RuleDefinition<
  O extends OptionDefinitions = OptionDefinitions,
  M extends string = string,
  C extends JsonValue = JsonValue,
> {
  /** kebab-case noun of the defect; reads as "allow merged-words". */
  id: string;
  /** One line without a full stop. */
  summary: string;
  category: MqmCategory;
  severity: Severity;
  confidence: Confidence;
  /** Tags of the languages it knows, or `any`. `any` runs on pages of unknown language too. */
  languages: 'any' | 'known' | readonly string[];
  /** `page`: it judges a page as a whole, or how its parts follow each other; catalogues of messages are none. */
  scope?: 'page';
  /**
   * What is no defect of the translation because its source has it too: what the rule `finding`s in the
   * counterpart of a block, or beyond that a `text` that stands there word for word. Unset: nothing.
   */
  inherited?: 'finding' | 'text';
  /** Is it off until a configuration turns it on? */
  isOptIn?: true;
  /** What it makes of a source text. */
  source: 'unused' | 'helps' | 'needed';
  /** What it offers: a fix that is safe, a suggestion, or nothing. */
  fix: 'safe' | 'suggestion' | 'none';
  /** Markdown paragraphs: why machine translation does this, what it does to readers, when the rule keeps silent. */
  docs: string;
  examples: readonly RuleExample[];
  messages: Readonly<Record<M, string>>;
  /** Severities of messages that are worse or milder than the rule's. A configured severity overrides all. */
  severities?: Partial<Readonly<Record<M, Severity>>>;
  options: O;
  /** Rules whose finding at an overlapping place explains this one away: one root cause, one finding. */
  yieldsTo?: readonly string[];
  /**
   * Rules whose finding about an overlapping place of the source explains this one away: what went with a
   * sentence needs no mention of its own.
   */
  lostWith?: readonly string[];
  create(context: RuleContext<O, M, C>): RuleHandlers;
  /** Judges, at the end of a run, what `create` collected from the pages. */
  project?: ProjectCheck<C, NoInfer<O>, NoInfer<M>>;
}

/** Any rule, as registries hold it. */
export type Rule = RuleDefinition<OptionDefinitions, string>;

/** What there is to say of a rule: plain data. */
export type RuleMetadata = Omit<Rule, 'create' | 'project'>;

/**
 * Defines a rule. Options get their types from their defaults, messages their names from the record,
 * and what is collected from the type that `project.check` gives to its context.
 */
export function defineRule<
  const O extends OptionDefinitions,
  const M extends string,
  C extends JsonValue = JsonValue,
>(definition: RuleDefinition<O, M, C>): Rule {
  // A rule is only ever called with options made from its own definitions.
  return Object.freeze(definition) as unknown as Rule;
}
