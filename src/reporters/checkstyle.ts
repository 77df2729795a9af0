import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { messageWithSource } from './places.ts';
import { xmlAttributes } from './xml.ts';

/** Checkstyle's XML, for Jenkins, reviewdog and whatever else reads it. Columns count UTF-16 code units. */
export function checkstyle({ files }: Report): string {
  const lines = files.filter(hasFindings).flatMap(fileLines);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...lines, '</checkstyle>']
    .map((line) => `${line}\n`)
    .join('');
}

function hasFindings({ findings, problems }: FileReport): boolean {
  return findings.length + problems.length > 0;
}

function fileLines(file: FileReport): string[] {
  const { path, source, findings, problems } = file;
  const errors = [
    ...problems.map(({ code, message }) => ({
      line: 1,
      severity: 'error',
      message,
      source: `mtlint.${code}`,
    })),
    ...findings.map((finding) => {
      const { start, severity, ruleId } = finding;
      const message = messageWithSource(file, finding);
      return { ...source!.position(start), severity, message, source: `mtlint.${ruleId}` };
    }),
  ];
  return [
    `  <file${xmlAttributes({ name: path })}>`,
    ...errors.map((error) => `    <error${xmlAttributes(error)}/>`),
    '  </file>',
  ];
}
