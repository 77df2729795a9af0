import { memoiseUpTo } from '../memoise.ts';

/** ISO 639-1, with the codes it has withdrawn and software still writes. */
const twoLetterCodes: ReadonlySet<string> = words(`
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
  es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja
  ji jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
  nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq
  sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
`);

/**
 * Three-letter codes are taken from this list only: of the 7,900 in ISO 639-3, hundreds are names of
 * folders ("src" is Sardinian, "bin" is Bini, "doc", "dev", "web").
 */
const threeLetterCodes: ReadonlySet<string> = words(
  'ast ceb ckb cmn dsb fil fur gsw haw hsb kab kok nds pcm quc sat szl tzm yue',
);

/** Country codes that stand alone as a folder name for the language of the country, and are no language codes. */
const countryNames: ReadonlySet<string> = words('cn cz dk jp ua vn');

/**
 * Language codes that, as the whole name of a folder, more often mean something else: "ts" TypeScript, "sh"
 * shell, "ee" and "ce" editions, "io", "os", "ie" the browser. They count only with a region or script.
 * Codes that are English words or product names but real languages of documentation stay out of this
 * list: "cs", "id", "is", "it", "no", "my", "am", "be", "he", "br", "tt", "ml", "so".
 */
const ambiguousCodes: ReadonlySet<string> = words(`
  aa ae an as av bi ce ch co cr cu cv ee gn ha ho ia ie ii ik in io ji kv li lo lu na ng nr nv or os pi ps rn sc sd
  se sg sh sm ss st su to ts ty ve vo za
`);

/** Real codes that are words or initials too: they are read as a language in lower case only ("it", not "IT"). */
const lowerCaseOnly: ReadonlySet<string> = words('am be he hi id is it mi ml ms mt my no pa so te ti');

/** Scripts that any language may be tagged with. */
const commonScripts: ReadonlySet<string> = words('arab cyrl hans hant latn');

const tagShape = /^([a-z]{2,3})(?:-(cmn|yue))?(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/;
const unusualTags: ReadonlySet<string> = words('be-tarask ca-valencia ca-es-valencia es-la zh-chs zh-cht');

/**
 * Is this a language tag as paths and front matter of documentation write it (`nl`, `zh_CN`, `es-419`, `sr-Latn`),
 * rather than the ordinary name of a folder (`docs`, `go`, `ts`, `to-do`)?
 *
 * A region or script counts only if CLDR knows it for that language, so that `to-do`, `as-is`, `de-id` and
 * `es-java` are no tags; English alone takes every region there is.
 */
export function isLanguageTag(text: string): boolean {
  return text.length >= 2 && text.length <= 14 && isShapedAndKnown(text);
}

const isShapedAndKnown = memoiseUpTo(2000, (text: string): boolean => {
  const lower = text.toLowerCase();
  const normal = lower.replaceAll('_', '-');
  if (unusualTags.has(normal)) return true;
  const match = tagShape.exec(normal);
  const code = match?.[1];
  if (match === null || code === undefined) return false;
  const [, , extended, script, region] = match;
  if (extended !== undefined && code !== 'zh') return false;
  if (script === undefined && region === undefined && extended === undefined) {
    if (ambiguousCodes.has(code) || (text !== lower && lowerCaseOnly.has(code))) return false;
    return isLanguageCode(code) || countryNames.has(code);
  }
  if (!isLanguageCode(code)) return false;
  return (
    (script === undefined || takesScript(code, script)) &&
    (region === undefined || takesRegion(code, script, region))
  );
});

function isLanguageCode(code: string): boolean {
  return twoLetterCodes.has(code) || threeLetterCodes.has(code);
}

function takesScript(code: string, script: string): boolean {
  if (commonScripts.has(script)) return true;
  const likely = new Intl.Locale(code).maximize().script?.toLowerCase();
  return likely === script || knownLocale(`${code}-${script}`).script?.toLowerCase() === script;
}

let regionNames: Intl.DisplayNames | undefined;

/** Loading the names costs more than everything else here, and most runs never ask. */
function isRegion(region: string): boolean {
  regionNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return regionNames.of(region) !== undefined;
}

function takesRegion(code: string, script: string | undefined, region: string): boolean {
  const asked = new Intl.Locale(`${code}-${region}`);
  if (asked.region === undefined || asked.region === 'ZZ' || !isRegion(asked.region)) return false;
  if (code === 'en' || asked.region === new Intl.Locale(code).maximize().region) return true;
  if (script !== undefined) return true;
  return knownLocale(`${code}-${region}`).region === asked.region;
}

/** What the formatters of this runtime keep of a locale: they drop the subtags that have no data. */
function knownLocale(tag: string): Intl.Locale {
  return new Intl.Locale(new Intl.NumberFormat(tag).resolvedOptions().locale);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
