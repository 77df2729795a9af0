import { lengthOutliers } from '../src/align/length-outliers.ts';
import { defineRule } from '../src/engine/rule.ts';

const LONG =
  'De dienst schrijft elke minuut de toestand naar de schijf, en wie dat te vaak vindt, verandert in het venster daarnaast het getal dat achter de klok staat, en slaat het op.';

export default defineRule({
  id: 'length-outlier',
  summary: 'A block is much longer or shorter than its source lets expect',
  category: 'accuracy/omission',
  severity: 'info',
  confidence: 'low',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `A translation that is half as long as its neighbours would make it may lack a clause, and one twice as long may say something of its own.

How long translations are depends on the languages and the author, so the page itself sets the band: the median ratio of its longer blocks, and how far they spread around it. Pages with fewer than eight such blocks set none. Length alone proves little, so findings have low confidence and are hidden unless asked for.`,
  examples: [
    {
      title: 'a block that is too short',
      lang: 'nl',
      source: pageOf('The service writes its state to the disk once a minute and on each shutdown.', ''),
      text: pageOf(
        'De dienst schrijft elke minuut en bij elke stop de toestand naar de schijf.',
        'De dienst schrijft.',
      ),
      finds: ['17:1-17:20'],
    },
    {
      title: 'a block that is too long',
      lang: 'nl',
      source: pageOf('The service writes its state to the disk once a minute and on each shutdown.', ''),
      text: pageOf('De dienst schrijft elke minuut de toestand naar de schijf.', LONG),
      finds: [`17:1-17:${LONG.length + 1}`],
    },
    {
      title: 'a block of the usual length',
      lang: 'nl',
      source: pageOf('The service writes its state to the disk once a minute and on each shutdown.', ''),
      text: pageOf('De dienst schrijft elke minuut en bij elke stop de toestand naar de schijf.', ''),
      finds: [],
    },
  ],
  messages: {
    short: 'this is {factor} times as long as its source lets expect: check whether something was left out',
    long: 'this is {factor} times as long as its source lets expect: check whether something was added',
  },
  options: {},
  yieldsTo: ['untranslated-page', 'missing-content', 'extra-content', 'misaligned-translation'],

  create({ pair: page, report }) {
    return {
      end() {
        for (const { pair, factor } of lengthOutliers(page!)) {
          report({
            at: pair.targets[0]!.span,
            message: factor < 1 ? 'short' : 'long',
            data: { factor: factor.toFixed(1) },
            related: [{ at: pair.sources[0]!.span, message: 'the source of this', side: 'source' }],
          });
        }
      },
    };
  },
});

/** Ten paragraphs of one text, the ninth of another where there is one. */
function pageOf(text: string, ninth: string): string {
  return `${Array.from({ length: 10 }, (_, index) => (index === 8 && ninth) || text).join('\n\n')}\n`;
}
