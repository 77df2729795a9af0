/** Text between the quotes of a string, in JSON and between double quotes in YAML. */
export function encodeInQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
