import { memoise } from '../memoise.ts';
import { foldForEntries } from './entries.ts';

const DAY = 15;
const LEAST_STEM = 3;

/** The names of a month (1 to 12) in a language, as dates and calendars write them (CLDR), folded. */
export function monthNames(tag: string, month: number): readonly string[] {
  return namesOf(tag)[month - 1] ?? [];
}

const namesOf = memoise((tag: string): string[][] =>
  Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2024, index, DAY));
    const names = (['long', 'short'] as const).flatMap((month) => [
      nameIn(tag, { month, timeZone: 'UTC' }, date),
      nameIn(tag, { month, day: 'numeric', timeZone: 'UTC' }, date),
    ]);
    return [...new Set(names.map((name) => foldForEntries(name).replace(/\.$/, '')))].filter(
      (name) => name.length >= LEAST_STEM && !/\p{Nd}/u.test(name),
    );
  }),
);

function nameIn(tag: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(date);
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}
