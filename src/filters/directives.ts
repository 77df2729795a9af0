import type { Catalogue } from '../document/catalogue.ts';
import type { Document } from '../document/document.ts';
import { Places } from '../document/places.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import type { Finding } from '../engine/finding.ts';

export const DIRECTIVE_KINDS = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
  'disable-file',
] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A rule id as a directive names it. */
export interface DirectiveName {
  id: string;
  span: Span;
}

/** A comment that silences findings: `<!-- mtlint-disable-next-line rule-a rule-b -- reason -->`. */
export interface Directive {
  kind: DirectiveKind;
  /** The whole comment. */
  span: Span;
  /** The rules it is about; none means all. */
  names: readonly DirectiveName[];
  /** What stands after `--`, or after a colon between blanks. */
  reason: string;
}

/** A comment that starts like a directive and is none. */
export interface Misspelling {
  span: Span;
  /** What follows `mtlint-`. */
  keyword: string;
}

export interface Directives {
  /** In the order of the page. */
  directives: readonly Directive[];
  misspellings: readonly Misspelling[];
}

const COMMENT_FORMS: readonly RegExp[] = [
  /^<!--(?<body>[\s\S]*?)-->$/d,
  /^\{\s*\/\*(?<body>[\s\S]*?)\*\/\s*\}$/d,
  /^\[[^\]]*\]:\s*\S+\s+[("'](?<body>[\s\S]*)[)"']\s*$/d,
  // Catalogues: the comments of gettext and YAML, and those of JSON
  /^#[.\t ]+(?<body>(?:[^.\t ].*)?)$/d,
  /^\/\/(?<body>.*)$/d,
];
/** No comment of XML may hold two hyphens: a colon stands before a reason too. */
const DIRECTIVE =
  /^\s*mtlint-(?<keyword>[\w-]+)(?<names>(?:[\s,]+(?!(?:--|:)(?:\s|$))[^\s,]+)*)(?:\s+(?:--|:(?=\s))(?<reason>[\s\S]*)|\s*)$/d;

/** The directives among the comments of a page. What looks like one in a code block is no comment. */
export function readDirectives({ comments, source }: Document): Directives {
  const directives: Directive[] = [];
  const misspellings: Misspelling[] = [];
  for (const span of [...comments].sort((a, b) => a.start - b.start)) {
    const comment = commentBody(source, span);
    const groups = comment && DIRECTIVE.exec(comment.text);
    if (!groups) continue;
    const keyword = groups.groups!.keyword!;
    if (!isKind(keyword)) {
      misspellings.push({ span, keyword });
      continue;
    }
    const [from] = groups.indices!.groups!.names!;
    const names = [...groups.groups!.names!.matchAll(/[^\s,]+/g)].map(({ index, 0: id }) => {
      const start = comment.start + from + index;
      return { id, span: { start, end: start + id.length } };
    });
    directives.push({ kind: keyword, span, names, reason: groups.groups!.reason?.trim() ?? '' });
  }
  return { directives, misspellings };
}

/** What a directive was good for. */
export interface DirectiveUse {
  directive: Directive;
  /** The rules whose findings it silenced. */
  rules: Set<string>;
}

/** What a comment may silence: a finding, or a place where there may be one. */
export type Silenceable = Pick<Finding, 'start' | 'ruleId'>;

export interface DirectiveOutcome<T> {
  kept: T[];
  silenced: { finding: T; reason: string }[];
  uses: readonly DirectiveUse[];
}

/**
 * Parts the findings that comments silence from the others. Of several comments that silence a
 * finding, the one with the narrowest reach is counted as used.
 *
 * @param reach `named` lets only directives that name a finding's rule silence it
 */
export function applyDirectives<T extends Silenceable>(
  findings: readonly T[],
  directives: readonly Directive[],
  document: Document,
  reach: 'all' | 'named' = 'all',
): DirectiveOutcome<T> {
  const uses = directives.map((directive) => ({ directive, rules: new Set<string>() }));
  const silencerOf = findSilencer(uses, document);
  const kept: T[] = [];
  const silenced: { finding: T; reason: string }[] = [];
  for (const finding of findings) {
    const use = silencerOf(finding);
    if (!use || (reach === 'named' && use.directive.names.length === 0)) {
      kept.push(finding);
      continue;
    }
    use.rules.add(finding.ruleId);
    silenced.push({ finding, reason: use.directive.reason });
  }
  return { kept, silenced, uses };
}

/** The `enable` directives that end nothing. */
export function idleEnables(directives: readonly Directive[]): Directive[] {
  let open: Directive[] = [];
  const idle: Directive[] = [];
  for (const directive of directives) {
    if (directive.kind === 'disable') open.push(directive);
    if (directive.kind !== 'enable') continue;
    if (!open.some((disable) => overlaps(disable, directive))) idle.push(directive);
    if (directive.names.length === 0) open = [];
  }
  return idle;
}

function findSilencer(
  uses: readonly DirectiveUse[],
  document: Document,
): (finding: Silenceable) => DirectiveUse | undefined {
  const { source } = document;
  const lineOf = (offset: number) => source.position(offset).line;
  const byLine = new Map<number, DirectiveUse[]>();
  const textBehind = findTextLines(document);
  for (const use of uses) {
    for (const line of linesMeant(use.directive, document, textBehind)) {
      const known = byLine.get(line);
      if (known) known.push(use);
      else byLine.set(line, [use]);
    }
  }
  const blocks = uses.filter(({ directive: { kind } }) => kind === 'disable' || kind === 'enable').reverse();
  const whole = uses.filter(({ directive: { kind } }) => kind === 'disable-file');
  return ({ start, ruleId }) => {
    const isAbout = ({ directive }: DirectiveUse) => isFor(directive, ruleId);
    const onLine = byLine.get(lineOf(start))?.find(isAbout);
    if (onLine) return onLine;
    // The last one before the finding that is about its rule decides.
    const block = blocks.find((use) => use.directive.span.end <= start && isAbout(use));
    if (block?.directive.kind === 'disable') return block;
    return whole.find(isAbout);
  };
}

/** The 1-based lines whose findings a directive for lines silences. */
function linesMeant(
  { kind, span }: Directive,
  { source, catalogue }: Document,
  textBehind: (line: number) => number | undefined,
): number[] {
  if (kind !== 'disable-line' && kind !== 'disable-next-line') return [];
  const first = source.position(span.start).line;
  const last = source.position(span.end).line;
  // An entry of a catalogue is many lines, and the comment stands among the first.
  const entry = catalogue && entryBehind(catalogue, span);
  if (entry) return range(first, source.position(entry.end).line);
  if (kind === 'disable-line') return range(first, last);
  const line = textBehind(last);
  return line === undefined ? [] : [line];
}

/** Makes the function that finds the first line behind another that holds text; it remembers the way it went. */
function findTextLines({ source, comments }: Document): (line: number) => number | undefined {
  const places = new Places(comments);
  const known = new Map<number, number>();
  return (after) => {
    let line = after + 1;
    while (line <= source.lineCount && !known.has(line) && isBlank(source, line, places)) line++;
    const found = known.get(line) ?? line;
    for (let passed = after + 1; passed <= Math.min(line, source.lineCount); passed++)
      known.set(passed, found);
    return found <= source.lineCount ? found : undefined;
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The entry that a comment stands in, or right before. */
function entryBehind({ messages }: Catalogue, comment: Span): Span | undefined {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages[middle]!.entry.end <= comment.start) low = middle + 1;
    else high = middle;
  }
  return messages[low]?.entry;
}

/** Holds the line nothing but blanks, block-quote markers and comments? Directives may be stacked and set apart. */
function isBlank(source: SourceText, line: number, comments: Places): boolean {
  const { start, end } = source.lineSpan(line);
  let text = source.text.slice(start, end);
  for (const comment of comments.overlapping({ start, end })) {
    const from = Math.max(comment.start, start) - start;
    const to = Math.min(comment.end, end) - start;
    if (from < to) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return /^[\s>]*$/.test(text);
}

function isFor({ names }: Directive, ruleId: string): boolean {
  return names.length === 0 || names.some(({ id }) => id === ruleId);
}

function overlaps(a: Directive, b: Directive): boolean {
  return a.names.length === 0 || b.names.length === 0 || a.names.some(({ id }) => isFor(b, id));
}

function isKind(keyword: string): keyword is DirectiveKind {
  return DIRECTIVE_KINDS.includes(keyword as DirectiveKind);
}

function commentBody(source: SourceText, span: Span): { text: string; start: number } | undefined {
  const raw = source.slice(span);
  for (const form of COMMENT_FORMS) {
    const match = form.exec(raw);
    if (match) return { text: match.groups!.body!, start: span.start + match.indices!.groups!.body![0] };
  }
  return undefined;
}
