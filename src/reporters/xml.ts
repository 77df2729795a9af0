import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Code points that XML 1.0 does not allow in any spelling, beside control characters: halves of surrogate pairs among them. */
const ILLEGAL = /[\ufffe\uffff\p{Surrogate}]/gu;

/** Text for an element or an attribute. What XML cannot hold, and line breaks, which attributes lose, are written out. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** `name="value"` for each attribute that has a value, each with a blank before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
