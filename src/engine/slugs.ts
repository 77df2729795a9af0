import { slug as githubSlug } from 'github-slugger';

/** Renderers by how they make the anchor of a heading from its text. */
export const SLUGGERS = ['github', 'docusaurus', 'hugo', 'mkdocs', 'docfx', 'vitepress', 'kramdown'] as const;
export type Slugger = (typeof SLUGGERS)[number];

const RULES: Readonly<Record<Slugger, (text: string) => string>> = {
  github: githubSlug,
  docusaurus: githubSlug,
  // Go knows no marks as letters: vowel signs of Indic scripts go.
  hugo: (text) => hyphened(text, /[^\p{L}\p{Nd}_\- ]/gu),
  docfx: (text) => hyphened(text, /[^\p{L}\p{Nd}\-_ ]/gu),
  // Python-Markdown drops what is not ASCII.
  mkdocs: (text) =>
    text
      .normalize('NFKD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-'),
  // As @mdit-vue/shared has it.
  vitepress: (text) =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
      .replace(/^-|-$/g, '')
      .replace(/^(\d)/, '_$1')
      .toLowerCase(),
  kramdown: (text) =>
    text
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
};

function hyphened(text: string, dropped: RegExp): string {
  return text.trim().toLowerCase().replace(dropped, '').replaceAll(' ', '-');
}

/** The anchor of a heading under one renderer, or under each. */
export function slugsOf(heading: string, slugger: Slugger | 'any'): Set<string> {
  const sluggers = slugger === 'any' ? SLUGGERS : [slugger];
  return new Set(sluggers.map((name) => RULES[name](heading.trim())));
}
