// Writes schemas/config.schema.json from the configuration's own schema and the rules. Run: npm run schemas
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configJsonSchema } from '../dist/src/config/json-schema.js';
import { shippedRules } from '../dist/src/rules.js';

const schema = configJsonSchema(toJsonSchema, shippedRules);
writeFileSync(
  new URL('../schemas/config.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
