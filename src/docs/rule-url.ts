const PAGES = 'https://github.com/mtlint/mtlint/blob/main/docs/rules';

/** Where the page about a rule stands on the web; undefined for a rule of a plugin (`plugin/rule`), which has none here. */
export function ruleUrl(id: string): string | undefined {
  return id.includes('/') ? undefined : `${PAGES}/${id}.md`;
}
