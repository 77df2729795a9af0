import type { Nodes, Parents } from 'mdast';
import { spanOf } from '../node-span.ts';

/** A cheap test that most pages fail, and the dear one that is made of the others. */
interface Doubt {
  mayHold(text: string): boolean;
  pattern: RegExp;
}

const holdsAny =
  (...parts: readonly string[]) =>
  (text: string) =>
    parts.some((part) => text.includes(part));

/**
 * Where satteri 0.10.5 and remark-parse 11 are known to read one text differently. Each test may say
 * yes of a page that they agree on, which costs time, and never no of one that they do not.
 */
const DOUBTS: readonly Doubt[] = [
  // A second byte order mark, which satteri drops as if it were the first.
  { mayHold: (text) => text.startsWith('\uFEFF'), pattern: /^/ },
  // A line that ends as on old Macs, behind which satteri counts the columns of a tab on.
  { mayHold: holdsAny('\r'), pattern: /\r(?!\n)/ },
  // A character that CommonMark replaces.
  { mayHold: holdsAny('\0'), pattern: /\0/ },
  // A control character that ends a destination, but not for satteri.
  { mayHold: holdsAny('\x7F'), pattern: /\x7F/ },
  // Half a character, which does not get through to satteri.
  { mayHold: (text) => /[\uD800-\uDFFF]/.test(text), pattern: /\p{Cs}/u },
  // A task whose box stands alone in its line, or in the head of a table.
  {
    mayHold: holdsAny('[ ]', '[x]', '[X]', '[\t]'),
    pattern: /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+\[[ \txX]\](?:[ \t]*(?:[\r\n]|$)|[^\r\n]*\|)/m,
  },
  // A tag with an unquoted value that begins with a slash or holds an equals sign.
  {
    mayHold: (text) => /=[ \t\r\n]*(?:\/|[^\s"'=<>`]+=)/.test(text),
    pattern:
      /<[a-z][\w-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`/][^\s"'=<>`]*))?)*\s+[\w:.-]+\s*=\s*(?:\/|[^\s"'=<>`]+=)/i,
  },
  // A label or the info of a fence with blanks at its edge that are none to CommonMark.
  { mayHold: holdsAny(']:'), pattern: /\[[^\S \t\r\n]|[^\S \t\r\n]\]:/ },
  { mayHold: holdsAny('```', '~~~'), pattern: /^[ \t>*+-]*(?:```|~~~)[^\r\n]*[^\S \t\r\n]/m },
  // An item that is half a row of a table.
  { mayHold: (text) => /[-+*.)][ \t]+\|/.test(text), pattern: /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+\|/m },
  // A footnote in the text of a link.
  { mayHold: holdsAny('[^'), pattern: /\[\^[^\]\s]+\][^[\]]*\]/ },
  // A hard break at an edge of a link text.
  { mayHold: holdsAny('\\\n', '\\\r'), pattern: /\[\\[\r\n]|\\(?:\r\n|\r|\n)[ \t>]*\]/ },
  // A run of stars between a letter and an underscore, or behind an escaped star: only remark-parse sees punctuation.
  {
    mayHold: holdsAny('*_', '_*', '\\**'),
    pattern: /[^\s\p{P}\p{S}]\*+_|(?:_|\\\*)\*+[^\s\p{P}\p{S}]/u,
  },
  // What is a blank to JavaScript, and so to remark-parse, but not to CommonMark, beside a run.
  {
    mayHold: (text) => /[\v\uFEFF\u2028\u2029]/.test(text),
    pattern: /[\v\uFEFF\u2028\u2029][*_~]|[*_~][\v\uFEFF\u2028\u2029]/,
  },
  // A symbol of two code units beside a run with no blank on its other side: remark-parse sees letters.
  {
    mayHold: (text) => /[\uD800-\uDFFF][*_~]/.test(text),
    pattern: /(?=[\u{10000}-\u{10FFFF}])[\p{P}\p{S}](?:\*+(?!\*)|_+(?!_)|~+(?!~))(?![ \t\r\n]|$)/u,
  },
  {
    mayHold: (text) => /[*_~][\uD800-\uDFFF]/.test(text),
    pattern:
      /(?:(?<![ \t\r\n*]|^)\*+|(?<![ \t\r\n_]|^)_+|(?<![ \t\r\n~]|^)~+)(?=[\u{10000}-\u{10FFFF}])[\p{P}\p{S}]/u,
  },
];

/** Is there anything in a text that the two are known to read differently? */
export function isDoubtfulText(text: string): boolean {
  return DOUBTS.some(({ mayHold, pattern }) => mayHold(text) && pattern.test(text));
}

/** The second line of a table, whose first goes on lazily in a container and is its head for remark-parse alone. */
const HOLDS_DELIMITER_ROW = /[\r\n][ \t>]*[-:|][-:| \t]*(?:[\r\n]|$)/;

/** A block that took the blanks behind it along, or left them where the reference takes them along. */
const ENDS_IN_BLANK_LINE = /[\r\n][ \t>]*$/;
const BEGINS_WITH_BLANKS_ALONE = /^(?:\r\n|\r|\n)[ \t>]*(?<= {4}|\t)(?:[\r\n]|$)/;
const LONGEST_INDENT = 100;
const EMPTY_ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]*(?:[\r\n]|$)/;

/** Is a node one of those that the two place or nest differently? `before` is its elder sibling. */
export function isDoubtful(node: Nodes, parent: Parents, before: Nodes | undefined, text: string): boolean {
  const { start, end } = spanOf(node)!;
  const follows = before?.position?.end.line === node.position!.start.line - 1;
  // Two blocks in one line.
  if (isContainer(parent) && before?.position?.end.line === node.position!.start.line) return true;
  // Behind a definition, and in a container even behind an empty line, satteri takes a block to go on.
  const isBehindDefinition = before?.type === 'definition' && node.type !== 'definition';
  if (isBehindDefinition && (follows || parent.type !== 'root')) return true;
  switch (node.type) {
    case 'heading':
      return isTask(parent);
    case 'tableRow':
      // A tag at the start of a line ends a table.
      return text[start] === '<';
    case 'paragraph':
      return (
        (follows && (before!.type === 'table' || before!.type === 'paragraph')) ||
        (follows && isContainer(before!) && HOLDS_DELIMITER_ROW.test(text.slice(start - 1, end))) ||
        (parent.type !== 'root' && HOLDS_DELIMITER_ROW.test(text.slice(start, end))) ||
        (isTask(parent) && node.children.some(({ type }) => type === 'break'))
      );
    case 'list':
      // An item without text right below code is none for remark-parse, nor, behind indented code, are those of a list
      // that does not begin with 1, where an item without text stands before.
      if (!follows || before!.type !== 'code') return false;
      return (
        EMPTY_ITEM.test(text.slice(start, end)) ||
        (node.ordered === true && node.start !== 1 && isIndentedCode(before!, text))
      );
    case 'image':
    case 'imageReference':
      return /\\[\r\n]/.test(text.slice(start, end));
    case 'code':
    case 'html':
      return (
        (follows && (before!.type === 'table' || endsInDefinition(before!))) ||
        // Below a line that ends a list, satteri takes each line of indented code for a block.
        (follows && isIndentedCode(node, text) && isIndentedCode(before!, text)) ||
        isTask(parent) ||
        // A tag that goes on in an item lazily.
        (follows && parent.type !== 'root' && node.position!.start.column < before!.position!.start.column) ||
        (parent.type !== 'root' &&
          (node.position!.end.column === 1 ||
            (node.type === 'html' && ENDS_IN_BLANK_LINE.test(text.slice(start, end))) ||
            isUnclosed(text.slice(start, end)))) ||
        ((parent.type === 'root' || parent.type === 'blockquote') &&
          isIndentedCode(node, text) &&
          BEGINS_WITH_BLANKS_ALONE.test(text.slice(end, end + LONGEST_INDENT)))
      );
    default:
      return false;
  }
}

/** Is it code without a fence? */
function isIndentedCode(node: Nodes, text: string): boolean {
  return node.type === 'code' && !/[`~]/.test(text.charAt(spanOf(node)!.start));
}

function isContainer({ type }: Nodes): boolean {
  return (
    type === 'root' ||
    type === 'blockquote' ||
    type === 'list' ||
    type === 'listItem' ||
    type === 'footnoteDefinition'
  );
}

function isTask(node: Parents): boolean {
  return node.type === 'listItem' && typeof node.checked === 'boolean';
}

/** A line that may go on in a container lazily has nothing there to go on with. */
function endsInDefinition(node: Nodes): boolean {
  if (node.type === 'footnoteDefinition') return true;
  const last = 'children' in node && isContainer(node) ? node.children.at(-1) : undefined;
  return last !== undefined && (last.type === 'definition' || endsInDefinition(last));
}

/** What opens a block that goes on until it is closed, and what closes it. */
const OPENERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^`{3,}/, /[\r\n][ \t>]*`{3,}[ \t]*$/],
  [/^~{3,}/, /[\r\n][ \t>]*~{3,}[ \t]*$/],
  [/^<(?:script|pre|style|textarea)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!/, />/],
];

/** Where such a block ends in a container that ends without it. */
function isUnclosed(slice: string): boolean {
  const found = OPENERS.find(([opener]) => opener.test(slice));
  return found !== undefined && !found[1].test(slice);
}
