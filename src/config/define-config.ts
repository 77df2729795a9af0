import type { UserConfig } from './schema.ts';

/** Checks nothing at run time: gives a configuration in JavaScript its types. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
