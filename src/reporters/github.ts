import type { Severity } from '../engine/finding.ts';
import type { Report } from '../reporters/report.ts';
import { messageWithSource, repositoryPath } from './places.ts';
import { count } from './summary.ts';
import { visible } from './visible.ts';
import { type PlacedFinding, worstFirst } from './worst-first.ts';

/** GitHub shows no more than this of each kind for one step, and drops the rest without a word. */
const MOST_SHOWN = 10;
const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;
type Command = (typeof COMMAND)[Severity];

/**
 * Workflow commands, which GitHub Actions turns into annotations of the changed files. The worst
 * findings come first; where there are more than GitHub shows, the last notice counts the others.
 */
export function github(report: Report): string {
  const commands = [...problems(report), ...worstFirst(report).map((each) => annotation(report, each))];
  const ofKind = (kind: Command) => commands.filter(([command]) => command === kind).map(([, text]) => text);
  const [errors, warnings, notices] = [ofKind('error'), ofKind('warning'), ofKind('notice')];
  const worse = [...errors.slice(0, MOST_SHOWN), ...warnings.slice(0, MOST_SHOWN)];
  const isAllShown = worse.length + Math.min(notices.length, MOST_SHOWN) === commands.length;
  // The notice that counts takes the room of one.
  const last = notices.slice(0, isAllShown ? MOST_SHOWN : MOST_SHOWN - 1);
  const hidden = commands.length - worse.length - last.length;
  const rest = isAllShown
    ? []
    : [command('notice', {}, `mtlint found ${more(hidden)}; GitHub shows no more annotations`)];
  return [...worse, ...last, ...rest].map((line) => `${line}\n`).join('');
}

function more(amount: number): string {
  return amount === 1 ? '1 more' : `${count(amount, 'finding')} more`;
}

function problems(report: Report): [Command, string][] {
  return report.files.flatMap((file) =>
    file.problems.map(({ code, message }): [Command, string] => {
      const properties = { file: repositoryPath(report, file), title: `mtlint ${code}` };
      return ['error', command('error', properties, message)];
    }),
  );
}

function annotation(report: Report, { file, finding }: PlacedFinding): [Command, string] {
  const { start, end, severity, ruleId } = finding;
  const from = file.source!.position(start);
  const to = file.source!.position(end);
  // Columns with a range over several lines make GitHub drop the annotation.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const name = COMMAND[severity];
  const place = { file: repositoryPath(report, file), line: from.line, endLine: to.line, ...columns };
  return [name, command(name, { ...place, title: `mtlint ${ruleId}` }, messageWithSource(file, finding))];
}

function command(
  name: Command,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${parts.length > 0 ? ` ${parts.join(',')}` : ''}::${data(message)}`;
}

/** The runner decodes these three, so a file name keeps its line breaks and still forges no command. */
function data(text: string): string {
  const coded = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return visible(coded);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
