// What holds for every page, whatever it says.
import { must, mustEqual } from './failure.mjs';

/** @returns a function that judges a page, with everything of `product` set up once */
export async function createJudge({ loadConfig, shippedRules, lintPage, lintProject }) {
  const config = await loadConfig.loadConfig({
    cwd: '/',
    config: false,
    builtInRules: shippedRules.shippedRules,
  });
  const linters = new Map();
  const linterFor = (parser) => {
    const findSource = ({ given, ...page }) =>
      given?.source === undefined ? {} : { page: { ...page, path: 'source.md', text: given.source } };
    if (!linters.has(parser))
      linters.set(parser, lintPage.createPageLinter({ config, minConfidence: 'low', parser, findSource }));
    return linters.get(parser);
  };
  return async (text, { path = 'page.md', parser = 'auto', lang, source } = {}) => {
    const page = { path, absolutePath: `/${path}`, projectPath: path, text, given: { lang, source } };
    const pages = [await linterFor(parser)(page)];
    const readSource = async () => undefined;
    const [linted] = await lintProject.lintProject(pages, { config, minConfidence: 'low', readSource });
    return linted.report;
  };
}

/** Is the report one that may be shown: no fault, each place in its text, and in reading order? */
export function mustBeSound(report, { finding: { compareFindings } }, { mayBeMalformed = false } = {}) {
  for (const { code, message } of report.problems)
    must(
      mayBeMalformed && (code === 'malformed' || code === 'source-malformed'),
      `${code}: ${message.replaceAll(/\d+|"[^"]*"/g, '…').slice(0, 80)}`,
      () => message,
    );
  if (!report.source) return;
  const { text } = report.source;
  const lies = ({ start, end }, inside = text) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= inside.length;
  for (const [index, found] of report.findings.entries()) {
    const { ruleId } = found;
    must(lies(found), `${ruleId} lies outside`, () => JSON.stringify(found));
    must(text.slice(found.start, found.end) === found.text, `${ruleId} has another text than its place`);
    must(found.message.isWellFormed() || !text.isWellFormed(), `a message of ${ruleId} cuts a character`);
    must(/^[\da-f]{12}$/.test(found.fingerprint), `${ruleId} has no fingerprint`);
    for (const edit of [found.fix, ...found.suggestions])
      must(!edit || lies(edit), `a fix of ${ruleId} lies outside`);
    for (const { side, ...place } of found.related)
      must(
        lies(place, side === 'source' ? report.counterpart?.source.text : text),
        `a place related to ${ruleId} lies outside`,
      );
    const { line, column } = report.source.position(found.start);
    must(line >= 1 && column >= 1, `${ruleId} has no line`);
    if (index > 0)
      must(
        compareFindings(report.findings[index - 1], found) <= 0,
        `${report.findings[index - 1].ruleId} and ${ruleId} are not in order`,
      );
  }
}

/** What is said of a page, in lines and columns; line endings all alike. */
export function toldOf({ source, findings, silenced }) {
  const alike = (text) => text.replaceAll(/\r\n?/g, '\n');
  const placed = ({ ruleId, message, start, end, text, fingerprint }) => {
    const [from, to] = [source.position(start), source.position(end)];
    return [ruleId, alike(message), from.line, from.column, to.line, to.column, alike(text), fingerprint];
  };
  return [findings.map(placed), silenced.map(({ finding, reason }) => [...placed(finding), alike(reason)])];
}

function mustTellTheSame(report, other, what) {
  const [here, there] = [report, other].map((each) => toldOf(each).flat());
  const at = here.findIndex((each, index) => JSON.stringify(each) !== JSON.stringify(there[index]));
  const [found = [], wanted = []] = at < 0 ? [undefined, there[here.length]] : [here[at], there[at]];
  const names = [
    'rule',
    'message',
    'line',
    'column',
    'end line',
    'end column',
    'text',
    'fingerprint',
    'reason',
  ];
  const differs = names.find((_, index) => found[index] !== wanted[index]);
  mustEqual(
    here,
    there,
    `${what} changes what is found: ${differs} of ${found[0] ?? 'nothing'} and ${wanted[0] ?? 'nothing'}`,
  );
}

/** All that must hold for one page and its twins. */
export async function mustJudgeAlike(text, options, { judge, product, mayBeMalformed }) {
  const report = await judge(text, options);
  mustBeSound(report, product, { mayBeMalformed });
  if (!report.source) return report;
  // Of every eighth text: a run that leaves something behind does so sooner or later.
  if (text.length % 8 === 0) {
    const again = await judge(text, options);
    mustEqual({ ...again, source: 0 }, { ...report, source: 0 }, 'a second run finds something else');
  }
  if (!`${text}${options.source}`.includes('\r')) {
    const source = options.source?.replaceAll('\n', '\r\n');
    const twin = await judge(text.replaceAll('\n', '\r\n'), { ...options, source });
    mustBeSound(twin, product, { mayBeMalformed });
    mustTellTheSame(twin, report, 'with CRLF');
  }
  if (options.parser === undefined && report.source && /\.md$/.test(options.path ?? 'page.md')) {
    const other = await judge(text, { ...options, parser: 'remark' });
    mustTellTheSame(other, report, 'remark');
  }
  return report;
}
