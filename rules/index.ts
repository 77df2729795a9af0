import type { Rule } from '../src/engine/rule.ts';
import assistantChatter from './assistant-chatter.ts';
import brokenEmphasis from './broken-emphasis.ts';
import brokenFragment from './broken-fragment.ts';
import brokenSyntax from './broken-syntax.ts';
import caseFolding from './case-folding.ts';
import cjkPunctuation from './cjk-punctuation.ts';
import codeBlockMismatch from './code-block-mismatch.ts';
import codeSpanMismatch from './code-span-mismatch.ts';
import duplicateHeading from './duplicate-heading.ts';
import extraContent from './extra-content.ts';
import foreignScript from './foreign-script.ts';
import frontMatterMismatch from './front-matter-mismatch.ts';
import glossary from './glossary.ts';
import gluedAdverb from './glued-adverb.ts';
import halfTranslatedIdentifier from './half-translated-identifier.ts';
import inconsistentTranslation from './inconsistent-translation.ts';
import invisibleCharacters from './invisible-characters.ts';
import junkPrefix from './junk-prefix.ts';
import koParticle from './ko-particle.ts';
import koSpacing from './ko-spacing.ts';
import lengthOutlier from './length-outlier.ts';
import linkMismatch from './link-mismatch.ts';
import localeVariant from './locale-variant.ts';
import lostNegation from './lost-negation.ts';
import markupMismatch from './markup-mismatch.ts';
import markupSpacing from './markup-spacing.ts';
import mergedWords from './merged-words.ts';
import misalignedTranslation from './misaligned-translation.ts';
import misplacedGreeting from './misplaced-greeting.ts';
import missingContent from './missing-content.ts';
import missingMessage from './missing-message.ts';
import missingPage from './missing-page.ts';
import mixedLanguage from './mixed-language.ts';
import mixedScript from './mixed-script.ts';
import mojibake from './mojibake.ts';
import numberMismatch from './number-mismatch.ts';
import overEscaped from './over-escaped.ts';
import paddedLinkText from './padded-link-text.ts';
import placeholderLeak from './placeholder-leak.ts';
import placeholderMismatch from './placeholder-mismatch.ts';
import punctuationSpacing from './punctuation-spacing.ts';
import quotePairs from './quote-pairs.ts';
import registerMix from './register-mix.ts';
import repeatedPhrase from './repeated-phrase.ts';
import repeatedWord from './repeated-word.ts';
import runawayRepetition from './runaway-repetition.ts';
import sourceDamage from './source-damage.ts';
import sourceResidue from './source-residue.ts';
import splitFilename from './split-filename.ts';
import splitLink from './split-link.ts';
import staleTranslation from './stale-translation.ts';
import strandedMarker from './stranded-marker.ts';
import structureMismatch from './structure-mismatch.ts';
import tableShape from './table-shape.ts';
import translatedName from './translated-name.ts';
import translatedSyntax from './translated-syntax.ts';
import truncatedPage from './truncated-page.ts';
import untranslatedPage from './untranslated-page.ts';
import untranslatedText from './untranslated-text.ts';
import wrappedPage from './wrapped-page.ts';

/** Every built-in rule, sorted by id. A test holds this list and the folder together. */
export const builtInRules: readonly Rule[] = [
  assistantChatter,
  brokenEmphasis,
  brokenFragment,
  brokenSyntax,
  caseFolding,
  cjkPunctuation,
  codeBlockMismatch,
  codeSpanMismatch,
  duplicateHeading,
  extraContent,
  foreignScript,
  frontMatterMismatch,
  glossary,
  gluedAdverb,
  halfTranslatedIdentifier,
  inconsistentTranslation,
  invisibleCharacters,
  junkPrefix,
  koParticle,
  koSpacing,
  lengthOutlier,
  linkMismatch,
  localeVariant,
  lostNegation,
  markupMismatch,
  markupSpacing,
  mergedWords,
  misalignedTranslation,
  misplacedGreeting,
  missingContent,
  missingMessage,
  missingPage,
  mixedLanguage,
  mixedScript,
  mojibake,
  numberMismatch,
  overEscaped,
  paddedLinkText,
  placeholderLeak,
  placeholderMismatch,
  punctuationSpacing,
  quotePairs,
  registerMix,
  repeatedPhrase,
  repeatedWord,
  runawayRepetition,
  sourceDamage,
  sourceResidue,
  splitFilename,
  splitLink,
  staleTranslation,
  strandedMarker,
  structureMismatch,
  tableShape,
  translatedName,
  translatedSyntax,
  truncatedPage,
  untranslatedPage,
  untranslatedText,
  wrappedPage,
];
