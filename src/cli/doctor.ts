import { resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { loadParser } from '../document/parsers/index.ts';
import { findBaseline } from '../files/baseline-file.ts';
import { relativePath, repositoryRoot } from '../files/path.ts';
import { createRendererFinder } from '../files/renderer.ts';
import { type SurveyedPage, surveyPages, tally } from '../project/survey.ts';
import { jsonText } from '../reporters/json-text.ts';
import { count } from '../reporters/summary.ts';
import { visible } from '../reporters/visible.ts';
import { shippedRules } from '../rules.ts';
import type { ExitCode } from '../run/options.ts';
import { readVersion } from '../version.ts';
import { type Terminal, write } from './terminal.ts';
import { textOrJson } from './text-or-json.ts';

/** How a language is known, in words. */
const FROM: Readonly<Record<string, string>> = {
  option: 'an option',
  config: 'the configuration',
  'front-matter': 'the front matter',
  header: 'the header of the file',
  path: 'the path',
  prose: 'the prose',
};

export interface DoctorFlags {
  config?: string | false;
  format?: string;
}

/** Says what is recognised of a project, and why: what a run would go by. */
export async function doctor(
  paths: readonly string[],
  flags: DoctorFlags,
  { cwd, stdout }: Terminal,
): Promise<ExitCode> {
  const format = textOrJson(flags.format);
  const config = await loadConfig({ cwd, config: flags.config, builtInRules: shippedRules });
  const survey = await surveyPages(paths.length > 0 ? paths : ['.'], cwd, config);
  const root = repositoryRoot(cwd);
  const baseline = findBaseline(cwd);
  const name = (path: string | undefined) => (path === undefined ? null : relativePath(cwd, path) || '.');
  const rendererOf = createRendererFinder();
  const facts: Facts = {
    version: readVersion(),
    node: process.version,
    nativeParser: await hasNativeParser(),
    repository: name(root),
    configuration: config.files.map((path) => relativePath(cwd, path)),
    baseline: name(baseline),
    pages: { found: survey.found, lookedAt: survey.pages.length },
    languages: grouped(
      survey.pages,
      ({ language }) => language?.tag ?? 'unknown',
      ({ language }) => language?.from ?? '',
    ),
    sources: grouped(
      survey.pages.filter(({ source }) => source),
      ({ source }) => source!.by,
      () => '',
    ),
    withoutSource: survey.pages.filter(({ source }) => !source).length,
    siteGenerators: tally(survey.pages.flatMap(({ path }) => rendererOf(resolve(cwd, path)) ?? [])).map(
      ([id]) => id,
    ),
    problems: survey.problems,
  };
  await write(stdout, format === 'json' ? jsonText(facts) : asText(facts));
  return survey.problems.length > 0 ? 2 : 0;
}

/** What `--format json` prints. */
interface Facts {
  version: string;
  node: string;
  nativeParser: boolean;
  repository: string | null;
  configuration: readonly string[];
  baseline: string | null;
  pages: { found: number; lookedAt: number };
  languages: readonly Group[];
  sources: readonly Group[];
  withoutSource: number;
  siteGenerators: readonly string[];
  problems: readonly { path: string; message: string }[];
}

interface Group {
  name: string;
  pages: number;
  /** How many pages tell it by what. */
  by: Readonly<Record<string, number>>;
  /** One of them. */
  example: string;
}

function grouped(
  pages: readonly SurveyedPage[],
  nameOf: (page: SurveyedPage) => string,
  byOf: (page: SurveyedPage) => string,
): Group[] {
  return tally(pages.map(nameOf)).map(([name, amount]) => {
    const members = pages.filter((page) => nameOf(page) === name);
    const by = tally(members.map(byOf).filter((each) => each !== ''));
    return { name, pages: amount, by: Object.fromEntries(by), example: members[0]!.path };
  });
}

function asText(facts: Facts): string {
  const { pages, languages, sources, withoutSource, problems } = facts;
  const isAll = pages.lookedAt + problems.length >= pages.found;
  const lines = [
    `mtlint ${facts.version}, Node ${facts.node}; Markdown is read by ${facts.nativeParser ? 'the native parser' : 'remark, since the native parser does not load'}`,
    `Repository: ${facts.repository ?? 'none: paths are taken from this folder'}`,
    `Configuration: ${facts.configuration.join(', ') || 'none, and none is needed (mtlint init writes one)'}`,
    `Baseline: ${facts.baseline ?? 'none'}`,
    ...(facts.siteGenerators.length > 0
      ? [`Links between pages: as ${facts.siteGenerators.join(', ')} makes them`]
      : []),
    `Pages: ${pages.found.toLocaleString('en')}${isAll ? '' : `, of which ${pages.lookedAt} were looked at`}`,
    '',
    'Languages:',
    ...languages.map(({ name, pages: amount, by, example }) => {
      const reasons = Object.entries(by).map(([from, times]) => `${FROM[from] ?? from} (${times})`);
      const why =
        name === 'unknown' ? '--lang or "lang" in the configuration sets it' : `by ${reasons.join(', ')}`;
      return `  ${name}: ${count(amount, 'page')}, ${why}; such as ${visible(example)}`;
    }),
    '',
    'Sources:',
    ...sources.map(
      ({ name, pages: amount, example }) =>
        `  ${count(amount, 'page')} by ${visible(name)}; such as ${visible(example)}`,
    ),
    `  ${count(withoutSource, 'page')} without one${withoutSource > 0 ? ': sources themselves, or --source says where they lie' : ''}`,
    ...(problems.length > 0
      ? ['', 'Problems:', ...problems.map(({ path, message }) => `  ${visible(`${path}: ${message}`)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function hasNativeParser(): Promise<boolean> {
  try {
    await loadParser('native');
    return true;
  } catch {
    return false;
  }
}
