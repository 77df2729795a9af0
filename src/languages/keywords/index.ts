export { ADMONITIONS } from './admonitions.ts';
export { ATTRIBUTES } from './attributes.ts';
export { SUBCOMMANDS, TOOLS } from './commands.ts';
export { FENCE_LANGUAGES } from './fence-languages.ts';
export { FRONT_MATTER_KEYS } from './front-matter-keys.ts';
export type { KeywordTable } from './table.ts';
export { TEMPLATE_OPERATORS, TEMPLATE_TAGS } from './templates.ts';
