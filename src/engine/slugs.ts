/** Renderers by how they make the anchor of a heading from its text. */
export const SLUGGERS = ['github', 'docusaurus', 'hugo', 'mkdocs', 'docfx', 'vitepress', 'kramdown'] as const;
export type Slugger = (typeof SLUGGERS)[number];

const RULES: Readonly<Record<Slugger, (text: string) => string>> = {
  github,
  docusaurus: github,
  hugo: github,
  docfx: (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  // Python-Markdown drops what is not ASCII.
  mkdocs: (text) =>
    text
      .normalize('NFKD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-'),
  vitepress: (text) =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .replace(/^(\d)/, '_$1')
      .toLowerCase(),
  kramdown: (text) =>
    text
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
};

function github(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchor of a heading under one renderer, or under each. */
export function slugsOf(heading: string, slugger: Slugger | 'any'): Set<string> {
  const sluggers = slugger === 'any' ? SLUGGERS : [slugger];
  return new Set(sluggers.map((name) => RULES[name](heading)));
}
