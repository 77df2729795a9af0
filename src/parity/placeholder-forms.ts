/** A way of writing what a program fills in or reads. */
export interface PlaceholderForm {
  pattern: RegExp;
  /** May what is between the delimiters be words for a reader to replace? */
  isDescriptive: (inner: string) => boolean;
}

const formal = (pattern: RegExp): PlaceholderForm => ({ pattern, isDescriptive: () => false });

/** What a brace may hold: a name or a number, then an index, a conversion and a format as Python has them. */
const FIELD = String.raw`[ \t]*(?:[\p{L}\p{M}\w.$-]+(?:\[[\w.]+\])?(?:![rsa])?(?::[^\s{}]*)?[ \t]*)?`;
const BRACES = new RegExp(String.raw`(?<![{$%#\\])\{${FIELD}\}(?!\})`, 'gu');

/** In the prose of pages, and in messages. What begins earlier in this list is found first. */
export const FORMS: readonly PlaceholderForm[] = [
  // [!NOTE], [!INCLUDE [name](file)], [!VIDEO …]
  formal(/\[![A-Za-z][^[\]\n]*(?:\[[^[\]\n]*\](?:\([^()\n]*\))?[^[\]\n]*)?\]/g),
  // Vue's links to other messages, and i18next's, which may hold braces
  formal(/\$t\([^()\n]*\)/g),
  formal(/(?<![\w@])@(?:\.\w+)?:(?:\([^()\s]+\)|[\w.-]*\w)/g),
  formal(/\{\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)?\}\}|\{%[^{}\n]*%\}/g),
  // Ids and attributes of headings
  formal(/\{:?[#.][^{}\n]*\}|\{:[ \t]+[#.][^{}\n]*\}/g),
  // Shells and JavaScript, Ruby, Vue
  formal(/[$#%]\{[^{}\n]*\}/g),
  // C and its kin, with a place, a name, or neither. A blank behind the sign is prose.
  formal(
    /(?<!%)%\d{1,2}\$[-+0#]?\d*(?:\.\d*)?(?:ll?)?[A-Za-z@]|%\([^()\s%]+\)[-+0#]?\d*(?:\.\d+)?[A-Za-z](?!\p{L})|(?<![\p{N}%])%[-+0#]?\d{0,2}(?:\.\d{1,2})?(?:ll?|z)?[sdifuxXc@](?![\p{Script=Latin}\p{N}])/gu,
  ),
  // Windows and Symfony, then extensions of browsers
  formal(/(?<![\p{L}\p{N}%])%[\p{L}_][\p{L}\p{M}\p{N}_.-]*%(?![\p{L}\p{N}])/gu),
  formal(/(?<![\w$\\])\$[A-Z][A-Z\d_]+\$(?![\w$])/g),
  {
    pattern: BRACES,
    isDescriptive: (inner) => !/^\d*$|^[a-z]+(?:[A-Z]\w*|\.\w+)$|[[:!]/.test(inner),
  },
];

/** In messages of a program: what a page writes for its reader is written for the program there. */
export const MESSAGE_FORMS: readonly PlaceholderForm[] = [
  ...FORMS.slice(0, -1),
  // ICU: {count, number}
  formal(/\{\s*[\p{L}\p{M}\w.-]+\s*,[^{}]*\}/gu),
  formal(BRACES),
  // Laravel, the first i18next, Polymer, WordPress
  formal(/(?<![\w:/.])(?<!\p{L}):[a-z_]\w*(?![\w:])/gu),
  formal(/(?<!\w)__[a-z](?:[A-Za-z\d]|_(?!_))*__(?!_)/g),
  formal(/\[\[[ \t]*[\p{L}\p{M}\w.-]+[ \t]*\]\]/gu),
  formal(/(?<!#)#{2,3}[A-Za-z][A-Za-z\d_]*#{2,3}(?!#)/g),
];

/** In reStructuredText: the roles of text, for those of code and references belong to these. */
export const RST_FORMS: readonly PlaceholderForm[] = [
  formal(/(?<!\w):[A-Za-z][\w+.-]{0,40}:(?=`)|(?<=\w`):[A-Za-z][\w+.-]{0,40}:(?!\w)/g),
  ...FORMS,
];

/** In code, a tag is one more thing that loses its delimiters. */
export const CODE_FORMS: readonly PlaceholderForm[] = [...FORMS, formal(/<\/?[A-Za-z][^<>\n]*>/g)];
