import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { messageWithSource } from './places.ts';
import { visible, visiblePath } from './visible.ts';

/**
 * One finding a line and nothing else, for what reads the output of `eslint --format unix`:
 *
 *     docs/a.md:3:5: message [error/rule-id]
 *
 * A file that could not be judged stands at 1:1 with the code of its problem. A clean run prints nothing.
 */
export function unix({ files }: Report): string {
  return files
    .flatMap(fileLines)
    .map((line) => `${line}\n`)
    .join('');
}

function fileLines(file: FileReport): string[] {
  const { path, source, findings, problems } = file;
  const line = (place: string, message: string, label: string) =>
    `${visiblePath(path)}:${place}: ${visible(message)} [${visible(label)}]`;
  return [
    ...problems.map(({ code, message }) => line('1:1', message, `error/${code}`)),
    ...findings.map((finding) => {
      const { start, severity, ruleId } = finding;
      const { line: row, column } = source!.position(start);
      return line(`${row}:${column}`, messageWithSource(file, finding), `${severity}/${ruleId}`);
    }),
  ];
}
