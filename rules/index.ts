import type { Rule } from '../src/engine/rule.ts';
import duplicateHeading from './duplicate-heading.ts';
import gluedAdverb from './glued-adverb.ts';
import junkPrefix from './junk-prefix.ts';
import markupSpacing from './markup-spacing.ts';
import mergedWords from './merged-words.ts';
import misplacedGreeting from './misplaced-greeting.ts';
import mixedLanguage from './mixed-language.ts';
import paddedLinkText from './padded-link-text.ts';
import repeatedWord from './repeated-word.ts';
import sourceDamage from './source-damage.ts';
import sourceResidue from './source-residue.ts';
import splitLink from './split-link.ts';
import untranslatedPage from './untranslated-page.ts';
import untranslatedText from './untranslated-text.ts';

/** Every built-in rule, sorted by id. A test holds this list and the folder together. */
export const builtInRules: readonly Rule[] = [
  duplicateHeading,
  gluedAdverb,
  junkPrefix,
  markupSpacing,
  mergedWords,
  misplacedGreeting,
  mixedLanguage,
  paddedLinkText,
  repeatedWord,
  sourceDamage,
  sourceResidue,
  splitLink,
  untranslatedPage,
  untranslatedText,
];
