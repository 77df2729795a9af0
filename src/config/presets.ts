import type { UserConfig } from './schema.ts';

/** Configurations to extend by name. */
export const presets: ReadonlyMap<string, UserConfig> = new Map([
  // Every rule as it defines itself, which is what no configuration at all gives too.
  ['mtlint:recommended', {}],
]);
