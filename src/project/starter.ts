import { isMap, isSeq, parseDocument } from 'yaml';
import { type Survey, tally } from './survey.ts';

export const HOOK_FILE = '.pre-commit-config.yaml';
export const WORKFLOW_FILE = '.github/workflows/mtlint.yml';
const REPOSITORY = 'https://github.com/mtlint/mtlint';

/** A configuration to start from, with what was recognised as comments. JSON with comments. */
export function starterConfig({ found, pages }: Survey): string {
  const languages = tally(pages.map(({ language }) => language?.tag ?? 'unknown'));
  const layouts = tally(pages.flatMap(({ source }) => source?.by ?? []));
  const said = languages.map(([tag, amount]) => `${tag} (${amount})`).join(', ') || 'none yet';
  const sources = layouts.map(([by, amount]) => `${by} (${amount})`).join(', ');
  return `{
  "$schema": "./node_modules/mtlint/schemas/config.schema.json",

  // ${found} pages here; languages: ${said}.
  // Say what the path, the front matter or the prose of a page does not tell:
  // "lang": "nl",
  // "sourceLang": "en",

  // ${sources ? `Sources are found by themselves, by layout: ${sources}.` : 'No sources were found by themselves. Where do they lie?'}
  // "source": "docs/{lang}/{path}=docs/en/{path}",

  // off, info, warn, error, or on for the rule's own severity: mtlint rules lists all.
  "rules": {},

  // Pages to leave out, beside what .gitignore and .mtlintignore leave out.
  "ignore": [],

  // What makes the exit code 1, and how sure a finding must be to be shown.
  "failOn": "error",
  "minConfidence": "medium"
}
`;
}

/** A job that asks a pull request for its own lines only, with annotations. */
export function starterWorkflow(version: string): string {
  return `name: mtlint
on: pull_request
permissions:
  contents: read
jobs:
  mtlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # What changed is told from the point where the branch began.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes mtlint@${version} --since "origin/$BASE" -f github
        env:
          BASE: \${{ github.base_ref }}
`;
}

/**
 * The configuration of pre-commit with the hook in it; comments and the rest stay as they are.
 *
 * @param before the file that is there
 * @returns undefined when the hook is in it
 * @throws Error when the file is not what pre-commit reads
 */
export function withHook(before: string | undefined, version: string): string | undefined {
  const hook = { repo: REPOSITORY, rev: `v${version}`, hooks: [{ id: 'mtlint' }] };
  const file = parseDocument(before ?? 'repos: []\n');
  if (file.errors[0]) throw new Error(file.errors[0].message);
  const repos = isMap(file.contents) ? file.get('repos') : undefined;
  if (!isSeq(repos)) throw new Error('it has no list of "repos"');
  if (repos.items.some((repo) => isMap(repo) && String(repo.get('repo')).startsWith(REPOSITORY)))
    return undefined;
  repos.flow = false;
  repos.add(file.createNode(hook));
  return file.toString({ lineWidth: 0 });
}
