import type { Span } from '../document/source-text.ts';
import { CONFIDENCES, type Finding, type Severity } from './finding.ts';
import type { ReportDescriptor, Rule } from './rule.ts';

/** As much of a page as its findings are made from. */
export interface FindingPage {
  source: {
    /** Of its text, in UTF-16 code units. */
    text: { length: number };
    /** What stands at a place. */
    slice(span: Span): string;
  };
}

/** The page that is judged, and the one it was translated from: the same when one file holds both. */
export interface Sides {
  target: FindingPage;
  source: FindingPage;
}

/**
 * A finding as a rule describes it, without fingerprint.
 *
 * @param severity the configured one
 * @throws RangeError for a place outside the page, TypeError for a message that is not there or what is no finding
 */
export function makeFinding(
  sides: Sides,
  rule: Rule,
  severity: Severity | undefined,
  descriptor: ReportDescriptor,
): Finding {
  const page = sides[descriptor.side ?? 'target'];
  const place = (span: Span, what: string, of = page) => checkedSpan(span, what, of.source.text.length);
  if (!Object.hasOwn(rule.messages, descriptor.message))
    throw new TypeError(`no message is called "${descriptor.message}"`);
  const template = rule.messages[descriptor.message]!;
  refuseNonsense(descriptor);
  const at = place(descriptor.at, 'the finding');
  return {
    ...at,
    ruleId: rule.id,
    messageId: descriptor.message,
    message: fillMessage(template, descriptor.data ?? {}),
    severity: severity ?? rule.severities?.[descriptor.message] ?? rule.severity,
    confidence: descriptor.confidence ?? rule.confidence,
    text: page.source.slice(at),
    related: (descriptor.related ?? []).map(
      ({ at: other, message, side = 'target' }: { at: Span; message: string; side?: keyof Sides }) => ({
        ...place(other, 'a related place', sides[side]),
        message,
        // Seen from the page that the finding is about.
        ...(sides[side].source !== page.source && { side: 'source' as const }),
      }),
    ),
    ...(descriptor.fix && {
      fix: {
        ...place(descriptor.fix.at, 'the fix'),
        text: descriptor.fix.text,
        applicability: descriptor.fix.applicability,
      },
    }),
    suggestions: (descriptor.suggestions ?? []).map(
      ({ description, at: other, text, applicability = 'unsafe' }) => ({
        ...place(other, 'a suggestion'),
        description,
        text,
        applicability,
      }),
    ),
    fingerprint: '',
  };
}

/**
 * The span and nothing else that its object may hold.
 *
 * @param length of the page's text
 * @throws RangeError when it lies outside the page
 */
export function checkedSpan(span: Span, what: string, length: number): Span {
  const { start, end } = (span as Span | undefined) ?? {};
  if (start === undefined || end === undefined) throw new TypeError(`${what} has no place`);
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= length))
    throw new RangeError(`${what} ${start}..${end} lies outside the page`);
  return { start, end };
}

/** What no compiler kept a plugin from: it would break reports, or hide the finding without a word. */
function refuseNonsense({ confidence, side, fix, suggestions = [] }: ReportDescriptor): void {
  if (confidence !== undefined && !CONFIDENCES.includes(confidence))
    throw new TypeError(`the confidence "${confidence}" is none of ${CONFIDENCES.join(', ')}`);
  if (side !== undefined && side !== 'source' && (side as string) !== 'target')
    throw new TypeError(`there is no side "${side}"`);
  for (const edit of [...(fix ? [fix] : []), ...suggestions]) {
    if (typeof edit.text !== 'string') throw new TypeError('the text of a fix or suggestion is no text');
    if (edit.applicability !== undefined && !['safe', 'unsafe'].includes(edit.applicability))
      throw new TypeError(`the applicability "${edit.applicability}" of a fix or suggestion is unknown`);
  }
  if (suggestions.some(({ description }) => typeof description !== 'string'))
    throw new TypeError('a suggestion has no description');
}

function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new TypeError(`the message wants a value for "${name}"`);
    return String(value).replace(/\s+/g, ' ');
  });
}
