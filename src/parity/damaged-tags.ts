import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { coreOf } from './placeholders.ts';

/** What is left of a placeholder that lost a delimiter, or that blanks pull apart; undefined when nothing looks like it. */
export function damagedTag(
  { source }: Document,
  places: readonly { span: Span }[],
  tag: string,
  taken: readonly Span[],
  sameName = false,
): { span: Span; text: string } | undefined {
  for (const pattern of patternsOf(tag).slice(0, sameName ? 1 : 2)) {
    for (const { span: block } of places) {
      for (const { index, 0: text } of source.slice(block).matchAll(pattern)) {
        const span = { start: block.start + index, end: block.start + index + text.length };
        if (text !== tag && !taken.some(({ start, end }) => start < span.end && span.start < end))
          return { span, text };
      }
    }
  }
  return undefined;
}

/** Its name among some of its delimiters; then, where it has two, another name among both, with blanks. */
function patternsOf(tag: string): RegExp[] {
  const core = /^__(.+)__$/.exec(tag)?.[1] ?? coreOf(tag);
  const at = tag.indexOf(core);
  const [open, close] = [tag.slice(0, at).trim(), tag.slice(at + core.length).trim()];
  if (core === '' || open === '') return [];
  const signs = new Set([...open, ...close].map(escaped));
  const some = `[${[...signs].join('')}\\s]{0,12}`;
  const name = [...core].map((char) => (/\s/.test(char) ? '\\s+' : escaped(char))).join('');
  const whole = [...open].map(escaped).join('\\s*');
  const end = [...close].map(escaped).join('\\s*');
  const first = escaped(open[0]!);
  // `%s` is not in `%state`.
  const edge = /\w$/.test(core) ? '(?!\\w)' : '';
  if (close === '') return [new RegExp(`${first}${some}${name}${edge}`, 'g')];
  return [
    new RegExp(`${first}${some}${name}${edge}(?:${some}[${[...close].map(escaped).join('')}])?`, 'g'),
    new RegExp(`${whole}\\s*[^\\s${[...signs].join('')}][^${[...signs].join('')}\\n]{0,60}${end}`, 'g'),
  ];
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
