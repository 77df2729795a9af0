/** `{#id}` of headings, `{: #id}` of kramdown and MkDocs, and ids of HTML. */
const ID = /\{:?[^{}\n#]*#([^\s{}]+)(?=[\s}])[^{}\n]*\}|<[^<>]*\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/g;

/** The ids that the Markdown of a heading spells out. */
export function explicitIds(markdown: string): string[] {
  return [...markdown.matchAll(ID)].map(([, attribute, html]) => attribute ?? html!);
}
