import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleUrl } from '../docs/rule-url.ts';
import type { Finding, Fix } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import { packageRoot } from '../package-root.ts';
import type { Report } from '../reporters/report.ts';
import { type NamedScore, type PageScore, type Score, scoreReport } from '../score/score.ts';
import { fileOfRelated, liesInSource } from './places.ts';
import { rulesWithFindings } from './rules-found.ts';
import { summarySentence } from './summary.ts';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Thaa|Nkoo|Syrc|Adlm)(?:-|$)/i;
const NEEDS_ESCAPE = /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * One file that holds everything and opens without a network: scores, rules, and each page with what was found in it.
 * What is linted is data in it: it is never part of the markup, and only the script of the report itself may run.
 */
export function html(report: Report): string {
  const [style, script] = ['report.css', 'report.js'].map((name) =>
    readFileSync(join(packageRoot, 'data', 'report', name), 'utf8'),
  );
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style!)}'`,
    `script-src '${hashOf(script!)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>mtlint report</title>
<style>${style}</style>
</head>
<body>
<header><p class="quiet">mtlint ${report.tool.version}: ${summarySentence(report).replace(/[<&]/g, '')}</p></header>
<main><noscript>This report needs JavaScript; it loads nothing.</noscript></main>
<script type="application/json" id="data">${inertJson(dataOf(report))}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** JSON that no parser of HTML takes for the end of its element, and that holds no character that acts on text. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    NEEDS_ESCAPE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function dataOf(report: Report) {
  const scores = scoreReport(report);
  const scoreOf = new Map(scores.pages.map((score) => [score.name, score]));
  const texts = new Texts();
  const judged = report.files.filter(({ path, findings }) => scoreOf.has(path) || findings.length > 0);
  return {
    summary: report.summary,
    scores: {
      total: figures(scores.total),
      languages: scores.languages.map(named),
      folders: scores.folders.map(named),
    },
    history: report.history ?? [],
    rules: Object.fromEntries(
      rulesWithFindings(
        report.files.flatMap(({ findings }) => findings),
        report.rules,
      ).map(({ id, summary }) => [id, { summary, url: ruleUrl(id) }]),
    ),
    problems: report.files.flatMap(({ path, problems }) =>
      problems.map(({ message }) => ({ path, message })),
    ),
    files: judged.map((file) => fileData(file, scoreOf.get(file.path), texts)),
    texts: texts.all,
  };
}

/** Source pages: several translations may have one. */
class Texts {
  readonly all: { path: string; text: string; dir: string }[] = [];
  readonly #known = new Map<string, number>();

  indexOf({ path, source }: NonNullable<FileReport['counterpart']>): number {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    this.#known.set(path, this.all.length);
    return this.all.push({ path, text: source.text, dir: 'auto' }) - 1;
  }
}

function fileData(file: FileReport, score: PageScore | undefined, texts: Texts) {
  const { path, language, source, counterpart, findings, notices } = file;
  const isShown = source !== undefined && findings.length > 0;
  return {
    path,
    language: language?.tag ?? 'unknown',
    dir: RIGHT_TO_LEFT.test(language?.tag ?? '') ? 'rtl' : 'ltr',
    words: score?.words ?? 0,
    quality: score?.quality ?? null,
    notices,
    findings: findings.map((finding) => findingData(file, finding)),
    ...(isShown && { text: source.text }),
    ...(isShown && counterpart && { source: texts.indexOf(counterpart) }),
  };
}

function findingData(file: FileReport, finding: Finding) {
  const { start, end, ruleId, severity, confidence, message, fix, suggestions } = finding;
  const { line, column } = file.source!.position(start);
  return {
    start,
    end,
    line,
    column,
    rule: ruleId,
    level: severity,
    confidence,
    message,
    edits: [...(fix ? [describe(fix)] : []), ...suggestions.map(({ description }) => description)],
    related: finding.related.map((place) => {
      const other = fileOfRelated(file, place);
      const at = other.source.position(place.start);
      return {
        start: place.start,
        end: place.end,
        message: place.message,
        place: `${other.path}:${at.line}:${at.column}`,
        side: liesInSource(file, place) ? 'source' : 'target',
      };
    }),
  };
}

function describe({ start, end, text }: Fix): string {
  if (text === '') return 'Delete it';
  return `${start === end ? 'Insert' : 'Write'} “${text}”`;
}

function figures({ pages, words, errors, warnings, infos, per1000, quality }: Score) {
  return { pages, words, errors, warnings, infos, per1000: per1000 ?? null, quality: quality ?? null };
}

function named(score: NamedScore) {
  return { name: score.name, ...figures(score) };
}
