import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Slugger } from '../engine/slugs.ts';
import { memoise } from '../memoise.ts';
import { relativePath } from './path.ts';
import { readRegular } from './read-regular.ts';

/** How a site generator shows in the folder that its site is made from. */
interface Layout {
  renderer: Slugger;
  config: RegExp;
  /** What its configuration holds, where the name alone is not enough. */
  mark?: RegExp;
  /** What a configuration holds that makes anchors, or finds pages, in another way. */
  custom: RegExp;
  /** Its pages, by their paths from that folder; the others are read on a code host. */
  pages: RegExp;
}

const LAYOUTS: readonly Layout[] = [
  {
    renderer: 'docusaurus',
    config: /^docusaurus\.config\.[cm]?[jt]s$/,
    custom: /slug(?:ify|ger)|rehype-slug/i,
    pages: /\//,
  },
  {
    renderer: 'mkdocs',
    config: /^mkdocs\.ya?ml$/,
    custom: /^(?:docs_dir|INHERIT):|slugify/m,
    pages: /^docs\//,
  },
  {
    renderer: 'hugo',
    config: /^(?:hugo|config)\.(?:toml|ya?ml|json)$/,
    mark: /baseURL|\bmarkup\b/i,
    custom: /autoHeadingIDType|contentDir|defaultMarkdownHandler/i,
    pages: /^content\//,
  },
  { renderer: 'docfx', config: /^docfx\.json$/, custom: /"markdownEngineName"/, pages: /\// },
  {
    renderer: 'vitepress',
    config: /^\.vitepress$/,
    custom: /slugify|anchor\s*:/,
    pages: /^(?!(?:readme|changelog|contributing|license)\b)/i,
  },
];

interface Site {
  /** Absolute path that its pages lie below. */
  folder: string;
  /** Undefined when its configuration leaves open how anchors are made. */
  layout: Layout | undefined;
}

/**
 * Makes the function that tells what makes a site of a page, from the files in the folders above it, up
 * to the root of its repository. Looks into each folder once.
 *
 * @returns a function of an absolute path; it returns undefined when nothing tells, or too much
 */
export function createRendererFinder(): (path: string) => Slugger | undefined {
  const siteOf = memoise((folder: string): Site | undefined => {
    const above = dirname(folder);
    const site = siteIn(folder);
    if (site || above === folder || existsSync(join(folder, '.git'))) return site;
    return siteOf(above);
  });
  return (path) => {
    const site = siteOf(dirname(path));
    return site?.layout?.pages.test(relativePath(site.folder, path)) ? site.layout.renderer : undefined;
  };
}

function siteIn(folder: string): Site | undefined {
  const found = namesIn(folder).flatMap((name) =>
    LAYOUTS.filter(({ config }) => config.test(name)).map((layout) => ({
      layout,
      text: textOf(join(folder, name)),
    })),
  );
  const sites = found.filter(({ layout, text }) => layout.mark?.test(text) ?? true);
  if (sites.length === 0) return undefined;
  const [{ layout, text }, ...others] = sites as [(typeof sites)[0], ...typeof sites];
  const isPlain = !layout.custom.test(text) && others.every((other) => other.layout === layout);
  return { folder, layout: isPlain ? layout : undefined };
}

/** The text of a configuration; of a folder, that of the configuration in it. */
function textOf(path: string): string {
  try {
    return readRegular(path).toString();
  } catch {
    const config = namesIn(path).find((name) => /^config\.[cm]?[jt]s$/.test(name));
    return config === undefined ? '' : textOf(join(path, config));
  }
}

/** Empty when the folder cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
