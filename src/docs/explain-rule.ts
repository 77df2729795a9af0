import type { RuleExample, RuleMetadata } from '../engine/rule.ts';
import { currentSourceLines, markedLines, markedSourceLines, otherPages } from './marked-text.ts';
import { defaultConfig, exampleTitle, optionKind, ruleFacts, spacedJson } from './rule-facts.ts';
import { ruleUrl } from './rule-url.ts';

const COLUMNS = 80;
const INDENT = '  ';
/** Lists, tables and code mean their line breaks. */
const LAID_OUT = /^(?:[-*+|>]|\d+\.|```| {4})/;

/** Everything about a rule as plain text for a terminal. Needs no parser, so that it is there at once. */
export function explainRule(rule: RuleMetadata): string {
  const facts = ruleFacts(rule);
  const nameWidth = Math.max(...facts.map(([name]) => name.length));
  const found = rule.examples.filter(({ finds }) => finds.length > 0);
  const silent = rule.examples.filter(({ finds }) => finds.length === 0);
  const url = ruleUrl(rule.id);
  const sections = [
    `${rule.id}: ${rule.summary}`,
    facts.map(([name, value]) => `${INDENT}${name.padEnd(nameWidth)}  ${value}`).join('\n'),
    ...rule.docs
      .trim()
      .split(/\n{2,}/)
      .map((block) => (LAID_OUT.test(block) ? block : wrap(block))),
    ...(found.length > 0 ? ['Finds', ...found.map(example)] : []),
    ...(silent.length > 0 ? ['Keeps silent on', ...silent.map(example)] : []),
    ...optionsSection(rule),
    'Configure',
    indent(defaultConfig(rule)),
    'Silence one place',
    indent(`<!-- mtlint-disable-next-line ${rule.id} -- why it is right here -->`),
    ...(url ? [url] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function example(each: RuleExample): string {
  const quoted = (text: readonly string[]) => text.map((line) => `${INDENT}│ ${line}`);
  const lines = [`${exampleTitle(each)}:`];
  if (each.source !== undefined) lines.push(...quoted(markedSourceLines(each)), 'translated as:');
  lines.push(...quoted(markedLines(each)));
  if (each.sourceNow !== undefined)
    lines.push('with the source by now:', ...quoted(currentSourceLines(each)));
  for (const [path, text] of otherPages(each)) lines.push(`beside ${path}:`, ...quoted(text));
  if (each.fixed !== undefined)
    lines.push('after the fix:', ...quoted(markedLines({ text: each.fixed, finds: [] })));
  return indent(lines.map((line) => line.trimEnd()).join('\n'));
}

function optionsSection({ options }: RuleMetadata): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const texts = entries.map(([name, definition]) => {
    const head = `${name}: ${optionKind(definition)}, ${spacedJson(definition.default)} by default`;
    return indent(`${head}\n${indent(wrap(definition.description, COLUMNS - 4))}`);
  });
  return ['Options', ...texts];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, INDENT);
}

function wrap(text: string, columns = COLUMNS): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}
