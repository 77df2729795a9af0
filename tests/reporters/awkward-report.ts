import { SourceText } from '../../src/document/source-text.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { FileReport } from '../../src/engine/report.ts';
import { defineRule, type Rule } from '../../src/engine/rule.ts';
import type { Report } from '../../src/reporters/report.ts';

/** Everything that makes a column wrong somewhere: BOM, CRLF, lone CR, emoji, combining marks, CJK, tab. */
const LINES = [
  '\uFEFF# Cafe\u0301 😀 hello opslag',
  '',
  '\tKlik op\thello knop.',
  '日本語の hello を選択、👩‍💻 te[Azure](a.md).',
  '## Volgende stappen',
  `${'Een lange regel gaat maar door. '.repeat(8)}Dan staat toocreate er,${' en het houdt niet op'.repeat(8)}.`,
  'De eerste regel van een alinea',
  'met meer dan twee regels',
  'die onvertaald is gebleven',
  'tot hier aan toe.',
  '## Volgende stappen',
];
const RAW = `${LINES.join('\r\n')}\rLaatste \u001b[31mregel\u001b[0m met a\u202eb.`;

export const source = new SourceText(RAW);

/** A finding at `text` (its nth standing, from 0), with what is not given made up. */
export function findingAt(
  text: string,
  rest: Partial<Finding> & { nth?: number } = {},
  page = source,
): Finding {
  const { nth = 0, ...given } = rest;
  let start = -1;
  for (let i = 0; i <= nth; i++) start = page.text.indexOf(text, start + 1);
  if (start < 0) throw new Error(`"${text}" does not stand in the page`);
  return {
    start,
    end: start + text.length,
    ruleId: 'misplaced-greeting',
    messageId: 'found',
    message: `“${text}” stands in the place of an article`,
    severity: 'error',
    confidence: 'high',
    text,
    related: [],
    suggestions: [],
    fingerprint: '0123456789ab',
    ...given,
  };
}

function rule(id: string, rest: Partial<Rule>): Rule {
  return defineRule({
    id,
    summary: `What ${id} is`,
    category: 'accuracy/mistranslation',
    severity: 'error',
    confidence: 'high',
    languages: 'known',
    source: 'unused',
    fix: 'none',
    docs: 'Why.',
    examples: [],
    messages: { found: 'found' },
    options: {},
    create: () => ({}),
    ...rest,
  });
}

const firstHeading = findingAt('Volgende stappen');
const merged = findingAt('toocreate');
const padded = findingAt('[Azure]');

const AWKWARD: FileReport = {
  path: 'nl/ongemakkelijk.md',
  absolutePath: '/project/docs/nl/ongemakkelijk.md',
  source,
  language: { tag: 'nl', from: 'path' },
  findings: [
    findingAt('hello'),
    findingAt('hello', { nth: 1 }),
    findingAt('hello', { nth: 2, confidence: 'medium' }),
    findingAt('te[', {
      end: padded.start,
      text: 'te',
      ruleId: 'glued-adverb',
      message: '“te” is glued to a link',
      fix: { start: padded.start, end: padded.start, text: ' ', applicability: 'safe' },
    }),
    findingAt('toocreate', {
      ruleId: 'merged-words',
      message: '“toocreate” is “to create” written together',
      fix: { start: merged.start, end: merged.end, text: 'to create', applicability: 'unsafe' },
      suggestions: [
        {
          start: merged.start,
          end: merged.end,
          text: 'maken',
          applicability: 'unsafe',
          description: 'write “maken”',
        },
      ],
    }),
    findingAt(
      source.slice({ start: source.text.indexOf('De eerste'), end: source.text.indexOf('tot hier') + 8 }),
      {
        ruleId: 'untranslated-text',
        severity: 'warning',
        message: 'This paragraph is still in English',
      },
    ),
    findingAt('Volgende stappen', {
      nth: 1,
      ruleId: 'duplicate-heading',
      severity: 'info',
      confidence: 'medium',
      message: 'Two headings of this section read “Volgende stappen”',
      related: [{ start: firstHeading.start, end: firstHeading.end, message: 'the first one is here' }],
    }),
    findingAt('\u001b[31mregel', { ruleId: 'mojibake', message: 'A \u001b[31mhostile\nmessage' }),
  ],
  silenced: [{ finding: findingAt('opslag', { severity: 'warning' }), reason: 'a brand' }],
  problems: [],
  notices: ['not valid MDX (line 3), so it was read as Markdown'],
};

const UNREADABLE: FileReport = {
  path: 'nl/dicht.md',
  absolutePath: '/project/docs/nl/dicht.md',
  source: undefined,
  language: undefined,
  findings: [],
  silenced: [],
  problems: [{ code: 'unreadable', message: 'cannot be read: permission denied' }],
  notices: [],
};

const CLEAN: FileReport = {
  path: 'nl/schoon.md',
  absolutePath: '/project/docs/nl/schoon.md',
  source: new SourceText('# Schoon\n'),
  language: { tag: 'nl', from: 'prose' },
  findings: [],
  silenced: [],
  problems: [],
  notices: [],
};

const RULES = [
  rule('duplicate-heading', { severity: 'info', confidence: 'medium', languages: 'any' }),
  rule('glued-adverb', { fix: 'safe' }),
  rule('merged-words', { fix: 'suggestion', languages: ['nl', 'de'] }),
  rule('misplaced-greeting', {}),
  rule('mojibake', { languages: 'any' }),
  rule('never-found', {}),
  rule('untranslated-text', { severity: 'warning', source: 'helps' }),
];

export const awkwardReport: Report = {
  tool: { name: 'mtlint', version: '0.0.0' },
  cwd: '/project/docs',
  root: '/project',
  files: [AWKWARD, UNREADABLE, CLEAN],
  rules: new Map(RULES.map((each) => [each.id, each])),
  summary: {
    files: 3,
    errors: 6,
    warnings: 1,
    infos: 1,
    fixed: 0,
    fixable: 1,
    hidden: 3,
    silenced: 1,
    baselined: 0,
    unusedBaseline: 0,
    unchanged: 0,
    unknownLanguage: 0,
    problems: 1,
    duration: 1234,
  },
};

export const cleanReport: Report = {
  ...awkwardReport,
  files: [CLEAN],
  summary: {
    files: 1,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixed: 0,
    fixable: 0,
    hidden: 0,
    silenced: 0,
    baselined: 0,
    unusedBaseline: 0,
    unchanged: 0,
    unknownLanguage: 0,
    problems: 0,
    duration: 12,
  },
};

/** A report of one page with these findings. */
export function reportOf(page: SourceText, ...findings: Finding[]): Report {
  const file: FileReport = { ...CLEAN, path: 'a.md', source: page, findings };
  return { ...cleanReport, files: [file], summary: { ...cleanReport.summary, errors: findings.length } };
}

/** A finding that points at the page it was translated from, which is another file. */
export function pairReport(): Report {
  const page = new SourceText('Kies hello.');
  const related = [{ start: 5, end: 8, message: 'its source', side: 'source' as const }];
  const report = reportOf(page, findingAt('hello', { related }, page));
  const counterpart = {
    path: '../en/b.md',
    absolutePath: '/project/en/b.md',
    source: new SourceText('One\n\ntwo'),
  };
  return { ...report, files: [{ ...report.files[0]!, counterpart }] };
}
