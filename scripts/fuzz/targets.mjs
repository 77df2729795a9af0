// What is fuzzed: how inputs are made, and what must hold for each. An input is a text.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, mustEqual } from './failure.mjs';
import { mustKeepPage } from './fixes.mjs';
import * as grammar from './grammar.mjs';
import { createJudge, mustBeSound, mustJudgeAlike } from './pages.mjs';
import { exchange } from './session.mjs';
import { mustOutliveCache } from './tampered-cache.mjs';

const PAIR_MARK = '\n%%%%\n';
/** Of the languages that pages are in, one by what the text is: the same for the same text. */
function languageFor(text) {
  const known = [undefined, ...grammar.LANGUAGES, 'pt-BR', 'xx'];
  return known[text.length % known.length];
}

/** Lets only errors of one class through. */
async function throwsOnly(name, act) {
  try {
    return await act();
  } catch (error) {
    if (error.name !== name) throw error;
    must(error.message.length > 0, `a ${name} without words`);
    return undefined;
  }
}

/**
 * @param folder of its own, for files
 * @returns targets by name: `generate`, an arbitrary of fast-check; `seeds`, which of the files at hand it starts
 *   from; `run`, which throws when something does not hold
 */
export async function createTargets(product, folder) {
  const judge = await createJudge(product);
  const pages =
    (path, mayBeMalformed = false) =>
    async (text) => {
      await mustJudgeAlike(text, { path, lang: languageFor(text) }, { judge, product, mayBeMalformed });
    };
  const catalogue = (path) => pages(path, true);
  const file = (name, text) => {
    const path = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  return {
    markdown: { generate: grammar.page, seeds: /\.md$/, run: pages('page.md') },
    mdx: { generate: grammar.mdx, seeds: /\.mdx?$/, run: pages('page.mdx') },
    directives: {
      generate: grammar.pageWithDirectives,
      seeds: /directives|comment|\.md$/,
      run: pages('nl/page.md'),
    },
    parsers: {
      generate: grammar.page,
      seeds: /\.md$/,
      /** All that a rule can see of a page, whichever engine reads it. */
      async run(text) {
        const seen = async (parser) => {
          const { segments, links, codeBlocks, comments, definitions, frontMatter, notices } =
            await product.formats.readDocument('page.md', text, parser);
          return {
            segments: segments.map(({ kind, text: read, span, marks }) => [kind, read, span, marks]),
            links: links.map(({ span, text: inner }) => [span, inner]),
            code: codeBlocks.map(({ span, node }) => [
              span,
              node.lang ?? null,
              node.value.replaceAll(/\r\n?/g, '\n'),
            ]),
            rest: [comments, [...definitions], frontMatter, notices],
          };
        };
        const [here, there] = [await seen('native'), await seen('remark')];
        for (const part of Object.keys(here))
          mustEqual(here[part], there[part], `the parsers differ in ${part}`);
      },
    },
    sxs: { generate: grammar.sxs, seeds: /sxs|lookup/, run: pages('page.md') },
    po: { generate: grammar.po, seeds: /\.pot?$/, run: catalogue('nl.po') },
    xliff: { generate: grammar.xliff, seeds: /\.xli?f/, run: catalogue('a.xlf') },
    tmx: { generate: grammar.tmx, seeds: /\.tmx$/, run: catalogue('a.tmx') },
    json: { generate: grammar.json, seeds: /\.(?:json|arb)$/, run: catalogue('nl.json') },
    yaml: { generate: grammar.yaml, seeds: /\.ya?ml$/, run: catalogue('nl.yml') },
    pair: {
      generate: grammar.pairOfPages,
      seeds: /\.md$/,
      async run(text) {
        // A file is text: it holds no half of a character.
        const [source, ...rest] = text.toWellFormed().split(PAIR_MARK);
        const target = rest.join(PAIR_MARK) || source;
        await mustJudgeAlike(target, { source, lang: languageFor(text) }, { judge, product });
      },
    },
    fix: {
      generate: grammar.page,
      seeds: /\.mdx?$/,
      run: (text) => mustKeepPage(text, { path: 'page.md', lang: languageFor(text) }, { judge, product }),
    },
    'fix-catalogue': {
      generate: grammar.po,
      seeds: /\.(?:po|xlf|json|ya?ml|tmx)$/,
      run(text) {
        const path = /^\s*\{/.test(text)
          ? 'nl.json'
          : /^\s*</.test(text)
            ? 'a.xlf'
            : /^msgid/m.test(text)
              ? 'nl.po'
              : 'nl.yml';
        return mustKeepPage(text, { path, lang: 'nl' }, { judge, product });
      },
    },
    config: {
      generate: grammar.config,
      seeds: /config/,
      async run(text) {
        const path = file('mtlint.config.json', text);
        const { loadConfig, shippedRules, lintPage } = product;
        const config = await throwsOnly('ConfigError', () =>
          loadConfig.loadConfig({ cwd: folder, config: path, builtInRules: shippedRules.shippedRules }),
        );
        if (!config) return;
        config.isIgnored(join(folder, 'a', 'b.md'));
        const lint = lintPage.createPageLinter({ config, minConfidence: 'low' });
        const page = { path: 'a.md', absolutePath: join(folder, 'a.md'), projectPath: 'a.md' };
        const { report } = await lint({ ...page, text: 'Klik op toohello [knop](a.md) van de de server.\n' });
        mustBeSound(report, product);
      },
    },
    stream: {
      generate: grammar.record,
      seeds: /\.(?:md|json)$/,
      async run(text) {
        const { loadConfig, shippedRules, stream } = product;
        const config = await loadConfig.loadConfig({
          cwd: folder,
          config: false,
          builtInRules: shippedRules.shippedRules,
        });
        const setting = { cwd: folder, config, minConfidence: 'low' };
        const line = Buffer.from(text, text.length % 7 === 0 ? 'latin1' : 'utf8');
        const told = await stream.createRecordJudge(setting)(line, 1);
        const values = told.lines
          .split('\n')
          .slice(0, -1)
          .map((each) => JSON.parse(each));
        for (const value of values) must(value !== null && 'id' in value, 'a line without id');
        must(
          !values.some(({ error }) => /could not be judged|crash/.test(error)),
          'a record crashes',
          () => told.lines,
        );
        mustEqual(
          await stream.createRecordJudge(setting)(line, 1),
          told,
          'a second run tells something else',
        );
      },
    },
    lsp: { generate: grammar.session, seeds: /$^/, run: (text) => exchange(text, product, folder) },
    diff: {
      generate: grammar.diff,
      seeds: /\.(?:diff|patch)$/,
      async run(text) {
        const files = await throwsOnly('ChangesError', () =>
          product.unifiedDiff.parseUnifiedDiff(Buffer.from(text)),
        );
        for (const { path, lines } of files ?? []) {
          must(typeof path === 'string', 'a file without a name');
          if (lines === 'all') continue;
          for (const { first, last } of lines)
            must(first <= last && Number.isSafeInteger(last), 'a range that ends before it starts');
        }
      },
    },
    baseline: {
      generate: grammar.baseline,
      seeds: /baseline/,
      async run(text) {
        const { readBaseline, baselineText } = product.baselineFile;
        const path = file('.mtlint-baseline.json', text);
        const baseline = await throwsOnly('BaselineError', () => readBaseline(path));
        if (!baseline) return;
        const written = baselineText(baseline, path);
        file('.mtlint-baseline.json', written);
        mustEqual(
          baselineText(readBaseline(path), path),
          written,
          'a baseline changes when it is written again',
        );
      },
    },
    cache: {
      generate: grammar.cache,
      seeds: /$^/,
      /** A run with a cache that somebody tampered with finds what a run without one does, or at least no nonsense. */
      run: (text) => mustOutliveCache(text, product, join(folder, 'cached')),
    },
    workers: {
      generate: grammar.page,
      seeds: /\.md$/,
      /** The same files in one thread and in several. */
      async run(text) {
        const cwd = join(folder, 'workers');
        rmSync(cwd, { recursive: true, force: true });
        mkdirSync(join(cwd, 'nl'), { recursive: true });
        mkdirSync(join(cwd, '.git'));
        const parts = text.split('\n\n');
        for (let index = 0; index < 6; index++)
          writeFileSync(
            join(cwd, 'nl', `${index}.md`),
            `${parts.slice(index % 3).join('\n\n')}\n\n[a](${index + 1}.md#kop)\n`,
          );
        const judged = async (concurrency) => {
          const { report } = await product.run.run({
            cwd,
            patterns: ['.'],
            config: false,
            concurrency,
            minConfidence: 'low',
            baseline: false,
          });
          return report.files.map((each) => [each.path, each.findings, each.problems]);
        };
        mustEqual(await judged(2), await judged(1), 'several workers find something else');
      },
    },
  };
}
