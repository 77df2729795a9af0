import type { Rule } from '../engine/rule.ts';
import type { UserConfig } from './schema.ts';
import { EVERY_RULE } from './validate.ts';

/** What a source full of "hello" for "the" and "toocreate" leaves behind: models of today do not do it. */
const DAMAGED_SOURCE_RULES = [
  'glued-adverb',
  'junk-prefix',
  'merged-words',
  'misplaced-greeting',
  'source-damage',
];

/**
 * Configurations to extend by name.
 *
 * @param rules every rule that comes without a plugin
 */
export function createPresets(rules: readonly Rule[]): ReadonlyMap<string, UserConfig> {
  const structural = rules.filter(({ category }) => category.startsWith('design/'));
  return new Map<string, UserConfig>([
    // Every rule as it defines itself, which is what no configuration at all gives too.
    ['mtlint:recommended', {}],
    // For a release: nothing is hidden, and warnings fail the run.
    ['mtlint:strict', { minConfidence: 'low', failOn: 'warning' }],
    // For translations that nobody wants judged as text: links, tables, tags, markers.
    [
      'mtlint:structure-only',
      {
        rules: {
          [EVERY_RULE]: 'off',
          ...settings(
            structural.map(({ id }) => id),
            'on',
          ),
        },
      },
    ],
    // For the output of language models.
    ['mtlint:llm', { rules: settings(DAMAGED_SOURCE_RULES, 'off') }],
  ]);
}

function settings(ids: readonly string[], level: 'on' | 'off'): Record<string, 'on' | 'off'> {
  return Object.fromEntries(ids.map((id) => [id, level]));
}
