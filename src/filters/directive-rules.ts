import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { defineRule, type ReportDescriptor, type Rule } from '../engine/rule.ts';
import { didYouMean } from '../nearest-name.ts';
import { DIRECTIVE_KINDS, type Directives, type DirectiveUse, idleEnables } from './directives.ts';

const unusedDirective = defineRule({
  id: 'unused-directive',
  summary: 'A comment for mtlint silences nothing',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'unused',
  fix: 'safe',
  docs: `
A comment that silences a finding stays behind when the text is repaired. From then on it hides the
next defect at its place, and nobody knows why it is there.

A comment counts as used when it silences at least one finding, of whatever confidence. A rule that
is named and is off for the page is not held against the comment. A word after \`mtlint-\` that is no
directive is reported here too, since it silences nothing either.
`,
  examples: [
    {
      title: 'Nothing is wrong with the line',
      lang: 'en',
      text: '<!-- mtlint-disable-next-line -->\nAll is well.\n',
      finds: ['1:1-1:34'],
      fixed: 'All is well.\n',
    },
    { title: 'A slip', lang: 'en', text: '<!-- mtlint-disabel-line -->\n', finds: ['1:1-1:29'] },
    {
      title: 'Code shows a comment, it is none',
      lang: 'en',
      text: '```md\n<!-- mtlint-disable -->\n```\n',
      finds: [],
    },
  ],
  messages: {
    nothing: 'This comment silences nothing',
    rule: 'This comment silences no finding of "{rule}"',
    enable: 'Nothing is disabled here that this comment could enable',
    keyword: '"mtlint-{keyword}" is no directive{hint}',
  },
  options: {},
  // What it reports is known only after all other rules have run: see directiveReports.
  create: () => ({}),
});

const unknownRuleInDirective = defineRule({
  id: 'unknown-rule-in-directive',
  summary: 'A comment for mtlint names a rule that does not exist',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'unused',
  fix: 'none',
  docs: `
A slip in the name of a rule makes a comment silence nothing, and the finding it was written for
comes back. The message names the nearest rule.
`,
  examples: [
    {
      lang: 'en',
      text: '<!-- mtlint-disable-file unused-directve -->\n',
      finds: ['1:26-1:41'],
    },
    {
      title: 'The reason is free text',
      lang: 'en',
      text: '<!-- mtlint-disable-file unused-directive -- kept as a sample -->\n',
      finds: [],
    },
  ],
  messages: { unknown: 'There is no rule "{name}"{hint}' },
  options: {},
  create: () => ({}),
});

/** Rules about the comments for mtlint itself, sorted by id. The core reports them, their `create` does nothing. */
export const coreRules: readonly Rule[] = [unknownRuleInDirective, unusedDirective];

/** What is known of a page once its findings are silenced. */
export interface DirectiveFacts extends Directives {
  uses: readonly DirectiveUse[];
  /** Ids of every rule there is. */
  known: ReadonlySet<string>;
  /** Ids of the rules that judged the page to its end. */
  active: ReadonlySet<string>;
}

/** The core rules among `active` made to report on a page. */
export function directiveReports(document: Document, facts: DirectiveFacts): Map<string, ReportDescriptor[]> {
  return new Map([
    [unknownRuleInDirective.id, unknownNames(facts)],
    [unusedDirective.id, unusedDirectives(document, facts)],
  ]);
}

function unknownNames({ directives, known }: DirectiveFacts): ReportDescriptor[] {
  return directives
    .flatMap(({ names }) => names)
    .filter(({ id }) => !known.has(id))
    .map(({ id, span }) => ({
      at: span,
      message: 'unknown',
      data: { name: id, hint: didYouMean(id, known) },
    }));
}

function unusedDirectives(document: Document, facts: DirectiveFacts): ReportDescriptor[] {
  const { directives, misspellings, uses } = facts;
  return [
    ...misspellings.map(({ span, keyword }) => {
      const hint = didYouMean(
        `mtlint-${keyword}`,
        DIRECTIVE_KINDS.map((kind) => `mtlint-${kind}`),
      );
      return { at: span, message: 'keyword', data: { keyword, hint } };
    }),
    ...idleEnables(directives).map(({ span }) => ({
      at: span,
      message: 'enable',
      fix: removal(document, span),
    })),
    ...uses.flatMap((use) => unusedParts(document, use, facts)),
  ];
}

function unusedParts(
  document: Document,
  { directive, rules }: DirectiveUse,
  { active }: DirectiveFacts,
): ReportDescriptor[] {
  const { kind, span, names } = directive;
  if (kind === 'enable') return [];
  const unused = names.filter(({ id }) => active.has(id) && !rules.has(id) && !isCore(id));
  const isIdle = names.length === 0 ? rules.size === 0 : unused.length === names.length;
  if (isIdle) return [{ at: span, message: 'nothing', fix: removal(document, span) }];
  return unused.map(({ id, span: at }) => ({ at, message: 'rule', data: { rule: id } }));
}

/** The comment, with its line when it has one to itself. */
function removal({ source }: Document, span: Span): NonNullable<ReportDescriptor['fix']> {
  const first = source.lineSpan(source.position(span.start).line);
  const lastLine = source.position(span.end).line;
  const last = source.lineSpan(lastLine);
  const isAlone =
    source.text.slice(first.start, span.start).trim() === '' &&
    source.text.slice(span.end, last.end).trim() === '';
  const end = lastLine < source.lineCount ? source.lineSpan(lastLine + 1).start : last.end;
  return { at: isAlone ? { start: first.start, end } : span, text: '', applicability: 'safe' };
}

/** A comment that names a core rule is about other comments: whether it is used is not asked. */
function isCore(id: string): boolean {
  return coreRules.some((rule) => rule.id === id);
}
