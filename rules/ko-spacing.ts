import { matchesOf } from '../src/document/matches.ts';
import type { Segment } from '../src/document/segment.ts';
import type { Span } from '../src/document/source-text.ts';
import type { Applicability, Confidence } from '../src/engine/finding.ts';
import { defineRule } from '../src/engine/rule.ts';
import { loadModel } from '../src/languages/model.ts';

/** What stands before the last blank is no word: a stem without its ending. Before it, perhaps, the noun of the verb. */
const STEM =
  /(?<![가-힣])(?:(?<=에 )대 (?:한|해|해서|하여)|(?:([가-힣]{2,}) )?[가-힣]*(?:하 (?:여|게|려면)|되 어|[하되] (?:는|고|며|면|지|기|도록|거나|지만|므로)))(?![가-힣])/g;
const ENDINGS =
  '합니다|하는|하여|하고|하면|하며|한|할|한다|하지|하지만|하도록|하려면|하기|하거나|하므로|하세요|하십시오|했습니다|됩니다|된|되는|될|되어|되고|되며|되면|된다|되지|되도록|되었습니다';
const NOUN = new RegExp(`(?<![가-힣])([가-힣]{2,}) (?:${ENDINGS})(?![가-힣])`, 'g');
const JOINED = new RegExp(`(?<![가-힣])[가-힣]{2,}(?:${ENDINGS})(?![가-힣])`, 'g');
/** A noun that one of these follows without a blank names an action or a quality. */
const PROOFS = '합니다 하는 하고 하여 한 할 하기 하면 된 되는 됩니다 될 되어'.split(' ');

/** People who part these verbs now and then do so far less often than the engines that have the habit. */
const HABIT_SHARE = 0.25;
const LEAST_HABIT = 3;

export default defineRule({
  id: 'ko-spacing',
  summary: 'A Korean verb is split by a blank',
  category: 'linguistic/spelling',
  severity: 'warning',
  confidence: 'high',
  languages: ['ko'],
  source: 'unused',
  fix: 'safe',
  docs: `Engines that put Korean together from pieces leave blanks inside the verbs: "에 대 한", "사용 하 여", "표시 됩니다". The text looks machine-made at a glance, and a search for the verb misses it.

A stem without its ending ("하 고", "에 대 한") is never a word, so the blank is deleted safely. A noun before 하다 or 되다 is reported where frequent words prove that the two are one verb; "해야 합니다", "하면 됩니다" and "받게 됩니다" are left alone, and so is a blank beside markup. Some people part those verbs too: unless the page splits verbs as a habit, such a finding has low confidence.`,
  examples: [
    {
      title: 'stems',
      lang: 'ko',
      text: '설정에 대 한 문서를 사용 하 여 확인하세요.',
      finds: ['1:5-1:8', '1:13-1:19'],
      fixed: '설정에 대한 문서를 사용하여 확인하세요.',
    },
    {
      title: 'a habit',
      lang: 'ko',
      text: '결과가 표시 됩니다. 파일을 저장 합니다. 옵션을 선택 합니다.',
      finds: ['1:5-1:11', '1:17-1:23', '1:29-1:35'],
      fixed: '결과가 표시됩니다. 파일을 저장합니다. 옵션을 선택합니다.',
    },
    {
      title: 'two words',
      lang: 'ko',
      text: '먼저 설치해야 합니다. 이렇게 하면 됩니다. 메일을 받게 됩니다. 가능한 한 빨리 도움이 될 것을 하세요.',
      finds: [],
    },
  ],
  messages: {
    stem: '“{text}” is a verb with a blank inside, which nobody writes: “{right}”',
    noun: '“{text}” is one verb: “{right}”',
  },
  options: {},

  create({ language, document, report }) {
    const model = loadModel(language!.tag);
    const isVerb = (noun: string) => PROOFS.some((ending) => model?.knowsWord(noun + ending));
    const nouns: Split[] = [];
    let stems = 0;
    let joined = 0;
    const splitsOf = (segment: Segment, pattern: RegExp): Split[] =>
      [...matchesOf(segment.text, pattern)].flatMap(({ index, 0: text, 1: noun }) => {
        const isNounFree = noun === undefined || isVerb(noun);
        const from = isNounFree ? index : index + noun.length + 1;
        const at = segment.spanOf(from, index + text.length);
        const found = document.source.slice(at);
        // Markup or a line's end between the two is none of this rule's matter.
        return (pattern === NOUN && !isNounFree) || found !== text.slice(from - index) ? [] : [{ at, found }];
      });
    const say = (
      { at, found }: Split,
      message: 'stem' | 'noun',
      confidence: Confidence,
      applicability: Applicability,
    ) => {
      const right = found.replaceAll(' ', '');
      report({
        at,
        message,
        data: { text: found, right },
        confidence,
        fix: { at, text: right, applicability },
      });
    };
    return {
      segment(segment) {
        joined += segment.text.match(JOINED)?.length ?? 0;
        nouns.push(...splitsOf(segment, NOUN));
        const found = splitsOf(segment, STEM);
        stems += found.length;
        for (const split of found) say(split, 'stem', 'high', 'safe');
      },
      end() {
        const isHabit =
          stems > 0 || (nouns.length >= LEAST_HABIT && nouns.length >= (nouns.length + joined) * HABIT_SHARE);
        for (const split of nouns) say(split, 'noun', isHabit ? 'medium' : 'low', 'unsafe');
      },
    };
  },
});

interface Split {
  at: Span;
  found: string;
}
