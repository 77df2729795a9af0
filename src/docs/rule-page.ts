import type { Rule, RuleExample } from '../engine/rule.ts';
import { type CleanRates, rateSentence } from './clean-rates.ts';
import { currentSourceLines, markedLines, markedSourceLines, otherPages } from './marked-text.ts';
import { defaultConfig, exampleTitle, optionKind, ruleFacts, spacedJson } from './rule-facts.ts';

const GENERATED = '<!-- Generated from the metadata of the rule by `npm run docs`: change it there. -->';

/** The documentation page of a rule, in Markdown. */
export function rulePage(rule: Rule, rates: CleanRates): string {
  const found = rule.examples.filter(({ finds }) => finds.length > 0);
  const silent = rule.examples.filter(({ finds }) => finds.length === 0);
  const blocks = [
    GENERATED,
    `# ${rule.id}`,
    `${rule.summary}.`,
    table(
      ['', ''],
      ruleFacts(rule, link).map(([name, value]) => [`**${name}**`, value]),
    ),
    rule.docs.trim(),
    ...(found.length > 0 ? ['## What it finds', ...found.flatMap(example)] : []),
    ...(silent.length > 0 ? ['## What it keeps silent on', ...silent.flatMap(example)] : []),
    '## On good pages',
    rateSentence(rule.id, rates),
    ...optionsSection(rule),
    '## Configuration',
    'The default, in `mtlint.config.json`; `"off"` turns the rule off:',
    fence('json', defaultConfig(rule)),
    'Where the text is right as it stands, a comment says so:',
    fence('md', `<!-- mtlint-disable-next-line ${rule.id} -- why it is right here -->`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The index of the pages. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, summary, severity, confidence, category, fix }) => [
    link(id),
    summary,
    severity,
    confidence,
    category,
    fix === 'none' ? '' : fix,
  ]);
  const blocks = [
    GENERATED,
    '# Rules',
    'Severity says how bad a defect is for a reader; confidence says how sure mtlint is that it is one. Findings below medium confidence are hidden unless asked for with `--min-confidence low`. Both can differ by finding: a rule says so where the evidence does.',
    table(['Rule', 'What it finds', 'Severity', 'Confidence', 'MQM category', 'Fix'], rows),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function example(each: RuleExample): string[] {
  const title = exampleTitle(each);
  return [
    `${title[0]!.toUpperCase()}${title.slice(1)}:`,
    ...(each.source === undefined
      ? []
      : [fence('text', markedSourceLines(each).join('\n')), 'translated as']),
    fence('text', markedLines(each).join('\n')),
    ...(each.sourceNow === undefined
      ? []
      : ['with the source by now:', fence('text', currentSourceLines(each).join('\n'))]),
    ...otherPages(each).flatMap(([path, lines]) => [`beside \`${path}\`:`, fence('text', lines.join('\n'))]),
    ...(each.fixed === undefined
      ? []
      : ['After the fix:', fence('text', markedLines({ text: each.fixed, finds: [] }).join('\n'))]),
  ];
}

function optionsSection({ options }: Rule): string[] {
  const rows = Object.entries(options).map(([name, definition]) => [
    `\`${name}\``,
    optionKind(definition),
    `\`${spacedJson(definition.default)}\``,
    definition.description,
  ]);
  return rows.length > 0 ? ['## Options', table(['Option', 'Value', 'Default', 'Meaning'], rows)] : [];
}

function link(id: string): string {
  return `[${id}](${id}.md)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A code block whose fence is longer than any in the text. */
function fence(info: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${text}\n${ticks}`;
}
