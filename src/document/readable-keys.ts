/** Keys whose values a reader reads, by their last name: Docusaurus, Hugo, Jekyll, MkDocs, MDN, VitePress, DocFX, Astro. */
const READABLE_KEYS: ReadonlySet<string> = new Set(
  `title description summary subtitle excerpt abstract tagline headline lead intro caption details
   linktitle navtitle nav_title menutitle page_title short_title short-title shorttitle titlesuffix
   sidebar_label sidebartitle pagination_label og_title og_description og:title og:description
   keywords label text alt image_alt cover_alt
   title_tag meta_title meta_description metatitle metadescription seo_title seo_description`
    .trim()
    .split(/\s+/),
);

/** Is the value of a front-matter key written for readers? */
export function isReadableKey(key: string): boolean {
  return (
    READABLE_KEYS.has(key.slice(key.lastIndexOf('.') + 1).toLowerCase()) ||
    READABLE_KEYS.has(key.toLowerCase())
  );
}
