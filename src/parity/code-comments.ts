const C = /\/\*(?:[^*/]|\*(?!\/)|\/(?!\*))*\*\/|(?<![:"'\w/\\])\/\/[^\n]*/g;
const HASH = /(?<![^\s;])#(?![!{])[^\n]*/g;
const DASH = /(?<![^\s;])--[^\n]*/g;
const MARKUP = /<!--(?:[^<-]|-(?!->)|<(?!!--))*-->|\{\/\*(?:[^*{]|\*(?!\/\})|\{(?!\/\*))*\*\/\}/g;
const PERCENT = /(?<![\\%])%[^\n]*/g;
const SEMICOLON = /(?<![^\s]);[^\n]*/g;
const REM = /^[ \t]*(?:rem\b|::|')[^\n]*/gim;

/** What begins a comment in the languages that fences name; several where they are used together. */
const COMMENTS: readonly (readonly [languages: RegExp, comments: readonly RegExp[]])[] = [
  [
    /^(?:html?|xml|xaml|svg|vue|svelte|astro|markdown|md|mdx|jsx?|tsx?|javascript|typescript|razor|cshtml|aspx-.*|php|liquid|handlebars)$/,
    [MARKUP, C],
  ],
  [
    /^(?:c|cpp|c\+\+|csharp|c#|cs|java|kotlin|swift|go|golang|rust|rs|scala|dart|groovy|objc|objective-c|json5|jsonc|json|css|scss|less|proto|graphql|solidity|zig|gradle|fsharp|f#)$/,
    [C],
  ],
  [/^(?:sql|tsql|t-sql|mysql|pgsql|plsql|haskell|hs|lua|elm|ada)$/, [C, DASH]],
  [/^(?:tex|latex|matlab|octave|erlang|prolog)$/, [PERCENT]],
  [/^(?:ini|asm|nasm|lisp|clojure|scheme|racket|properties|cfg|conf)$/, [SEMICOLON, HASH]],
  [/^(?:bat|cmd|batch|dos|vb|vbnet|vba|vbscript|basic)$/, [REM]],
  [
    /^(?:py|python|rb|ruby|sh|bash|zsh|fish|shell|console|powershell|ps1|azurepowershell|azurecli|azcopy|yaml|yml|toml|dockerfile|docker|makefile|make|r|perl|pl|elixir|ex|nim|terraform|hcl|tf|cmake|julia|crystal|graphql|nginx|apache|terminal)(?:-.*)?$/,
    [HASH],
  ],
];
const POWERSHELL = /<#(?:[^<#]|<(?!#)|#(?!>))*#>/g;

/** Code without its comments, each of which is blanked so that lines stay where they are. */
export function withoutComments(code: string, language: string): string {
  const found = COMMENTS.find(([languages]) => languages.test(language.toLowerCase()))?.[1] ?? [
    MARKUP,
    C,
    HASH,
  ];
  const patterns = /^(?:powershell|ps1|azurepowershell)/i.test(language) ? [POWERSHELL, ...found] : found;
  return patterns.reduce(
    (text, pattern) => text.replace(pattern, (comment) => comment.replace(/[^\n]+/g, '')),
    code,
  );
}
