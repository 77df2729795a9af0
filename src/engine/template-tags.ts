import type { Span } from '../document/source-text.ts';
import { TEMPLATE_OPERATORS, TEMPLATE_TAGS } from '../languages/keywords/index.ts';
import type { Confidence } from './finding.ts';

/** A tag of a template that no longer says what it said, or is none any more. */
export interface TemplateDamage {
  at: Span;
  kind: 'tag' | 'delimiter';
  /** What stands there and what should, when that is known: the smallest part that changes. */
  instead?: { at: Span; text: string };
  confidence?: Confidence;
}

/** Tags of Liquid, Jekyll, Jinja, Nunjucks, GitBook, Hexo and GitHub's docs. */
const KNOWN: ReadonlySet<string> = new Set(
  `if elsif elseif elif else endif unless endunless ifversion case when endcase for endfor in tablerow endtablerow cycle
   break continue assign capture endcapture increment decrement include includes include_relative render section layout
   block endblock extends macro endmacro call endcall set endset import from filter endfilter with endwith autoescape
   endautoescape raw endraw verbatim endverbatim comment endcomment highlight endhighlight codeblock endcodeblock code
   endcode link post_url post_link asset_img data indented_data_reference octicon note endnote tip endtip warning
   endwarning caution endcaution danger enddanger info endinfo rowheaders endrowheaders windows endwindows mac endmac
   linux endlinux cli endcli api endapi desktop enddesktop webui endwebui codespaces endcodespaces vscode endvscode
   visualstudio endvisualstudio jetbrains endjetbrains curl endcurl javascript endjavascript prompt endprompt tabs tab
   endtab endtabs hint endhint swagger embed content-ref endcontent-ref trans endtrans url static load csrf_token now
   raw spaceless endspaceless do eval partial image endimage figure youtube gist video alert endalert callout endcallout
   details enddetails seo feed_meta liquid echo schema endschema style endstyle form endform paginate endpaginate`.split(
    /\s+/,
  ),
);

const TAG = /\{%((?:(?!%\}|\{%)[\s\S]){0,300})%\}/g;
/** Delimiters that are cut, doubled, swapped or pulled apart. */
const BROKEN: readonly RegExp[] = [
  /(?<!\{)\{[ \t]+\{[^{}\n]{1,80}\}[ \t]*\}(?!\})/g,
  /\{[ \t]+%-?[ \t]*[\w][^{}\n]{0,200}?%[ \t]*\}/g,
  /\{%-?[ \t]*\w[^{}%\n]{0,200}%[ \t]+\}/g,
  /\{%[ \t]*(?=\{%)/g,
  /%\{%[^{}\n]{0,200}%\}|\{%[^{}\n]{0,200}?%%\}|\{%%[^{}\n]{0,200}%\}/g,
  /\{%[ \t]+%[ \t]*[\p{L}][^{}\n]{0,200}%\}/gu,
  /\{%[ \t]*(?:%\}[ \t]*de\b[^{}\n]{0,100}%\})/g,
  /\{%(?:\}|[ \t]+\}|(?=\*\*))/g,
  /(?<=[\w*])%\*+\}|(?<=^|\s)%\*+\}/g,
];
const CUT = /(?<![%{\\])\{[ \t]*(?:-[ \t]*)?([a-z]+)\b([^{}\n%]{0,100})%[ \t]*%?\}%?/g;
const UNCLOSED = /\{%-?[ \t]*(?=\p{L})([^{}%\n\r]{0,200})(?:(?=\}(?!\}))|(%)(?!\})|$)/gmu;
const SHORTCODE = /\{\{([<%])[ \t]*(?:\/[ \t]*)?([\p{L}\p{M}_-]+)(?:[ \t][^{}]{0,200})?[%>]\}\}/gu;
const QUOTED = /"[^"]*"|'[^']*'|“[^“”]*”/g;
const FOREIGN = /[^\P{L}a-zA-Z]/u;
/** Tags that no shortcode of Hugo is called. */
const LIQUID = /^(?:end(?:if|raw|for|case|comment|capture|unless)|else|elsif|ifversion|octicon|data)\b/;
/** Roots of the data of GitHub's docs, which no other tag takes. */
const DATA = /^\.?(?:variables?|reusables?)\./;

/** Finds damaged tags. `isHidden` says where the page shows code. */
export function findTemplateDamage(
  text: string,
  isHidden: (offset: number) => boolean,
  tag: string | undefined,
): TemplateDamage[] {
  if (!/\{[ \t]*%|%[ \t]*\}|\{[ \t]*\{/.test(text)) return [];
  const found: TemplateDamage[] = [];
  const taken = new Uint8Array(text.length);
  const add = (damage: TemplateDamage) => {
    const { start, end } = damage.at;
    if (isHidden(start) || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push(damage);
  };
  for (const pattern of BROKEN) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      add({ at: { start: index, end: index + Math.max(match.length, 2) }, kind: 'delimiter' });
    }
  }
  for (const { index, 0: match, 1: content } of text.matchAll(TAG)) {
    const at = { start: index, end: index + match.length };
    const outer = { before: text[index - 1] ?? '', after: text[at.end] ?? '' };
    const damage = readTag(content!, index + 2, at, outer, tag);
    if (damage) add(damage);
  }
  for (const { index, 0: match, 1: name, 2: rest } of text.matchAll(CUT)) {
    const isTag = KNOWN.has(name!) && (/^end|^else?$|^elsif$/.test(name!) || /^[ \t]/.test(rest!));
    if (isTag) add({ at: { start: index, end: index + match.length }, kind: 'delimiter' });
  }
  for (const { index, 0: match, 1: content, 2: percent } of text.matchAll(UNCLOSED)) {
    const name = /^[\p{L}\p{M}_]+/u.exec(content!)![0];
    const isTag = FOREIGN.test(name) || (KNOWN.has(name) && /^[ \t]/.test(content!.slice(name.length)));
    const isKeyword = phraseAt(content!.trim(), tag) !== undefined;
    const goesOn = !percent && /^[^{]{0,400}%\}/.test(text.slice(index + match.length));
    if ((isTag || isKeyword) && !goesOn)
      add({ at: { start: index, end: index + match.length }, kind: 'delimiter' });
  }
  for (const { index, 0: match, 2: name } of text.matchAll(SHORTCODE)) {
    const keyword = TEMPLATE_TAGS.keywordOf(name!, tag);
    if (!keyword && !FOREIGN.test(name!)) continue;
    const start = index + match.indexOf(name!);
    add({
      at: { start: index, end: index + match.length },
      kind: 'tag',
      ...(keyword && { instead: { at: { start, end: start + name!.length }, text: keyword } }),
    });
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

function readTag(
  raw: string,
  start: number,
  at: Span,
  { before, after }: { before: string; after: string },
  tag: string | undefined,
): TemplateDamage | undefined {
  const content = raw
    .replace(/^[-+~]/, '')
    .replace(/[-+~]$/, '')
    .trim();
  const from = start + raw.indexOf(content);
  const broken: TemplateDamage = { at, kind: 'delimiter' };
  const translated = (length: number, text?: string): TemplateDamage => ({
    at,
    kind: 'tag',
    ...(text !== undefined && { instead: { at: { start: from, end: from + length }, text } }),
  });
  if (before === '{' && after !== '}') return broken;
  if (before !== '{' && after === '}') return broken;
  const isShortcode = before === '{' && after === '}';
  if (isShortcode && LIQUID.test(content)) return broken;
  if (content === '' || /^["'“]/.test(content)) return broken;
  if (/^\s*[^\s\p{L}\p{M}\p{N}_#-]/u.test(raw) && !/^[-+~]/.test(raw) && !isShortcode) return broken;
  if (/(?<=\s)_$|%$/.test(content)) return broken;
  const name = /^[\p{L}\p{M}\p{N}_.-]+/u.exec(content)?.[0] ?? '';
  const phrase = phraseAt(content, tag);
  if (phrase && !isBetweenDelimiters(content, tag)) return translated(phrase.length, phrase.keyword);
  const plain = content.replace(QUOTED, '');
  if (FOREIGN.test(plain))
    return isBetweenDelimiters(content, tag) ? undefined : operatorDamage(content, from, at, tag);
  if (/^[A-Z]/.test(name) && KNOWN.has(name.toLowerCase()))
    return translated(name.length, name.toLowerCase());
  const glued = /^(data|ifversion|elsif)[-.]?(?=variables\.|reusables\.)|^(data|ifversion|elsif)-/.exec(
    content,
  );
  if (glued) return broken;
  const operand = content.slice(name.length).trim();
  if (!KNOWN.has(name) && (DATA.test(operand) || DATA.test(content)))
    return translated(name.length, DATA.test(content) ? undefined : 'data');
  if (
    name === 'data' &&
    /^[\w.-]+$/.test(operand) &&
    !/^(?:variables|reusables|ui|tables|glossaries|features|early-access)\./.test(operand)
  )
    return translated(0);
  if (
    /^end[a-z]{4,}$/.test(name) &&
    !KNOWN.has(name) &&
    [...KNOWN].some(
      (known) => known.startsWith('end') && name.startsWith(known) && name.length - known.length < 3,
    )
  )
    return broken;
  return /^(?:if|ifversion|elsif|unless|when)$/.test(name)
    ? operatorDamage(content, from, at, tag, true)
    : undefined;
}

/** The longest run of words at the start of a tag that translates the name of one. */
function phraseAt(content: string, tag: string | undefined): { length: number; keyword: string } | undefined {
  const words = content.split(/\s+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const phrase = words.slice(0, count).join(' ');
    const keyword = TEMPLATE_TAGS.keywordOf(phrase, tag);
    if (keyword && !KNOWN.has(phrase))
      return { length: content.match(new RegExp(`^(?:\\S+\\s*){${count}}`))![0].trimEnd().length, keyword };
  }
  return undefined;
}

/** "{% and %}": someone writes about the delimiters. */
function isBetweenDelimiters(content: string, tag: string | undefined): boolean {
  return TEMPLATE_OPERATORS.keywordOf(content.replace(/[-`\s]/g, ''), tag) !== undefined;
}

/** A word between operands that was translated; any other letters of another script when `isOwn` is not set. */
function operatorDamage(
  content: string,
  from: number,
  at: Span,
  tag: string | undefined,
  isOwn = false,
): TemplateDamage | undefined {
  for (const { index, 0: word } of content
    .replace(QUOTED, (quoted) => '"'.repeat(quoted.length))
    .matchAll(/(?<=\s)[^\s"]+(?=\s)/g)) {
    const keyword = TEMPLATE_OPERATORS.keywordOf(word, tag);
    if (keyword)
      return {
        at,
        kind: 'tag',
        instead: { at: { start: from + index, end: from + index + word.length }, text: keyword },
      };
  }
  return isOwn ? undefined : { at, kind: 'tag' };
}
