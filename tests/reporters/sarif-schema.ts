import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** From the package @microsoft/jest-sarif (MIT), which has it from the OASIS committee; in draft 4 of JSON Schema. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
/** Is this a log of SARIF 2.1.0? `errors` says why not. */
export const validateSarif = new Ajv({ strict: false, unicodeRegExp: false, formats: formats() }).compile(
  schema,
);

function formats() {
  const isUri = (text: string) => URL.canParse(text);
  const isReference = (text: string) =>
    /^[\w!$&'()*+,;=:@/?#.~%-]*$/.test(text) && !/%(?![\dA-F]{2})/i.test(text);
  return { uri: isUri, 'uri-reference': isReference, 'date-time': () => true };
}
