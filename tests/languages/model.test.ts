import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasModel, type LanguageModel, loadModel, logOdds } from '../../src/languages/model.ts';

/** Words as the document model has them: one script a run, lower case, straight apostrophes. */
function wordsOf(text: string): string[] {
  const runs = text.match(
    /\p{sc=Han}+|[\p{sc=Hiragana}\p{sc=Katakana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}])+(?:['’]\p{L}+)*/gu,
  );
  return (runs ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

function model(tag: string): LanguageModel {
  const found = loadModel(tag);
  if (!found) throw new Error(`no model of ${tag}`);
  return found;
}

const odds = (text: string, one: string, other: string) => logOdds(wordsOf(text), model(one), model(other));
/** Languages with a model, or with one that they share; the others are told by their function words. */
const tags =
  'ar bg ca cs da de en es et eu fa fi fr gl hr hu id it ja ko lt lv ms nb nl pl pt-BR pt-PT ro ru sk sl sr sr-Latn sv tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );

const english = [
  'Basic usage',
  'Getting started',
  'See also',
  'Next steps',
  'Frequently asked questions',
  'How it works',
  'Before you begin',
  'Add a new user to the group',
  "This setting doesn't apply to existing files",
];

/** Headings and phrases of documentation, several of them spelled much like English. */
const phrases: Record<string, string[]> = {
  ar: ['بدء الاستخدام', 'الخطوات التالية', 'الأسئلة الشائعة', 'إضافة مستخدم جديد', 'تثبيت البرنامج'],
  bg: [
    'Първи стъпки',
    'Основна употреба',
    'Вижте също',
    'Често задавани въпроси',
    'Добавяне на нов потребител',
  ],
  ca: ['Primers passos', 'Ús bàsic', 'Vegeu també', 'Preguntes freqüents', 'Instal·lació del servidor'],
  et: ['Alustamine', 'Vaata ka', 'Järgmised sammud', 'Korduma kippuvad küsimused', 'Uue kasutaja lisamine'],
  eu: ['Lehen urratsak', 'Oinarrizko erabilera', 'Ikusi ere', 'Ohiko galderak', 'Erabiltzaile berria gehitu'],
  fa: ['شروع به کار', 'گام‌های بعدی', 'پرسش‌های متداول', 'افزودن کاربر جدید', 'نصب نرم‌افزار'],
  fi: ['Aloittaminen', 'Peruskäyttö', 'Katso myös', 'Usein kysytyt kysymykset', 'Uuden käyttäjän lisääminen'],
  gl: ['Primeiros pasos', 'Uso básico', 'Véxase tamén', 'Preguntas frecuentes', 'Instalación do servidor'],
  hr: [
    'Prvi koraci',
    'Osnovna upotreba',
    'Vidi također',
    'Često postavljana pitanja',
    'Dodavanje novog korisnika',
  ],
  id: [
    'Memulai',
    'Penggunaan dasar',
    'Lihat juga',
    'Pertanyaan yang sering diajukan',
    'Menambahkan pengguna baru',
  ],
  lt: [
    'Darbo pradžia',
    'Taip pat žiūrėkite',
    'Kiti veiksmai',
    'Dažnai užduodami klausimai',
    'Naujo naudotojo pridėjimas',
  ],
  lv: [
    'Darba sākšana',
    'Skatiet arī',
    'Nākamās darbības',
    'Bieži uzdotie jautājumi',
    'Jauna lietotāja pievienošana',
  ],
  ms: ['Bermula', 'Penggunaan asas', 'Lihat juga', 'Soalan lazim', 'Menambah pengguna baharu'],
  nb: ['Kom i gang', 'Grunnleggende bruk', 'Se også', 'Vanlige spørsmål', 'Legge til en ny bruker'],
  ro: [
    'Primii pași',
    'Utilizare de bază',
    'Consultați și',
    'Întrebări frecvente',
    'Adăugarea unui utilizator nou',
  ],
  sk: [
    'Začíname',
    'Základné použitie',
    'Pozrite tiež',
    'Často kladené otázky',
    'Pridanie nového používateľa',
  ],
  sl: ['Prvi koraki', 'Osnovna uporaba', 'Glejte tudi', 'Pogosta vprašanja', 'Dodajanje novega uporabnika'],
  sr: ['Први кораци', 'Основна употреба', 'Погледајте и', 'Честа питања', 'Додавање новог корисника'],
  'sr-Latn': [
    'Prvi koraci',
    'Osnovna upotreba',
    'Pogledajte i',
    'Česta pitanja',
    'Dodavanje novog korisnika',
  ],
  vi: ['Bắt đầu', 'Cách dùng cơ bản', 'Xem thêm', 'Câu hỏi thường gặp', 'Thêm người dùng mới'],
  cs: ['Začínáme', 'Základní použití', 'Další kroky', 'Nejčastější dotazy', 'Přidání nového uživatele'],
  da: [
    'Kom godt i gang',
    'Grundlæggende brug',
    'Næste trin',
    'Ofte stillede spørgsmål',
    'Installer programmet',
  ],
  de: [
    'Erste Schritte',
    'Grundlegende Verwendung',
    'Siehe auch',
    'Häufig gestellte Fragen',
    'Administrator hinzufügen',
  ],
  es: [
    'Primeros pasos',
    'Uso básico',
    'Ver también',
    'Información adicional',
    'Instalación manual del servidor',
  ],
  fr: [
    'Premiers pas',
    'Utilisation de base',
    'Informations complémentaires',
    "Configuration de l'application",
    'Voir aussi',
  ],
  hu: ['Első lépések', 'Alapvető használat', 'Lásd még', 'Gyakori kérdések', 'Új felhasználó hozzáadása'],
  it: [
    'Per iniziare',
    'Uso di base',
    'Vedere anche',
    'Informazioni aggiuntive',
    "Configurazione dell'ambiente",
  ],
  ja: ['はじめに', '基本的な使い方', '関連項目', 'よくある質問', 'ユーザーを追加する'],
  ko: ['시작하기', '기본 사용법', '다음 단계', '자주 묻는 질문', '새 사용자 추가'],
  nl: ['Aan de slag', 'Basisgebruik', 'Zie ook', 'Veelgestelde vragen', 'Een nieuwe gebruiker toevoegen'],
  pl: [
    'Pierwsze kroki',
    'Podstawowe użycie',
    'Zobacz też',
    'Często zadawane pytania',
    'Dodawanie nowego użytkownika',
  ],
  'pt-BR': [
    'Primeiros passos',
    'Uso básico',
    'Veja também',
    'Perguntas frequentes',
    'Instalação manual do servidor',
  ],
  'pt-PT': [
    'Primeiros passos',
    'Utilização básica',
    'Ver também',
    'Perguntas frequentes',
    'Adicionar um utilizador',
  ],
  ru: [
    'Начало работы',
    'Основы использования',
    'См. также',
    'Часто задаваемые вопросы',
    'Добавление пользователя',
  ],
  sv: ['Kom igång', 'Grundläggande användning', 'Se även', 'Vanliga frågor', 'Installera programmet'],
  tr: ['Başlarken', 'Temel kullanım', 'Ayrıca bakın', 'Sık sorulan sorular', 'İstemci ayarları'],
  uk: ['Початок роботи', 'Основи використання', 'Див. також', 'Поширені запитання', 'Додавання користувача'],
  'zh-Hans': ['入门指南', '基本用法', '另请参阅', '常见问题', '添加新用户'],
  'zh-Hant': ['入門指南', '基本用法', '另請參閱', '常見問題', '新增使用者'],
};

describe('files', () => {
  test.each(tags)('%s has a model', (tag) => {
    expect(loadModel(tag)?.tag).toBe(tag);
  });

  test('other languages have none', () => {
    for (const tag of ['tlh', 'el', 'th']) {
      expect(loadModel(tag), tag).toBeUndefined();
      expect(hasModel(tag), tag).toBe(false);
    }
    expect(hasModel('pt-PT')).toBe(true);
  });

  test('a model is read once', () => {
    expect(loadModel('fr')).toBe(loadModel('fr'));
  });

  test('each is at most 32 KiB, and all belong to a language', () => {
    const folder = new URL('../../data/models/', import.meta.url);
    for (const name of readdirSync(folder)) {
      if (name === 'README.md') continue;
      expect(tags).toContain(name.replace(/\.json\.br$/, ''));
      expect(statSync(new URL(name, folder)).size, name).toBeLessThanOrEqual(32 * 1024);
    }
  });
});

describe('English or the language of the page', () => {
  const cases = Object.entries(phrases);

  test('every language has phrases', () => {
    expect([...Object.keys(phrases), 'en'].sort()).toEqual([...tags].sort());
  });

  test.each(cases)('%s phrases are its own', (tag, list) => {
    for (const phrase of list) expect(odds(phrase, 'en', tag), phrase).toBeLessThan(0);
  });

  test.each(cases)('English phrases are no %s', (tag) => {
    // Estonian "see" is "this".
    const telling = english.filter((phrase) => tag !== 'et' || phrase !== 'See also');
    for (const phrase of telling) expect(odds(phrase, 'en', tag), phrase).toBeGreaterThan(4);
  });

  test('words of both languages decide nothing', () => {
    for (const heading of ['Solution alternative', 'Installation', 'Documentation', 'Version minimale']) {
      expect(odds(heading, 'en', 'fr'), heading).toBeLessThan(4);
    }
    expect(odds('Installation', 'en', 'de')).toBeLessThan(4);
    expect(odds('Plugin', 'en', 'it')).toBeLessThan(4);
  });

  test('an unknown name decides nothing', () => {
    for (const name of ['Kubernetes', 'PostgreSQL', 'Terraform', 'Grafana', 'Zabbix']) {
      for (const tag of tags)
        expect(Math.abs(odds(name, 'en', tag)), `${name}, ${tag}`).toBeLessThanOrEqual(4);
    }
  });
});

describe('kin', () => {
  test.each([
    ['de', 'nl'],
    ['es', 'pt-BR'],
    ['it', 'es'],
    ['da', 'sv'],
    ['uk', 'ru'],
    ['cs', 'pl'],
    ['fr', 'it'],
    ['ja', 'zh-Hans'],
    ['zh-Hans', 'zh-Hant'],
  ])('%s and %s are told apart', (one, other) => {
    const shared = new Set(phrases[one]!.filter((phrase) => phrases[other]!.includes(phrase)));
    for (const [own, foreign] of [
      [one, other],
      [other, one],
    ] as const) {
      const wrong = phrases[own]!.filter((phrase) => !shared.has(phrase) && odds(phrase, own, foreign) <= 0);
      expect(wrong.length, `${own} taken for ${foreign}: ${wrong}`).toBeLessThanOrEqual(1);
    }
  });
});

describe('words', () => {
  const french = model('fr');

  test('frequent words are known, elisions by their parts', () => {
    for (const word of ['utilisation', 'les', "l'application", 'créer'])
      expect(french.knowsWord(word), word).toBe(true);
    for (const word of ['usage2', 'qwrtz', '']) expect(french.knowsWord(word), word).toBe(false);
  });

  test('spelling variants of one letter are one', () => {
    expect(model('tr').score(['İstemci'.toLowerCase()])).toBe(model('tr').score(['istemci']));
    expect(french.score(['cre\u0301er'])).toBe(french.score(['créer']));
    expect(model('uk').score(['обʼєкт'])).toBe(model('uk').score(["об'єкт"]));
  });

  test('identifiers and the absence of words say nothing', () => {
    expect(french.score([])).toBe(0);
    expect(french.score(['x86_64', '42'])).toBe(0);
    expect(logOdds(['sha256', 'utf8'], model('en'), french)).toBe(0);
    expect(logOdds([], model('en'), french)).toBe(0);
  });

  test('score is a mean, logOdds a sum, opposite for the opposite question', () => {
    const words = ['voir', 'aussi'];
    expect(french.score(words)).toBeCloseTo((french.score(['voir']) + french.score(['aussi'])) / 2);
    expect(logOdds(words, french, model('en'))).toBe(-logOdds(words, model('en'), french));
    expect(logOdds(words, french, model('en'))).toBe(
      logOdds(['voir'], french, model('en')) + logOdds(['aussi'], french, model('en')),
    );
  });

  test('no Latin word says more than 5 nats', () => {
    for (const word of ['the', 'internationalization', 'zzzzzzzzzzzzzzzzzzzz']) {
      expect(Math.abs(logOdds([word], model('en'), french))).toBeLessThanOrEqual(5);
    }
  });
});
