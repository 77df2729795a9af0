import { memoise } from '../memoise.ts';
import ar from './data/ar.ts';
import bg from './data/bg.ts';
import bn from './data/bn.ts';
import ca from './data/ca.ts';
import cs from './data/cs.ts';
import da from './data/da.ts';
import de from './data/de.ts';
import el from './data/el.ts';
import en from './data/en.ts';
import es from './data/es.ts';
import et from './data/et.ts';
import eu from './data/eu.ts';
import fa from './data/fa.ts';
import fi from './data/fi.ts';
import fr from './data/fr.ts';
import gl from './data/gl.ts';
import he from './data/he.ts';
import hi from './data/hi.ts';
import hr from './data/hr.ts';
import hu from './data/hu.ts';
import id from './data/id.ts';
import it from './data/it.ts';
import ja from './data/ja.ts';
import ko from './data/ko.ts';
import lt from './data/lt.ts';
import lv from './data/lv.ts';
import ms from './data/ms.ts';
import nb from './data/nb.ts';
import nl from './data/nl.ts';
import pl from './data/pl.ts';
import ptBR from './data/pt-BR.ts';
import ptPT from './data/pt-PT.ts';
import ro from './data/ro.ts';
import ru from './data/ru.ts';
import sk from './data/sk.ts';
import sl from './data/sl.ts';
import sr from './data/sr.ts';
import srLatn from './data/sr-Latn.ts';
import sv from './data/sv.ts';
import ta from './data/ta.ts';
import th from './data/th.ts';
import tr from './data/tr.ts';
import uk from './data/uk.ts';
import vi from './data/vi.ts';
import zhHans from './data/zh-Hans.ts';
import zhHant from './data/zh-Hant.ts';
import type { LanguageDefinition, Script } from './language.ts';
import { parseTag } from './parse-tag.ts';

export { defineLanguage, type LanguageDefinition, type Script } from './language.ts';
export { isLanguageTag } from './tag.ts';

/** Sorted by tag. */
export const builtInLanguages: readonly LanguageDefinition[] = [
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  nb,
  nl,
  pl,
  ptBR,
  ptPT,
  ro,
  ru,
  sk,
  sl,
  sr,
  srLatn,
  sv,
  ta,
  th,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];

/** A definition with its word lists as sets, each parsed when first asked for. */
export class Language {
  readonly definition: LanguageDefinition;
  #misread: ReadonlyMap<string, string> | undefined;
  readonly #sets = new Map<string, ReadonlySet<string>>();

  constructor(definition: LanguageDefinition) {
    this.definition = definition;
  }

  get tag(): string {
    return this.definition.tag;
  }

  get name(): string {
    return this.definition.name;
  }

  get scripts(): readonly Script[] {
    return this.definition.scripts;
  }

  get functionWords(): ReadonlySet<string> {
    return this.#words(this.definition.functionWords);
  }

  get homographs(): ReadonlySet<string> {
    return this.#words(this.definition.homographs);
  }

  /** Words that only greet. */
  get greetings(): ReadonlySet<string> {
    return this.#words(this.definition.greetings.interjections);
  }

  get greetingNouns(): ReadonlySet<string> {
    return this.#words(this.definition.greetings.nouns);
  }

  get world(): ReadonlySet<string> {
    return this.#words(this.definition.world);
  }

  get intensifiers(): ReadonlySet<string> {
    return this.#words(this.definition.intensifiers);
  }

  get repeats(): ReadonlySet<string> {
    return this.#words(this.definition.repeats);
  }

  get elided(): ReadonlySet<string> {
    return this.#words(this.definition.elided);
  }

  /** Words that address the reader formally; some with a capital, which they need to be told by. */
  get formalAddress(): ReadonlySet<string> {
    return this.#words(this.definition.address.formal);
  }

  get informalAddress(): ReadonlySet<string> {
    return this.#words(this.definition.address.informal);
  }

  /** Misread particle to the word it was. */
  get misread(): ReadonlyMap<string, string> {
    this.#misread ??= new Map(Object.entries(this.definition.misread ?? {}));
    return this.#misread;
  }

  #words(list: string): ReadonlySet<string> {
    let words = this.#sets.get(list);
    if (words === undefined) {
      words = new Set(list.split(/\s+/u).filter((word) => word !== ''));
      this.#sets.set(list, words);
    }
    return words;
  }
}

/** Regions whose Portuguese is that of Portugal (CLDR's parent locales). */
const europeanPortuguese: ReadonlySet<string> = new Set('AO CH CV FR GQ GW LU MO MZ PT ST TL'.split(' '));

interface Entry {
  language: Language;
  canonical: string;
  hasRegion: boolean;
  script: string | undefined;
  region: string | undefined;
}

export class Languages {
  /** Sorted by tag. */
  readonly all: readonly Language[];
  /** By canonical tag. */
  readonly #byTag = new Map<string, Language>();
  readonly #entries = memoise((code: string) => this.#entriesOf(code));
  readonly #resolved = new Map<string, Language | undefined>();

  constructor(definitions: readonly LanguageDefinition[]) {
    for (const definition of definitions) this.#byTag.set(canonicalTag(definition), compile(definition));
    this.all = [...this.#byTag.values()].sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  }

  /** The language that serves a tag: `nl-NL` is `nl`, `zh_TW` is `zh-Hant`. Any text may be asked. */
  resolve(tag: string): Language | undefined {
    if (this.#resolved.has(tag)) return this.#resolved.get(tag);
    const language = this.#find(tag);
    this.#resolved.set(tag, language);
    return language;
  }

  /** The language of a code as franc spells it; of several varieties, the one the bare code resolves to. */
  byIso6393(code: string): Language | undefined {
    const matches = this.all.filter((language) => language.definition.iso6393 === code);
    if (matches.length < 2) return matches[0];
    const likely = this.resolve(code);
    return matches.find((language) => language === likely) ?? matches[0];
  }

  #find(tag: string): Language | undefined {
    const locale = parseTag(tag);
    if (locale === undefined) return undefined;
    const exact = this.#byTag.get(locale.baseName);
    // What else a tag stands for takes ICU a while to read.
    if (exact) return exact;
    const { language, script, region } = locale.maximize();
    const entries = this.#entries(language).filter((entry) => entry.script === script);
    const parent =
      language === 'pt' && region !== undefined && europeanPortuguese.has(region) ? 'PT' : undefined;
    const likely = new Intl.Locale(language, script === undefined ? {} : { script }).maximize().region;
    const best =
      entries.find((entry) => entry.canonical === locale.baseName) ??
      entries.find((entry) => entry.region === region && entry.hasRegion) ??
      entries.find((entry) => entry.region === parent && entry.hasRegion) ??
      entries.find((entry) => !entry.hasRegion) ??
      entries.find((entry) => entry.region === likely) ??
      entries[0];
    return best?.language;
  }

  /** What is registered of a language, as its code has it. Made when asked for: ICU takes a while for each. */
  #entriesOf(code: string): Entry[] {
    return Array.from(this.#byTag).flatMap(([canonical, language]) => {
      if (canonical !== code && !canonical.startsWith(`${code}-`)) return [];
      const locale = new Intl.Locale(canonical);
      const { script, region } = locale.maximize();
      return [{ language, canonical, hasRegion: locale.region !== undefined, script, region }];
    });
  }
}

/** @throws RangeError when the definition has no language tag */
function canonicalTag(definition: LanguageDefinition): string {
  if (builtInLanguages.includes(definition)) return definition.tag;
  const locale = parseTag(definition.tag);
  if (locale === undefined) throw new RangeError(`Not a language tag: "${definition.tag}"`);
  return locale.baseName;
}

const NO_MORE: readonly LanguageDefinition[] = [];
const known = new WeakMap<readonly LanguageDefinition[], Languages>();

/**
 * The built-in languages; a definition in `extra` takes the place of the built-in one of the same tag. Nothing
 * changes languages once made, so that one list gives the same ones again.
 */
export function createLanguages(extra: readonly LanguageDefinition[] = NO_MORE): Languages {
  const key = extra.length === 0 ? NO_MORE : extra;
  let languages = known.get(key);
  if (!languages) {
    languages = new Languages([...builtInLanguages, ...extra]);
    known.set(key, languages);
  }
  return languages;
}

const compiled = new WeakMap<LanguageDefinition, Language>();

function compile(definition: LanguageDefinition): Language {
  let language = compiled.get(definition);
  if (language === undefined) {
    language = new Language(definition);
    compiled.set(definition, language);
  }
  return language;
}
