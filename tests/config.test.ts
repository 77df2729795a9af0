import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../src/config/config.ts';
import { findConfig } from '../src/config/find.ts';
import { compileGlobs } from '../src/config/globs.ts';
import { type LoadOptions, loadConfig } from '../src/config/load.ts';
import type { UserConfig } from '../src/config/schema.ts';
import { defineRule, type Rule } from '../src/engine/rule.ts';
import { createProject } from './project.ts';

function sampleRule(id: string, options: Rule['options'] = {}): Rule {
  return defineRule({
    id,
    summary: 'A sample',
    category: 'design/markup',
    severity: 'warning',
    confidence: 'high',
    languages: 'any',
    source: 'unused',
    fix: 'none',
    docs: 'A sample.',
    examples: [
      { lang: 'nl', text: 'x\n', finds: ['1:1-1:2'] },
      { lang: 'nl', text: 'y\n', finds: [] },
    ],
    messages: { sample: 'sample' },
    options,
    create: () => ({}),
  });
}

const builtInRules = [
  sampleRule('merged-words', {
    allow: { description: 'Words.', default: [] as readonly string[] },
    least: { description: 'Letters.', default: 3 },
    scope: { description: 'Where.', default: 'page', values: ['page', 'siblings'] },
    strict: { description: 'Strict.', default: false },
  }),
  sampleRule('split-link'),
];

const load = (cwd: string, options: Partial<LoadOptions> = {}) =>
  loadConfig({ cwd, builtInRules, ...options });

async function errorOf(cwd: string, options?: Partial<LoadOptions>): Promise<string> {
  const message = await load(cwd, options).then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  return message.replaceAll(cwd, '<cwd>');
}

describe('finding', () => {
  test('goes up to the root of the repository', () => {
    const root = createProject({
      'mtlint.config.json': '{}',
      'repo/.git/': '',
      'repo/mtlint.config.mjs': '',
      'repo/a/b/': '',
    });
    expect(findConfig(join(root, 'repo/a/b'))).toBe(join(root, 'repo/mtlint.config.mjs'));
    expect(findConfig(root)).toBe(join(root, 'mtlint.config.json'));
    const bare = createProject({ 'mtlint.config.json': '{}', 'repo/.git/': '', 'repo/docs/': '' });
    expect(findConfig(join(bare, 'repo/docs'))).toBeUndefined();
  });

  test.each(['json', 'jsonc', 'js', 'mjs'])('knows mtlint.config.%s', (extension) => {
    const cwd = createProject({ '.git/': '', [`mtlint.config.${extension}`]: '' });
    expect(findConfig(cwd)).toBe(join(cwd, `mtlint.config.${extension}`));
  });

  test('takes a package.json that has the key, and no other', () => {
    const cwd = createProject({
      '.git/': '',
      'package.json': '{ "mtlint": { "lang": "nl" } }',
      'docs/package.json': '{ "name": "mtlint" }',
      'broken/package.json': '{ "mtlint": ',
    });
    expect(findConfig(cwd)).toBe(join(cwd, 'package.json'));
    expect(findConfig(join(cwd, 'docs'))).toBe(join(cwd, 'package.json'));
    expect(findConfig(join(cwd, 'broken'))).toBe(join(cwd, 'package.json'));
  });

  test('refuses two in one folder', async () => {
    const cwd = createProject({ 'mtlint.config.json': '{}', 'package.json': '{ "mtlint": {} }' });
    expect(await errorOf(cwd)).toBe(
      'ConfigError: mtlint.config.json: there are two configurations in this folder, the other is <cwd>/package.json; keep one',
    );
  });
});

describe('reading', () => {
  test('takes comments and trailing commas', async () => {
    const cwd = createProject({ 'mtlint.config.json': '\uFEFF{\n // why\n "lang": "nl",\n}' });
    expect(resolveConfig(await load(cwd), join(cwd, 'a.md')).lang).toBe('nl');
  });

  test('takes JavaScript', async () => {
    const cwd = createProject({ 'mtlint.config.mjs': 'export default { rules: { "split-link": "off" } };' });
    const { active } = resolveConfig(await load(cwd), join(cwd, 'a.md'));
    expect(active.map(({ rule }) => rule.id)).toEqual(['merged-words']);
  });

  test('takes a file that is named, an object, or nothing', async () => {
    const cwd = createProject({
      'mtlint.config.json': '{ "lang": "nl" }',
      'other.jsonc': '{ "lang": "de" }',
    });
    const langOf = async (config: LoadOptions['config']) =>
      resolveConfig(await load(cwd, { config }), join(cwd, 'a.md')).lang;
    expect(await langOf('other.jsonc')).toBe('de');
    expect(await langOf({ lang: 'fr' })).toBe('fr');
    expect(await langOf(false)).toBeUndefined();
    expect(await langOf(undefined)).toBe('nl');
  });
});

describe('what is wrong is named with file, line, key and nearest name', () => {
  test.each<[string, string, string]>([
    ['JSON', '{\n  "rules": {,}\n}', 'mtlint.config.json:2:13: does not parse as JSON: value expected'],
    ['empty', '', 'mtlint.config.json:1:1: does not parse as JSON: value expected'],
    ['not an object', '[]', 'mtlint.config.json:1:1: must be an object'],
    [
      'key',
      '{\n  "rule": {}\n}',
      'mtlint.config.json:2:3: rule: there is no key "rule"; did you mean "rules"?',
    ],
    ['far key', '{ "zzzzzz": 1 }', 'mtlint.config.json:1:3: zzzzzz: there is no key "zzzzzz"'],
    [
      'rule',
      '{\n  "rules": {\n    "merged-wrds": "error"\n  }\n}',
      'mtlint.config.json:3:5: rules.merged-wrds: there is no rule "merged-wrds"; did you mean "merged-words"?',
    ],
    [
      'severity',
      '{ "rules": { "merged-words": "eror" } }',
      'mtlint.config.json:1:14: rules.merged-words: must be one of "off", "on", "info", "warn", "warning", "error", not "eror"; did you mean "error"?',
    ],
    [
      'severity in a list',
      '{ "rules": { "merged-words": [2, {}] } }',
      'mtlint.config.json:1:14: rules.merged-words: must be one of "off", "on", "info", "warn", "warning", "error"',
    ],
    [
      'setting',
      '{ "rules": { "merged-words": ["error", 3] } }',
      'mtlint.config.json:1:14: rules.merged-words: must be a severity or [severity, options]',
    ],
    [
      'option',
      '{ "rules": { "merged-words": ["error", { "alow": [] }] } }',
      'mtlint.config.json:1:42: rules.merged-words[1].alow: the rule "merged-words" has no option "alow"; did you mean "allow"?',
    ],
    [
      'inherited name as an option',
      '{ "rules": { "merged-words": ["error", { "constructor": 1 }] } }',
      'mtlint.config.json:1:42: rules.merged-words[1].constructor: the rule "merged-words" has no option "constructor"',
    ],
    [
      'list option',
      '{"rules":{"merged-words":["error",{"allow":"x"}]}}',
      'mtlint.config.json:1:36: rules.merged-words[1].allow: must be a list of strings',
    ],
    [
      'number option',
      '{"rules":{"merged-words":["error",{"least":"3"}]}}',
      'mtlint.config.json:1:36: rules.merged-words[1].least: must be a number',
    ],
    [
      'boolean option',
      '{"rules":{"merged-words":["error",{"strict":1}]}}',
      'mtlint.config.json:1:36: rules.merged-words[1].strict: must be a boolean',
    ],
    [
      'closed option',
      '{"rules":{"merged-words":["error",{"scope":"sibling"}]}}',
      'mtlint.config.json:1:36: rules.merged-words[1].scope: must be one of "page", "siblings", not "sibling"; did you mean "siblings"?',
    ],
    [
      'options for all',
      '{"rules":{"*":["off",{"x":1}]}}',
      'mtlint.config.json:1:22: rules.*[1]: "*" takes a severity only: every rule has its own options',
    ],
    [
      'override without files',
      '{"overrides":[{"lang":"nl"}]}',
      'mtlint.config.json:1:15: overrides[0].files: needs the key "files"',
    ],
    [
      'key in an override',
      '{"overrides":[\n  {"files":"*.md","langs":"nl"}]}',
      'mtlint.config.json:2:19: overrides[0].langs: there is no key "langs"; did you mean "lang"?',
    ],
    [
      'rule in an override',
      '{"overrides":[{"files":"*.md",\n"rules":{"split-lnik":"off"}}]}',
      'mtlint.config.json:2:10: overrides[0].rules.split-lnik: there is no rule "split-lnik"; did you mean "split-link"?',
    ],
    [
      'language',
      '{"lang":"dutch"}',
      'mtlint.config.json:1:2: lang: "dutch" is no language tag such as "nl", "pt-BR" or "zh-Hans"',
    ],
    [
      'confidence',
      '{"minConfidence":"hihg"}',
      'mtlint.config.json:1:2: minConfidence: must be one of "low", "medium", "high", not "hihg"; did you mean "high"?',
    ],
    ['type', '{"ignore":3}', 'mtlint.config.json:1:2: ignore: must be a glob or a list of globs'],
    [
      'glossary',
      '{"glossary":[{"source":"pod"}]}',
      'mtlint.config.json:1:14: glossary[0].target: needs the key "target"',
    ],
    [
      'preset',
      '{"extends":"mtlint:recomended"}',
      'mtlint.config.json:1:2: extends: there is no preset "mtlint:recomended"; did you mean "mtlint:recommended"?',
    ],
    [
      'extended file',
      '{"extends":["./gone.json"]}',
      'mtlint.config.json:1:13: extends[0]: there is no file <cwd>/gone.json',
    ],
    [
      'extended package',
      '{"extends":"mtlint-config-gone"}',
      'mtlint.config.json:1:2: extends: there is no package "mtlint-config-gone"',
    ],
    [
      'circle',
      '{"extends":"./mtlint.config.json"}',
      'mtlint.config.json:1:2: extends: extends itself: <cwd>/mtlint.config.json → <cwd>/mtlint.config.json',
    ],
    [
      'plugin',
      '{"plugins":["mtlint-plugin-gone"]}',
      'mtlint.config.json:1:13: plugins[0]: the plugin "mtlint-plugin-gone" cannot be loaded: there is no package "mtlint-plugin-gone"',
    ],
  ])('%s', async (_, text, message) => {
    expect(await errorOf(createProject({ 'mtlint.config.json': text }))).toBe(`ConfigError: ${message}`);
  });

  test('all of it at once', async () => {
    const cwd = createProject({ 'mtlint.config.json': '{ "lnag": "nl", "failOn": "errors" }' });
    expect((await errorOf(cwd)).split('\n')).toHaveLength(2);
  });

  test('in a package.json', async () => {
    const cwd = createProject({ 'package.json': '{\n  "mtlint": {\n    "rules": { "x": "off" }\n  }\n}' });
    expect(await errorOf(cwd)).toBe('ConfigError: package.json:3:16: mtlint.rules.x: there is no rule "x"');
  });

  test('in JavaScript', async () => {
    const broken = createProject({ 'mtlint.config.mjs': 'export default {' });
    expect(await errorOf(broken)).toMatch(/^ConfigError: mtlint\.config\.mjs: cannot be loaded: ./);
    const none = createProject({ 'mtlint.config.mjs': 'export const config = {};' });
    expect(await errorOf(none)).toBe('ConfigError: mtlint.config.mjs: must be an object');
    const wrong = createProject({ 'mtlint.config.mjs': 'export default { rules: { "split-lnk": "off" } };' });
    expect(await errorOf(wrong)).toBe(
      'ConfigError: mtlint.config.mjs: rules.split-lnk: there is no rule "split-lnk"; did you mean "split-link"?',
    );
  });

  test('of a file that is named', async () => {
    const cwd = createProject({ 'config.yaml': '' });
    expect(await errorOf(cwd, { config: 'gone.json' })).toBe('ConfigError: gone.json: there is no such file');
    expect(await errorOf(cwd, { config: 'config.yaml' })).toBe(
      'ConfigError: config.yaml: must be a .json, .jsonc, .js or .mjs file',
    );
  });

  test('of a severity for one run', async () => {
    expect(await errorOf(createProject({}), { rules: { 'split-lonk': 'off' } })).toBe(
      'ConfigError: --rule: there is no rule "split-lonk"; did you mean "split-link"?',
    );
  });
});

describe('resolving', () => {
  const resolved = async (config: UserConfig, path: string, options: Partial<LoadOptions> = {}) => {
    const cwd = '/project';
    const { active, lang, sourceLang } = resolveConfig(
      await load(cwd, { config, ...options }),
      join(cwd, path),
    );
    return {
      lang,
      sourceLang,
      rules: Object.fromEntries(active.map(({ rule, severity }) => [rule.id, severity])),
    };
  };

  test('no configuration leaves every rule to itself', async () => {
    const nothing = {
      lang: undefined,
      sourceLang: undefined,
      rules: { 'merged-words': undefined, 'split-link': undefined },
    };
    expect(await resolved({}, 'a.md')).toEqual(nothing);
    expect(await resolved({ extends: 'mtlint:recommended' }, 'a.md')).toEqual(nothing);
  });

  test('later overrides have the last word', async () => {
    const config: UserConfig = {
      lang: 'nl',
      rules: { 'merged-words': 'warn', 'split-link': 'info' },
      overrides: [
        { files: 'docs/**', rules: { 'merged-words': 'error' } },
        {
          files: ['docs/de/**'],
          ignore: '*.draft.md',
          lang: 'de',
          sourceLang: 'en',
          rules: { 'merged-words': 'off' },
        },
      ],
    };
    expect(await resolved(config, 'a.md')).toEqual({
      lang: 'nl',
      sourceLang: undefined,
      rules: { 'merged-words': 'warning', 'split-link': 'info' },
    });
    expect(await resolved(config, 'docs/a.md')).toMatchObject({
      lang: 'nl',
      rules: { 'merged-words': 'error' },
    });
    expect(await resolved(config, 'docs/de/a.md')).toEqual({
      lang: 'de',
      sourceLang: 'en',
      rules: { 'split-link': 'info' },
    });
    expect(await resolved(config, 'docs/de/x/a.draft.md')).toMatchObject({
      lang: 'nl',
      rules: { 'merged-words': 'error' },
    });
  });

  test('"*" is for every rule that has no setting beside it', async () => {
    const config: UserConfig = {
      rules: { 'split-link': 'error', '*': 'off' },
      overrides: [{ files: 'b.md', rules: { '*': 'info' } }],
    };
    expect((await resolved(config, 'a.md')).rules).toEqual({ 'split-link': 'error' });
    expect((await resolved(config, 'b.md')).rules).toEqual({ 'merged-words': 'info', 'split-link': 'info' });
  });

  test('severities for one run win', async () => {
    const config: UserConfig = { overrides: [{ files: '**', rules: { 'split-link': 'error' } }] };
    const rules = { '*': 'off', 'split-link': 'info' } as const;
    expect((await resolved(config, 'a.md', { rules })).rules).toEqual({ 'split-link': 'info' });
  });

  test('options are merged one by one and keep their defaults', async () => {
    const config = await load('/project', {
      config: {
        rules: { 'merged-words': ['error', { least: 5, allow: ['x'] }] },
        overrides: [
          { files: 'a.md', rules: { 'merged-words': ['warn', { allow: ['y'] }] } },
          { files: 'a.md', rules: { 'merged-words': 'info' } },
        ],
      },
    });
    expect(resolveConfig(config, '/project/a.md').active[0]).toMatchObject({
      severity: 'info',
      options: { allow: ['y'], least: 5, scope: 'page', strict: false },
    });
  });
});

describe('extending', () => {
  test('files, each relative to itself', async () => {
    const cwd = createProject({
      'repo/mtlint.config.json':
        '{ "extends": ["../base/one.json", "../base/two.mjs"], "doNotTranslate": ["c"], "failOn": "info" }',
      'base/one.json':
        '{ "lang": "nl", "sourceLang": "de", "ignore": "x", "doNotTranslate": ["a"], "failOn": "warn" }',
      'base/two.mjs': 'export default { extends: "./three.json", lang: "fr", minConfidence: "low" };',
      'base/three.json': '{ "overrides": [{ "files": "a.md", "lang": "it" }], "doNotTranslate": ["b"] }',
    });
    const config = await load(join(cwd, 'repo'));
    expect(config).toMatchObject({ doNotTranslate: ['a', 'b', 'c'], failOn: 'info', minConfidence: 'low' });
    expect(config.files.map((file) => file.slice(cwd.length))).toEqual([
      '/base/one.json',
      '/base/three.json',
      '/base/two.mjs',
      '/repo/mtlint.config.json',
    ]);
    expect(resolveConfig(config, join(cwd, 'base/a.md'))).toMatchObject({ lang: 'fr', sourceLang: 'de' });
    expect(config.isIgnored(join(cwd, 'base/x/a.md'))).toBe(true);
    expect(config.isIgnored(join(cwd, 'repo/x/a.md'))).toBe(false);
  });

  test('a package, whatever its exports', async () => {
    const cwd = createProject({
      'mtlint.config.json': '{ "extends": "mtlint-config-acme" }',
      'node_modules/mtlint-config-acme/package.json':
        '{ "name": "mtlint-config-acme", "type": "module", "exports": { "import": "./config.js" } }',
      'node_modules/mtlint-config-acme/config.js': 'export default { lang: "nl" };',
    });
    expect(resolveConfig(await load(cwd), join(cwd, 'a.md')).lang).toBe('nl');
  });
});

describe('plugins', () => {
  const ruleText = (id: string, extra = '') => `{
    id: '${id}', summary: 'x', category: 'design/markup', severity: 'error', confidence: 'high', languages: 'any',
    source: 'unused', fix: 'none', docs: 'x', messages: { x: 'x' }, options: {}, create: () => ({}),
    examples: [{ lang: 'nl', text: 'x', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'y', finds: [] }], ${extra} }`;

  test('bring rules under their own name', async () => {
    const cwd = createProject({
      'mtlint.config.json':
        '{ "plugins": ["./acme.mjs", "mtlint-plugin-pkg"], "rules": { "acme/one": "info" } }',
      'acme.mjs': `export default { name: 'acme', rules: [${ruleText('one')}, ${ruleText('two', "yieldsTo: ['one', 'merged-words']")}] };`,
      'node_modules/mtlint-plugin-pkg/package.json':
        '{ "name": "mtlint-plugin-pkg", "type": "module", "main": "index.js" }',
      'node_modules/mtlint-plugin-pkg/index.js': `export default { name: 'pkg', rules: [${ruleText('one')}] };`,
    });
    const config = await load(cwd);
    expect([...config.rules.keys()]).toEqual([
      'acme/one',
      'acme/two',
      'merged-words',
      'pkg/one',
      'split-link',
    ]);
    expect(config.rules.get('acme/two')!.yieldsTo).toEqual(['acme/one', 'merged-words']);
  });

  test('may be objects, and one that is named twice counts once', async () => {
    const plugin = { name: 'own', rules: [sampleRule('sample')] };
    const config = await load('/project', {
      config: { plugins: [plugin, plugin], rules: { 'own/sample': 'error' } },
    });
    expect([...config.rules.keys()]).toContain('own/sample');
  });

  test.each<[string, unknown, string]>([
    [
      'no name',
      {},
      'its default export is no plugin: it needs a "name" of lower-case letters, digits and hyphens',
    ],
    [
      'a bad name',
      { name: 'A/b' },
      'its default export is no plugin: it needs a "name" of lower-case letters, digits and hyphens',
    ],
    [
      'no list',
      { name: 'a', rules: {} },
      '"rules" of the plugin "a" must be a list of rules made with defineRule',
    ],
    [
      'half a rule',
      { name: 'a', rules: [{ ...sampleRule('b'), docs: undefined, create: undefined }] },
      'of the plugin "a"',
    ],
    [
      'half a language',
      { name: 'a', languages: [{}] },
      '"languages" of the plugin "a" must be a list of languages made with defineLanguage',
    ],
  ])('with %s are refused', async (_, plugin, message) => {
    const error = await errorOf('/project', { config: { plugins: [plugin as never] } });
    expect(error).toContain('plugins[0]: ');
    expect(error).toContain(message);
  });

  test('of one name are refused', async () => {
    const config = { plugins: [{ name: 'a' }, { name: 'a' }] };
    expect(await errorOf('/project', { config })).toBe(
      'ConfigError: plugins[1]: another plugin is called "a" too',
    );
  });

  test('that are files want a dot in front', async () => {
    const cwd = createProject({ 'mtlint.config.json': '{ "plugins": ["acme.mjs"] }', 'acme.mjs': '' });
    expect(await errorOf(cwd)).toContain('there is no package "acme.mjs"; for the file write "./acme.mjs"');
  });
});

describe('globs', () => {
  test.each<[string[], string, boolean]>([
    [['docs/**'], 'docs/a/b.md', true],
    [['docs'], 'docs/a/b.md', true],
    [['docs/'], 'x/docs/a.md', true],
    [['/docs'], 'x/docs/a.md', false],
    [['./docs/nl'], 'docs/nl/a.md', true],
    [['*.md'], 'a/b/c.md', true],
    [['*.nl.md'], 'a/b.nl.md', true],
    [['docs/*.md'], 'docs/a/b.md', false],
    [['docs/{de,fr}/**'], 'docs/fr/b.md', true],
    [['**', '!README.md'], 'README.md', false],
    [['**', '!README.md'], 'a.md', true],
    [['docs', '!docs/nl', 'docs/nl/x.md'], 'docs/nl/x.md', true],
    [['.github/**'], '.github/a.md', true],
    [['**'], '../a.md', false],
    [[], 'a.md', false],
  ])('%j and %s: %s', (globs, path, expected) => {
    expect(compileGlobs('/project', globs, (_, message) => new Error(message))(join('/project', path))).toBe(
      expected,
    );
  });
});
