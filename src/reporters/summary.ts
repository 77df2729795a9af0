import type { Report, Summary } from '../reporters/report.ts';

/** `1 file`, `2 files`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** What was found, worst first: `2 errors, 1 warning`; empty when nothing was. */
export function counts({ errors, warnings, infos }: Summary): string {
  const parts: [number, string, string?][] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info', 'infos'],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, one, many]) => count(amount, one, many))
    .join(', ');
}

/** What a reader should know beside the counts, each as one clause without a full stop. */
export function remarks({
  fixed,
  fixable,
  hidden,
  silenced,
  baselined,
  unusedBaseline,
  unchanged,
  unknownLanguage,
  problems,
}: Summary): string[] {
  return [
    problems > 0 && `${count(problems, 'problem')} kept the run from judging everything`,
    fixed > 0 && `${fixed} fixed`,
    fixable > 0 && `${fixable} with a safe fix`,
    hidden > 0 && `${hidden} hidden as too uncertain (--min-confidence low shows all)`,
    silenced > 0 && `${silenced} silenced by comments`,
    baselined > 0 && `${baselined} known to the baseline`,
    unusedBaseline > 0 &&
      `${count(unusedBaseline, 'entry', 'entries')} of the baseline no longer found (mtlint baseline prune)`,
    unchanged > 0 && `${unchanged} left out on unchanged lines`,
    unknownLanguage > 0 && `${count(unknownLanguage, 'page')} of unknown language (--lang sets it)`,
  ].filter((remark) => remark !== false);
}

/** @param milliseconds wall clock */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `2 errors in 3 files, 412 ms; 1 hidden as too uncertain (…)`. */
export function summarySentence({ summary }: Report): string {
  const found = counts(summary) || 'no findings';
  const head = `${found} in ${count(summary.files, 'file')}, ${duration(summary.duration)}`;
  return [head, ...remarks(summary)].join('; ');
}
