import * as v from 'valibot';
import { PARSERS } from '../document/parsers/parser.ts';
import { CONFIDENCES } from '../engine/finding.ts';
import { isKnownTag } from '../languages/known-tag.ts';
import { didYouMean, mustBeOneOf } from '../nearest-name.ts';
import { specDefect } from '../source/spec.ts';
import { RULE_LEVELS, SEVERITY_WORDS } from './levels.ts';
import type { Plugin } from './plugin.ts';

/** One of a closed set of words. */
function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, ({ input }) => mustBeOneOf(words, input));
}

/** An object that takes these keys and no others. */
function closed<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected, input }) => {
    if (expected === 'never')
      return `there is no key "${input}"${didYouMean(String(input), Object.keys(entries))}`;
    return expected === 'Object' ? 'must be an object' : `needs the key ${expected}`;
  });
}

const text = v.string('must be a string');
const globs = v.union([text, v.array(text)], 'must be a glob or a list of globs');
const languageTag = v.pipe(
  text,
  v.check(isKnownTag, ({ input }) => `"${input}" is no language tag such as "nl", "pt-BR" or "zh-Hans"`),
);

const level = oneOf(RULE_LEVELS);
const ruleSetting = v.union(
  [level, v.strictTuple([level, v.record(v.string(), v.unknown())]), v.strictTuple([level])],
  ({ input }) => {
    const severity = Array.isArray(input) ? input[0] : input;
    if (!RULE_LEVELS.includes(severity as never)) return mustBeOneOf(RULE_LEVELS, severity);
    return 'must be a severity or [severity, options]';
  },
);
const rules = v.pipe(
  v.record(v.string(), ruleSetting, 'must be an object of rule ids and severities'),
  v.description('Severity, and options, of rules by their ids; "*" stands for every rule.'),
);

const lang = v.pipe(languageTag, v.description('Language of the pages, as a BCP 47 tag.'));
const sourceLang = v.pipe(languageTag, v.description('Language that the pages were translated from.'));

const sourceSpec = v.pipe(
  text,
  v.check(
    (input) => specDefect(input) === undefined,
    ({ input }) => `"${input}" ${specDefect(input)}`,
  ),
);
const source = v.pipe(
  v.union(
    [v.literal(false), sourceSpec, v.array(sourceSpec, 'must be a list of strings')],
    'must be false, a string or a list of strings',
  ),
  v.description(
    'Where the pages they were translated from lie, relative to the configuration file: a folder, a file, or TARGET=SOURCE with {lang} and {path}, or several of them. false: nowhere.',
  ),
);

const override = closed({
  files: v.pipe(
    globs,
    v.description('The pages that this part is for: globs, relative to the configuration file.'),
  ),
  ignore: v.optional(v.pipe(globs, v.description('Pages among them that it is not for.'))),
  lang: v.optional(lang),
  sourceLang: v.optional(sourceLang),
  source: v.optional(source),
  rules: v.optional(rules),
});

const glossaryEntry = closed({
  source: v.pipe(text, v.description('The term in the source language.')),
  target: v.pipe(
    v.union([text, v.record(v.string(), text)], 'must be a term, or terms by language tag'),
    v.description('Its translation: one for all languages, or one for each language tag.'),
  ),
  forbidden: v.optional(
    v.pipe(v.array(text, 'must be a list of strings'), v.description('Translations that must not be used.')),
  ),
});

const plugin = v.union(
  [v.string(), v.custom<Plugin>((value) => typeof value === 'object' && value !== null)],
  'must be the name of a package, a path, or a plugin',
);

/** A configuration as it is written. */
export const ConfigSchema = closed({
  $schema: v.optional(v.pipe(text, v.description('The JSON Schema of this file, for editors.'))),
  extends: v.optional(
    v.pipe(
      v.union([text, v.array(text)], 'must be a string or a list of strings'),
      v.description(
        'Configurations to start from: presets ("mtlint:recommended", "mtlint:strict", "mtlint:structure-only", "mtlint:llm"), files, npm packages.',
      ),
    ),
  ),
  rules: v.optional(rules),
  overrides: v.optional(
    v.pipe(
      v.array(override, 'must be a list'),
      v.description('Settings for some of the pages; later ones have the last word.'),
    ),
  ),
  ignore: v.optional(
    v.pipe(globs, v.description('Pages to leave out: globs, relative to the configuration file.')),
  ),
  lang: v.optional(lang),
  sourceLang: v.optional(sourceLang),
  source: v.optional(source),
  minConfidence: v.optional(
    v.pipe(oneOf(CONFIDENCES), v.description('Findings that are less certain are hidden. Default: medium.')),
  ),
  failOn: v.optional(
    v.pipe(oneOf(SEVERITY_WORDS), v.description('The least severity that makes a run fail. Default: error.')),
  ),
  parser: v.optional(
    v.pipe(
      oneOf(PARSERS),
      v.description(
        'What reads Markdown: the native parser, remark, or the native one where it loads. Findings are the same. Default: auto.',
      ),
    ),
  ),
  concurrency: v.optional(
    v.pipe(
      v.union(
        [v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1))],
        'must be "auto" or a whole number from 1 on',
      ),
      v.description('How many pages are judged at a time; auto: as many as pays. Default: auto.'),
    ),
  ),
  maxFileSize: v.optional(
    v.pipe(
      v.union(
        [
          v.pipe(v.number(), v.integer(), v.minValue(1)),
          v.pipe(v.string(), v.regex(/^\d+ ?[kKmMgG]?[bB]?$/)),
        ],
        'must be a number of bytes, such as 500000, "500kB" or "20MB"',
      ),
      v.description('Larger files are left out, with a notice. Default: 100MB.'),
    ),
  ),
  glossary: v.optional(
    v.pipe(v.array(glossaryEntry, 'must be a list'), v.description('Terms and their translations.')),
  ),
  doNotTranslate: v.optional(
    v.pipe(
      v.array(text, 'must be a list of strings'),
      v.description('Names and terms that stay as they are: never reported as untranslated.'),
    ),
  ),
  plugins: v.optional(
    v.pipe(
      v.array(plugin, 'must be a list'),
      v.description('Packages or files that bring rules and languages.'),
    ),
  ),
});

export type UserConfig = v.InferInput<typeof ConfigSchema>;
export type UserOverride = v.InferInput<typeof override>;
export type GlossaryEntry = v.InferOutput<typeof glossaryEntry>;
/** `"error"`, or `["error", { option: value }]`. */
export type RuleSetting = v.InferInput<typeof ruleSetting>;
