import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { IcuVerdict } from '../../document/catalogue.ts';
import type { Span } from '../../document/source-text.ts';
import { type MappedText, partOf, withStandIns } from '../../document/text-map.ts';

/** A sentence of a message: the whole with its choices left out, or one choice. */
export interface Branch {
  /** Empty for the whole; else names and selectors, from the outside in: `#count.one`. */
  path: string;
  /** The same with `other` for the last selector, which every choice has. */
  otherPath: string | undefined;
  text: MappedText;
  /** Where choices stand in the file, for which the text has a placeholder each. */
  choices: readonly Span[];
}

type Choice = PluralElement | SelectElement;

const MAY_CHOOSE = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/;
/** An argument with a type: what is parsed for what it holds. */
const MAY_BE_TYPED = /\{\s*[\w.-]+\s*,/;
const UNTYPED: ReadonlySet<TYPE> = new Set([TYPE.literal, TYPE.argument, TYPE.pound]);
/** Braces of other formats. */
const OTHER_BRACES = /\{\{|[$%#@]\{/;

/** A message as ICU MessageFormat has it. */
export interface IcuMessage {
  /** The whole, then its choices. */
  branches: readonly Branch[];
  verdict: IcuVerdict | undefined;
}

/**
 * Takes a message of ICU MessageFormat apart into sentences: `{n, plural, one {a file} other {files}}` is
 * none, and what it chooses from are two. A message that does not parse, or chooses nothing, stays whole.
 */
export function readIcu(message: MappedText): IcuMessage {
  const whole = { path: '', otherPath: undefined, text: message, choices: [] };
  const mayBeTyped = MAY_BE_TYPED.test(message.text);
  const isOther = OTHER_BRACES.test(message.text) && !MAY_CHOOSE.test(message.text);
  // What lost its first brace still has a comma and a brace.
  const mayBeBroken = /[{}]/.test(message.text) && message.text.includes(',');
  if ((!mayBeTyped && !mayBeBroken) || isOther) return { branches: [whole], verdict: undefined };
  try {
    const elements = parse(message.text, {
      captureLocation: true,
      requiresOtherClause: false,
      ignoreTag: true,
    });
    if (elements.every(({ type }) => UNTYPED.has(type))) return { branches: [whole], verdict: undefined };
    const branches = [...split(message, elements, { start: 0, end: message.text.length }, whole)];
    return { branches, verdict: branches.length > 1 ? strictly(message.text) : { is: 'typed' } };
  } catch (error) {
    return { branches: [whole], verdict: brokenBy(error as IcuError, message.text) };
  }
}

/** What choices need is an `other`. */
function strictly(text: string): IcuVerdict {
  try {
    parse(text, { captureLocation: true, ignoreTag: true });
    return { is: 'typed' };
  } catch (error) {
    return brokenBy(error as IcuError, text);
  }
}

interface IcuError extends Error {
  location?: { start: { offset: number }; end: { offset: number } };
}

/** Most of what an error quotes of the message, in characters. */
const MOST_QUOTED = 30;

function brokenBy({ message, location }: IcuError, text: string): IcuVerdict {
  const from = location?.start.offset ?? 0;
  const quoted = text.slice(from, Math.min(location?.end.offset ?? from, from + MOST_QUOTED)).trim();
  return { is: 'broken', reason: message.toLowerCase().replaceAll('_', ' ') + (quoted && ` at “${quoted}”`) };
}

function* split(
  message: MappedText,
  elements: readonly MessageFormatElement[],
  span: Span,
  { path, otherPath }: Pick<Branch, 'path' | 'otherPath'>,
): Generator<Branch> {
  const choices = choicesIn(elements);
  const { text, places } = withoutChoices(message, span, choices);
  yield { path, otherPath, text, choices: places };
  for (const { value: name, options } of choices) {
    for (const [selector, { value, location }] of Object.entries(options)) {
      const inner = { start: location!.start.offset + 1, end: location!.end.offset - 1 };
      const branch = { path: `${path}#${name}.${selector}`, otherPath: `${path}#${name}.other` };
      yield* split(message, value, inner, branch);
    }
  }
}

/** The choices of a sentence, but not those inside choices. */
function choicesIn(elements: readonly MessageFormatElement[]): Choice[] {
  return elements.flatMap((element) => {
    return element.type === TYPE.plural || element.type === TYPE.select ? [element] : [];
  });
}

/** A sentence in which every choice is a placeholder. */
function withoutChoices(message: MappedText, span: Span, choices: readonly Choice[]) {
  const sentence = partOf(message, span.start, span.end);
  const standIns = choices.map(({ value: name, location }) => ({
    start: location!.start.offset - span.start,
    end: location!.end.offset - span.start,
    text: `{${name}}`,
  }));
  return withStandIns(sentence, standIns);
}
