import { matchesOf } from '../src/document/matches.ts';
import { ATOM, type Mark, type Segment } from '../src/document/segment.ts';
import type { Confidence } from '../src/engine/finding.ts';
import { defineRule } from '../src/engine/rule.ts';
import { dualForm, finalSound, isPastStem, particleAfter, particleMeant } from '../src/languages/korean.ts';
import { loadModel } from '../src/languages/model.ts';

/** A word, and what follows it up to the end of the Hangul; dual forms such as "을(를)" and "은/는" are none. */
const after = (endings: string) =>
  new RegExp(
    `((?<![가-힣])[가-힣]+?|%s|(?<![\\w.-])[A-Za-z\\d][\\w.-]*|${ATOM})(${endings})(?![가-힣(/·])`,
    'g',
  );
const TWICE = after(
  '에서에서|에게에게|으로으로|부터부터|까지까지|를를|는는|를을|을를|은는|는은|(?<=[A-Za-z])이이',
);
const PARTICLE = after('으로|로|[을를은는이가과와]');
const PRESENT_ENDING = /([가-힣])(는다)(?=고|는|면|[^가-힣]|$)/g;
const PLACEHOLDER = /^(?:\{\w+\}|\$\{\w+\}|%s|%\(\w+\)s)$/;
const BARE_VERB = /(?<![가-힣])(?:참조|선택|클릭|이동|입력|검색|건너뛸|탭)\s?$/;
/** What one opens, reads or clicks, and does not do. */
const THING =
  /(?:여기|페이지|창|탭|단추|버튼|메뉴|문서|설명서|자습서|갤러리|가이드|안내서|섹션|상자|포털|목록|파일|폴더|블레이드|개요|\s[A-Z][A-Za-z]+|[a-z][A-Z][a-z]+)$/;

type Say = 'twice' | 'disagrees' | 'anySound' | 'tense';

export default defineRule({
  id: 'ko-particle',
  summary: 'A Korean particle or ending is doubled, disagrees or has lost its verb',
  category: 'linguistic/grammar',
  severity: 'warning',
  confidence: 'high',
  languages: ['ko'],
  source: 'unused',
  fix: 'safe',
  docs: `Engines hang particles on names and markup that they do not read. So a particle stands twice ("포털에서에서"), takes the form for a vowel after a consonant ("섹션를"), or ends a sentence whose verb is gone ("선택 **저장**합니다"). Koreans hear each of them.

What sound a word ends in is certain for Hangul. For Latin letters, digits and code the rule asks only where all readers agree: "CRM을" and "Server를", but nothing after "GitHub". People are careless after code, where findings have low confidence. Where a particle is spelled like a suffix, frequent words decide. After a placeholder, which stands for any word, only the dual form ("을(를)") is right; dual forms are never reported. \`합니다\` after bold text or a link is fine where that names an action, as in "[업로드](a.md)합니다".`,
  examples: [
    {
      title: 'twice',
      lang: 'ko',
      text: '포털에서에서 확인합니다.',
      finds: ['1:1-1:7'],
      fixed: '포털에서 확인합니다.',
    },
    {
      title: 'the form for another sound',
      lang: 'ko',
      text: '섹션를 열고 CRM가 **Server**을 찾게 합니다.',
      finds: ['1:1-1:4', '1:8-1:12', '1:15-1:24'],
      fixed: '섹션을 열고 CRM이 **Server**를 찾게 합니다.',
    },
    { title: 'no verb is left', lang: 'ko', text: '메뉴에서 선택 **저장**합니다.', finds: ['1:9-1:18'] },
    {
      title: 'present after past',
      lang: 'ko',
      text: '설치를 완료했는다.',
      finds: ['1:7-1:10'],
      fixed: '설치를 완료했다.',
    },
    {
      title: 'after a placeholder',
      lang: 'ko',
      text: '{name}을 삭제할까요?',
      finds: ['1:1-1:8'],
      fixed: '{name}을(를) 삭제할까요?',
    },
    {
      title: 'good Korean',
      lang: 'ko',
      text: '가을에 API를 [배포](a.md)합니다. 서로를 부르는 워크플로로 `state`와 {name}을(를) 넘깁니다.',
      finds: [],
    },
  ],
  messages: {
    twice: '“{text}” has a particle twice, as engines write after names that they protect: write “{right}”',
    disagrees: '“{text}” has the form of its particle for another sound than it follows: write “{right}”',
    anySound: '“{text}” suits only some values of the placeholder: write “{right}”',
    stranded: '“{text}” ends a sentence whose verb the engine lost: say what is to be done',
    tense: '“{text}” puts the ending of the present on a stem of the past: write “{right}”',
  },
  severities: { twice: 'error', tense: 'error' },
  options: {},
  yieldsTo: ['merged-words', 'misplaced-greeting'],

  create({ language, document, report }) {
    const model = loadModel(language!.tag);
    const isFrequent = (word: string) => model?.knowsWord(word) ?? false;
    return {
      segment(segment) {
        const { text } = segment;
        /** `ending` should stand in place of what follows the stem. */
        const say = (
          message: Say,
          { index, 1: stem, 2: found }: RegExpExecArray,
          ending: string,
          confidence: Confidence = 'high',
        ) => {
          const from = index + stem!.length;
          const at = segment.spanOf(index, from + found!.length);
          const fix = {
            at: segment.spanOf(from, from + found!.length),
            text: ending,
            applicability: 'safe',
          } as const;
          const right = document.source.slice({ start: at.start, end: fix.at.start }) + ending;
          report({ at, message, data: { text: document.source.slice(at), right }, fix, confidence });
        };
        for (const match of matchesOf(text, TWICE)) {
          const single = match[2]!.slice(0, match[2]!.length / 2);
          say('twice', match, particleAfter(single, finalSound(match[1]!)) ?? single);
        }
        for (const match of matchesOf(text, PRESENT_ENDING)) {
          if (isPastStem(match[1]!)) say('tense', match, '다');
        }
        for (const match of matchesOf(text, PARTICLE)) {
          const [, stem, particle] = match as unknown as [string, string, string];
          const atom =
            stem === ATOM && segment.marksStartingAt(match.index).find(({ start, end }) => end === start + 1);
          const word = atom ? document.source.slice(atom.span).replaceAll('`', '') : stem;
          const isCode = atom && atom.kind === 'code';
          if (!isCode && PLACEHOLDER.test(word)) say('anySound', match, dualForm(particle));
          const meant =
            (!atom || (isCode && /^[A-Za-z]\w*$/.test(word))) && particleMeant(word, particle, isFrequent);
          if (meant) say('disagrees', match, meant, isCode ? 'low' : 'high');
        }
        for (const mark of segment.marks) {
          const end = strandedEnd(segment, mark);
          if (end !== undefined) {
            const at = { start: mark.span.start, end: segment.spanOf(mark.end, end).end };
            report({ at, message: 'stranded', data: { text: document.source.slice(at) } });
          }
        }
      },
    };
  },
});

/** Where a `합니다` ends that follows the name of a thing in bold, or of a link, and not that of an action. */
function strandedEnd({ text }: Segment, { kind, start, end }: Mark): number | undefined {
  const [verb] = /^(?:합니다|하십시오|하세요)(?![가-힣])/.exec(text.slice(end, end + 6)) ?? [];
  if (!verb || (kind !== 'strong' && kind !== 'link')) return undefined;
  const isStranded =
    BARE_VERB.test(text.slice(Math.max(0, start - 8), start)) || THING.test(text.slice(start, end).trimEnd());
  return isStranded ? end + verb.length : undefined;
}
