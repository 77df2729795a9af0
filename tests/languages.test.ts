import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInLanguages, createLanguages, defineLanguage, isLanguageTag } from '../src/languages/index.ts';

const languages = createLanguages();

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

describe('registry', () => {
  test('every data file is registered under its tag, and nothing else is', () => {
    const files = readdirSync(new URL('../src/languages/data/', import.meta.url));
    const tags = files.map((file) => file.replace(/\.ts$/, ''));
    expect(builtInLanguages.map(({ tag }) => tag)).toEqual(tags.sort());
  });

  test('definitions are compiled once, their sets parsed once', () => {
    expect(createLanguages().resolve('nl')).toBe(languages.resolve('nl'));
    const dutch = languages.resolve('nl');
    expect(dutch?.functionWords).toBe(dutch?.functionWords);
    expect(dutch?.functionWords.has('de')).toBe(true);
    expect(dutch?.functionWords.has('')).toBe(false);
    expect(dutch?.greetings.has('hallo')).toBe(true);
    expect(dutch?.formalAddress.has('uw')).toBe(true);
    expect(dutch?.informalAddress.has('je')).toBe(true);
  });

  test('all is sorted by tag', () => {
    expect(languages.all.map(({ tag }) => tag)).toEqual(builtInLanguages.map(({ tag }) => tag));
  });
});

describe.each(builtInLanguages.map((definition) => [definition.tag, definition] as const))(
  '%s',
  (_, definition) => {
    const lists: Record<string, string> = {
      functionWords: definition.functionWords,
      homographs: definition.homographs,
      interjections: definition.greetings.interjections,
      greetingNouns: definition.greetings.nouns,
      world: definition.world,
      intensifiers: definition.intensifiers,
      repeats: definition.repeats,
      elided: definition.elided,
    };

    /** With the marks that scripts share, and the joiner that parts Persian endings. */
    const letters = `[${definition.scripts.map((script) => `\\p{scx=${script}}`).join('')}\\p{M}\u200C]`;

    test.each(Object.entries(lists))('%s is lower case, NFC and free of duplicates', (_name, list) => {
      const entries = words(list);
      expect(entries.filter((word) => word !== word.toLowerCase())).toEqual([]);
      expect(entries.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
      expect(entries.filter((word, index) => entries.indexOf(word) !== index)).toEqual([]);
    });

    test.each(Object.entries(lists))('%s holds words in the scripts of the language', (_name, list) => {
      const word = new RegExp(`^['’]?${letters}+(?:[-'’]${letters}+)*$`, 'u');
      expect(words(list).filter((entry) => !word.test(entry))).toEqual([]);
    });

    test('no word is both a function word and a homograph', () => {
      const functionWords = new Set(words(definition.functionWords));
      expect(words(definition.homographs).filter((word) => functionWords.has(word))).toEqual([]);
    });

    test('greetings only greet: none is a function word, or a noun too', () => {
      const others = new Set([...words(definition.functionWords), ...words(definition.greetings.nouns)]);
      expect(words(definition.greetings.interjections).filter((word) => others.has(word))).toEqual([]);
    });

    test('answers every question', () => {
      expect(definition.name).not.toBe('');
      expect(definition.iso6393).toMatch(/^[a-z]{3}$/);
      expect(languages.byIso6393(definition.iso6393)?.definition.iso6393).toBe(definition.iso6393);
      expect(Intl.getCanonicalLocales(definition.tag)).toEqual([definition.tag]);
      expect(definition.scripts.length).toBeGreaterThan(0);
      expect(words(definition.functionWords).length).toBeGreaterThanOrEqual(100);
      for (const list of ['interjections', 'greetingNouns', 'world', 'intensifiers', 'repeats']) {
        expect(words(lists[list] ?? ''), list).not.toEqual([]);
      }
      const telling = [...definition.tellingLetters];
      expect(telling.filter((letter) => /\s/u.test(letter) || letter !== letter.toLowerCase())).toEqual([]);
      expect(new Set(telling).size).toBe(telling.length);
    });

    test('telling letters are not written by another language', () => {
      const rivals = builtInLanguages.filter(
        ({ iso6393, scripts }) => iso6393 !== definition.iso6393 && scripts[0] === definition.scripts[0],
      );
      const written = new Set(rivals.flatMap(({ functionWords }) => [...functionWords]));
      const told = [...definition.tellingLetters].filter((letter) => !/\p{sc=Han}/u.test(letter));
      expect(told.filter((letter) => written.has(letter))).toEqual([]);
    });

    test('marks are single, and of their kind', () => {
      const { sentenceEnds, quotes, spacedMarks, digits } = definition;
      expect(sentenceEnds).toMatch(definition.tag === 'th' ? /^$/ : /^[\p{P}৷]{3,}$/u);
      for (const marks of [sentenceEnds, spacedMarks, digits]) expect(new Set(marks).size).toBe(marks.length);
      expect(spacedMarks).toMatch(/^\p{P}*$/u);
      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes.filter((pair) => !/^[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}]{2}$/u.test(pair))).toEqual([]);
      expect(new Set(quotes).size).toBe(quotes.length);
    });

    test('digits are ten, from zero to nine', () => {
      const { digits } = definition;
      expect(digits).toMatch(/^(?:\p{Nd}{10})?$/u);
      const codes = [...digits].map((digit) => digit.codePointAt(0)!);
      expect(codes).toEqual(codes.map((_, index) => codes[0]! + index));
    });

    test('addresses the reader in both ways or in none, by lower-case words or by their capital', () => {
      const [formal, informal] = [words(definition.address.formal), words(definition.address.informal)];
      const word = new RegExp(`^${letters}+$`, 'u');
      expect([...formal, ...informal].filter((entry) => !word.test(entry))).toEqual([]);
      expect([...formal, ...informal].filter((entry) => !/^.[^\p{Lu}]*$/u.test(entry))).toEqual([]);
      expect(new Set([...formal, ...informal]).size).toBe(formal.length + informal.length);
      expect(formal.length > 0).toBe(informal.length > 0);
    });

    const entry = new RegExp(`^\\^?-?['’·]?${letters}+(?:(?:_\\*|[_'’·-]['’]?)${letters}+)*['’]?_?-?$`, 'u');

    test('negations are words, phrases, "un-", "-less", "-any-" or "^do_not", in lower case', () => {
      const { verbal, other, akin, idioms, lookalikes, warnings = '' } = definition.negations;
      const lists = [verbal, other, akin, idioms, lookalikes, warnings].map(words);
      expect(words(verbal).length).toBeGreaterThan(0);
      expect(words(akin).length).toBeGreaterThan(20);
      for (const list of lists) {
        expect(list.filter((each) => !entry.test(each))).toEqual([]);
        expect(list.filter((each) => each !== each.toLowerCase().normalize('NFC'))).toEqual([]);
        expect(new Set(list).size).toBe(list.length);
      }
    });

    test('numerals are numbers, each followed by its words', () => {
      const entries = words(definition.numerals);
      const numbers = entries.filter((each) => /^\d+$/.test(each));
      expect(entries.filter((each) => !/^\d+$/.test(each) && !entry.test(each))).toEqual([]);
      expect(
        entries.filter((each, index) => /^\d+$/.test(each) && !entry.test(entries[index + 1] ?? '')),
      ).toEqual([]);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toEqual(expect.arrayContaining([...Array(11).keys(), 100, 1000].map(String)));
    });
  },
);

describe('resolve', () => {
  test.each([
    ['nl', 'nl'],
    ['nl-NL', 'nl'],
    ['NL_be', 'nl'],
    ['nld', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-US-u-hc-h12', 'en'],
    ['de-CH-1996', 'de'],
    ['es-419', 'es'],
    ['fr-Latn-CA', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt_PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-MZ', 'pt-PT'],
    ['pt-US', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_cn', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-cmn', 'zh-Hans'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['cmn-Hans-CN', 'zh-Hans'],
    ['zh-CHS', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ZH-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-cmn-Hant', 'zh-Hant'],
    ['zh-hant-tw', 'zh-Hant'],
    ['zh-CHT', 'zh-Hant'],
    ['ja-jp', 'ja'],
    ['ko-KR', 'ko'],
    ['uk_UA', 'uk'],
    ['cn', 'zh-Hans'],
    ['jp', 'ja'],
    ['sv-FI', 'sv'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nob', 'nb'],
    ['sr', 'sr'],
    ['sr-RS', 'sr'],
    ['sr_Cyrl', 'sr'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['sh', 'sr-Latn'],
    ['he-IL', 'he'],
    ['iw', 'he'],
    ['in', 'id'],
    ['id-ID', 'id'],
    ['ms-MY', 'ms'],
    ['vi', 'vi'],
    ['vn', 'vi'],
    ['ar-EG', 'ar'],
    ['fa-IR', 'fa'],
    ['et', 'et'],
    ['ekk', 'et'],
    ['lvs', 'lv'],
    ['ca-valencia', 'ca'],
    ['el-CY', 'el'],
  ])('%s is served by %s', (tag, expected) => {
    expect(languages.resolve(tag)?.tag).toBe(expected);
  });

  test.each([
    '',
    '-',
    'und',
    'und-TW',
    'docs',
    'README.md',
    'x-default',
    'i-klingon',
    'mk',
    'nn',
    'bs',
    'ms-Arab',
    'ru-Latn',
    'ja-Latn',
    'yue',
    'kr',
    'br',
    'nl--NL',
    'nl NL',
    'constructor',
    '🙂',
    'a'.repeat(500),
  ])('%j has no language', (tag) => {
    expect(languages.resolve(tag)).toBeUndefined();
  });

  test('extra definitions are added, and replace built-in ones of the same tag', () => {
    const base = builtInLanguages[0];
    if (base === undefined) throw new Error('no built-in language');
    const british = defineLanguage({ ...base, tag: 'en-GB', name: 'English (Britain)', iso6393: 'eng' });
    const dutch = defineLanguage({ ...base, tag: 'NL', name: 'My Dutch', iso6393: 'nld' });
    const uzbek = defineLanguage({
      ...base,
      tag: 'uz-Cyrl',
      name: 'Uzbek',
      iso6393: 'uzn',
      scripts: ['Cyrillic'],
    });
    const extended = createLanguages([british, dutch, uzbek]);

    expect(extended.all).toHaveLength(builtInLanguages.length + 2);
    expect(extended.resolve('en-GB')?.name).toBe('English (Britain)');
    expect(extended.resolve('en')?.name).toBe('English');
    expect(extended.resolve('en-AU')?.name).toBe('English');
    expect(extended.resolve('nl-BE')?.name).toBe('My Dutch');
    expect(extended.resolve('uz-Cyrl-UZ')?.name).toBe('Uzbek');
    expect(extended.resolve('uz-Latn')).toBeUndefined();
    expect(extended.byIso6393('eng')?.tag).toBe('en');
    expect(languages.resolve('nl')?.name).toBe('Dutch');
  });

  test('an extra definition must have a language tag', () => {
    const base = builtInLanguages[0];
    if (base === undefined) throw new Error('no built-in language');
    expect(() => createLanguages([{ ...base, tag: 'not a tag' }])).toThrow('Not a language tag: "not a tag"');
  });
});

describe('byIso6393', () => {
  test.each([
    ['nld', 'nl'],
    ['por', 'pt-BR'],
    ['cmn', 'zh-Hans'],
    ['ukr', 'uk'],
    ['srp', 'sr'],
    ['arb', 'ar'],
  ])('%s is %s', (code, expected) => {
    expect(languages.byIso6393(code)?.tag).toBe(expected);
  });

  test.each(['und', 'mkd', '', 'nl'])('%j is none', (code) => {
    expect(languages.byIso6393(code)).toBeUndefined();
  });
});

describe('isLanguageTag', () => {
  test.each(builtInLanguages.map(({ tag }) => tag))('%s is one', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
    expect(isLanguageTag(tag.toLowerCase().replace('-', '_'))).toBe(true);
  });

  test.each(
    words(`
      nl-nl nl_BE zh zh_CN zh-cn ZH-TW zh-hans zh_Hans_CN zh-Hant-HK zh-cmn-Hans zh-CHS zh-yue pt pt-br PT pt_AO en EN
      en-US en-uk en-JP en-001 es-419 es-LA es-MX fr-CA de-at it it-CH cs cs-CZ id id-ID is no no-NO nb nb-NO my am he
      he-IL iw tt so br ar ar-SA hi fa sr sr-Latn sr-Latn-RS sr_Cyrl uz-Cyrl pa-Guru fil fil-PH gsw ast ckb ca-valencia
      be-tarask ts-ZA ps-AF as-IN cn jp kr tw ua
    `),
  )('%s is one', (text) => {
    expect(isLanguageTag(text)).toBe(true);
  });

  test.each([
    ...words(`
      docs doc api cli go js ts tsx src img lib bin css dev app web faq sdk sql aws gcp ios mac win md sh os io ee ce
      db ui ux ai ml-ai qa ci cd vm vs rs rb py cc pr ps st to ss ii IT ID NO IS Is v1 v2 i18n en-route to-do how-to
      log-in add-on as-is de-id ci-cd ui-ux io-js node-js no-code no-js ms-sql ms-ad az-cli az-ps es-java no-kits
      ca-cert go-lang my-app is-it fr-cmn sql-db en-XX en-ZZ zz xx-XX en-US-extra english nl.md _index README e 42 419
      con constructor __proto__
    `),
    '',
    '-',
    'en-',
    '-en',
    'en--us',
    'en us',
    'nl\n',
    'ｎｌ',
    'a'.repeat(1000),
  ])('%j is none', (text) => {
    expect(isLanguageTag(text)).toBe(false);
  });
});
