import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
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

/**
 * Takes a message of ICU MessageFormat apart into sentences: `{n, plural, one {a file} other {files}}` is
 * none, and what it chooses from are two. A message that does not parse, or chooses nothing, stays whole.
 */
export function branchesOf(message: MappedText): Branch[] {
  const whole = { path: '', otherPath: undefined, text: message, choices: [] };
  if (!MAY_CHOOSE.test(message.text)) return [whole];
  try {
    const elements = parse(message.text, { captureLocation: true, requiresOtherClause: false });
    return [...split(message, elements, { start: 0, end: message.text.length }, whole)];
  } catch {
    return [whole];
  }
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

/** The choices of a sentence, those inside tags too, but not those inside choices. */
function choicesIn(elements: readonly MessageFormatElement[]): Choice[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) return [element];
    return element.type === TYPE.tag ? choicesIn(element.children) : [];
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
