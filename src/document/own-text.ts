/**
 * The same text, as one run of memory of its own. A slice holds on to all of the text that it was cut out of, and V8
 * reads it by a detour, as it does what was put together: a loop that meets texts of all kinds takes five times as
 * long, measured. V8 copies what it joins of two, and hands back what it joins of one.
 */
export function ownText(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
