/**
 * A part of a page as a message quotes it: blanks and line endings of all kinds are one blank each, and of a long one
 * the end is left out, or its middle.
 *
 * @param most characters, of which none is cut in two
 * @param tail how many of the end are kept
 */
export function shortened(text: string, most: number, tail = 0): string {
  const points = [...text.trim().replace(/\s+/g, ' ')];
  if (points.length <= most) return points.join('');
  const lead = points
    .slice(0, most - tail - 1)
    .join('')
    .trimEnd();
  return `${lead}…${tail > 0 ? points.slice(-tail).join('') : ''}`;
}
