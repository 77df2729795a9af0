import { pathToFileURL } from 'node:url';
import { ruleUrl } from '../docs/rule-url.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import type { Confidence, Finding, Fix, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import type { Report } from '../reporters/report.ts';
import { jsonText } from './json-text.ts';
import { countedFingerprints, fileOfRelated, repositoryPath } from './places.ts';
import { rulesWithFindings } from './rules-found.ts';
import { visible } from './visible.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/mtlint/mtlint';
const ROOT_ID = '%SRCROOT%';
const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
/** How code scanning names severities of what is no security problem. */
const PROBLEM_SEVERITY = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
} as const satisfies Record<Severity, string>;
const PRECISION = { high: 'high', medium: 'medium', low: 'low' } as const satisfies Record<
  Confidence,
  string
>;
/** The longest description that code scanning takes, in code units. */
const LONGEST_DESCRIPTION = 1024;

/**
 * SARIF 2.1.0 with what GitHub's code scanning wants: paths from the root of the repository, help
 * for every rule, fingerprints without line numbers. What comments silence is left out, since code
 * scanning would open an alert for it.
 */
export function sarif(report: Report): string {
  const rules = rulesWithFindings(
    report.files.flatMap(({ findings }) => findings),
    report.rules,
  );
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: rules.map(descriptorOf),
          },
        },
        // Two uploads of one tool need different categories; this is the default one.
        automationDetails: { id: 'mtlint/' },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT_ID]: { uri: folderUri(report.root) } },
        invocations: [
          {
            executionSuccessful: report.summary.problems === 0,
            workingDirectory: { uri: folderUri(report.cwd) },
            toolExecutionNotifications: report.files.flatMap((file) => notificationsOf(report, file)),
          },
        ],
        results: report.files.flatMap((file) => resultsOf(report, file, indexOf)),
      },
    ],
  });
}

function descriptorOf(rule: Rule) {
  const { id, summary, docs, category, severity, confidence } = rule;
  const url = ruleUrl(id);
  const [firstParagraph = ''] = docs.trim().split(/\n\s*\n/);
  const more = url ? `\n\n[Everything about \`${id}\`](${url})` : '';
  return {
    id,
    shortDescription: { text: description(`${summary}.`) },
    fullDescription: { text: description(firstParagraph.replace(/\s+/g, ' ') || `${summary}.`) },
    help: {
      text: `${summary}.\n\n${docs.trim()}${url ? `\n\n${url}` : ''}`,
      markdown: `# ${id}\n\n${summary}.\n\n${docs.trim()}${more}`,
    },
    ...(url && { helpUri: url }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['machine-translation', ...category.split('/')],
      precision: PRECISION[confidence],
      'problem.severity': PROBLEM_SEVERITY[severity],
    },
  };
}

function description(text: string): string {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text;
}

function resultsOf(report: Report, file: FileReport, indexOf: ReadonlyMap<string, number>) {
  const artifactLocation = locationOf(report, file);
  const fingerprints = countedFingerprints(file.findings);
  return file.findings.map((finding, index) => {
    const { ruleId, severity, confidence, related, fix, suggestions } = finding;
    const source = file.source!;
    const ruleIndex = indexOf.get(ruleId);
    const fixes = [...(fix ? [fix] : []), ...suggestions];
    return {
      ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVEL[severity],
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: { artifactLocation, ...regionsOf(source, finding) } }],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => {
          const other = fileOfRelated(file, place);
          return {
            id: id + 1,
            physicalLocation: {
              artifactLocation: locationOf(report, other),
              ...regionsOf(other.source, place),
            },
            message: { text: visible(place.message) },
          };
        }),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((each) => fixOf(source, each, artifactLocation)) }),
      partialFingerprints: { primaryLocationLineHash: fingerprints[index]! },
      properties: { confidence },
    };
  });
}

/** Code scanning shows a related place only when the message links to it by its number. */
function messageText({ message, related }: Finding): string {
  // What only looks like such a link is none.
  const text = visible(message).replace(/\](?=\(\d+\))/g, '] ');
  const links = related.map(
    (place, index) => `[${visible(place.message).replace(/[[\]\\]/g, '\\$&')}](${index + 1})`,
  );
  return links.length > 0 ? `${text} (${links.join(', ')})` : text;
}

/**
 * Code scanning shows an alert in a pull request only when all of its lines have changed, so the
 * region ends with its first line; the context has the whole.
 */
function regionsOf(source: SourceText, span: Span) {
  const region = regionOf(source, span);
  if (region.endLine === region.startLine) return { region };
  const firstLineEnd = Math.max(span.start, source.lineSpan(region.startLine).end);
  return { region: regionOf(source, { start: span.start, end: firstLineEnd }), contextRegion: region };
}

function regionOf(source: SourceText, { start, end }: Span) {
  const from = source.position(start);
  const to = source.position(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function fixOf(source: SourceText, fix: Fix & { description?: string }, artifactLocation: object) {
  const replacement = { deletedRegion: regionOf(source, fix), insertedContent: { text: fix.text } };
  return {
    description: { text: visible(fix.description ?? (fix.text ? `Write “${fix.text}”` : 'Remove this')) },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

function notificationsOf(report: Report, file: FileReport) {
  const locations = [{ physicalLocation: { artifactLocation: locationOf(report, file) } }];
  return [
    ...file.problems.map(({ code, message, ruleId }) => ({
      descriptor: { id: code },
      ...(ruleId && { associatedRule: { id: ruleId } }),
      level: 'error',
      message: { text: visible(message) },
      locations,
    })),
    ...file.notices.map((notice) => ({ level: 'note', message: { text: visible(notice) }, locations })),
  ];
}

function locationOf(report: Report, file: Pick<FileReport, 'path' | 'absolutePath'>) {
  const uri = repositoryPath(report, file).split('/').map(uriPart).join('/');
  return { uri, uriBaseId: ROOT_ID };
}

/** A file name may hold half of a surrogate pair, which no address can. */
function uriPart(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function folderUri(path: string): string {
  return pathToFileURL(`${path}/`).href;
}
