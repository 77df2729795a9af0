import { PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { ownText } from '../document/own-text.ts';
import { Places } from '../document/places.ts';
import type { Word } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { SLOTS, type WordForm } from '../document/word-form.ts';
import type { Rivalry } from '../languages/evidence.ts';
import type { Language, Languages } from '../languages/index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { memoise } from '../memoise.ts';
import { thrownText } from '../thrown-text.ts';
import type { Finding, Severity } from './finding.ts';
import { Fingerprints } from './fingerprints.ts';
import { ForeignText } from './foreign-text.ts';
import { withoutInherited } from './inherited.ts';
import { type Interest, interestOf, MOST_ASKED, type Wants } from './interest.ts';
import { checkedSpan, makeFinding } from './make-finding.ts';
import type { Collected } from './project.ts';
import type { SourceRevision } from './revision.ts';
import {
  HANDLER_KINDS,
  type HandlerKind,
  type JsonValue,
  type OptionValue,
  type ReportDescriptor,
  type Rule,
  type RuleContext,
  type RuleHandlers,
} from './rule.ts';
import type { Slugger } from './slugs.ts';
import { type TermSetting, Terms } from './terms.ts';

/** A rule as configured for one page. */
export interface ActiveRule {
  rule: Rule;
  /** Undefined leaves it to the rule and its messages. */
  severity?: Severity | undefined;
  /** Every option of the rule, defaults filled in. */
  options: Readonly<Record<string, OptionValue>>;
}

/** What is known of a page beside its text. */
export interface LintSetting {
  language: Language | undefined;
  sourceLanguages: readonly Language[];
  languages: Languages;
  lexicon: Lexicon;
  /** What tells a page's language from others; shared by the pages of a run. */
  rivalryOf: (target: Language) => Rivalry;
  /** Names and terms that the project settled. */
  terms?: TermSetting | undefined;
  /** The page that it was translated from, where that is another file, or the two aligned. */
  source?: Document | PagePair | undefined;
  /** How that page went on since it was translated. */
  revision?: SourceRevision | undefined;
  /** What makes a site of the page, when the files around it show that. */
  renderer?: Slugger | undefined;
  trace?: Trace | undefined;
}

/** Of one rule on one page. Who reads of ten thousand places does not miss the next, and each takes time and memory. */
export const MOST_FINDINGS = 10_000;

/** What `report` throws at a rule that has told of as many places as anybody hears of: the rest of its work is for nothing. */
const ENOUGH = new Error('more places than are told');

/** A rule threw: its page keeps the findings of the others. */
export class RuleCrash extends Error {
  override readonly name = 'RuleCrash';
  readonly ruleId: string;

  constructor(ruleId: string, cause: unknown) {
    super(`rule ${ruleId} failed: ${thrownText(cause)}`, { cause });
    this.ruleId = ruleId;
  }
}

/** Which rule is at work, for who must know which one never ends. */
export interface Trace {
  ruleId: string | undefined;
}

export interface LintOutcome {
  findings: Finding[];
  /** Defects of the source page, with offsets in its text. */
  sourceFindings: Finding[];
  crashes: RuleCrash[];
  /** Rules that found more on the page than is told. */
  crowded: readonly string[];
  /** What rules took from the page for the end of the run. */
  collected: Collected[];
}

/** Runs every rule over one page in one walk. Pure: the same page and setting give the same findings. */
export function lintDocument(
  document: Document,
  active: readonly ActiveRule[],
  setting: LintSetting,
): LintOutcome {
  const findings: Finding[] = [];
  const sourceFindings: Finding[] = [];
  const crashes: RuleCrash[] = [];
  const collections: (Omit<Collected, 'places'> & { places: readonly PlacedText[] })[] = [];
  const crowded = new Set<string>();
  const walk = new Walk(crashes, setting.trace ?? { ruleId: undefined }, (rules) =>
    interestOf(rules, active, setting),
  );
  const { language, sourceLanguages, languages, lexicon, rivalryOf, renderer } = setting;
  const terms = new Terms(setting.terms ?? {}, language, languages);
  const foreignText = language && new ForeignText(document, sourceLanguages, rivalryOf(language), terms);
  const pair = pairOf(document, setting.source);
  const sides = { target: document, source: pair?.source ?? document };
  const known: KnownOfPage = {
    document,
    language,
    sourceLanguages,
    languages,
    lexicon,
    foreignText,
    terms,
    renderer,
    pair,
    revision: setting.revision,
  };
  for (const { rule, severity, options } of active) {
    if (!speaks(rule, setting.language)) continue;
    if (rule.source === 'needed' && !pair) continue;
    if (rule.scope === 'page' && document.catalogue) continue;
    let told = 0;
    const report = (descriptor: ReportDescriptor) => {
      if (++told > MOST_FINDINGS) {
        crowded.add(rule.id);
        throw ENOUGH;
      }
      const isOfSource = descriptor.side === 'source' && !pair?.isOneFile;
      (isOfSource ? sourceFindings : findings).push(makeFinding(sides, rule, severity, descriptor));
    };
    const collect = (value: JsonValue, places: readonly Span[] = []) => {
      if (!rule.project) throw new TypeError('it collects, but has no project check');
      if (collections.some(({ ruleId }) => ruleId === rule.id)) throw new TypeError('it collects twice');
      // As text, a value is shown to be plain data, and holds on to no string of the page.
      const text = JSON.stringify(value) as string | undefined;
      if (text === undefined) throw new TypeError('what it collects is no plain data');
      const placed = places.map((place) => placeIn(document, place));
      collections.push({ ruleId: rule.id, severity, options, value: text, places: placed });
    };
    walk.add(rule, () => rule.create(new Context(known, options, report, collect)));
  }
  walk.run(document, pair);
  const ownFindings = pair
    ? withoutInherited(findings, rulesOf(active), pair, lintSourceWith(active, pair, setting))
    : findings;
  const isOwnFault = createExplainer(ownFindings, active);
  const fingerprints = new Fingerprints(document);
  return {
    findings: fingerprints.addTo(ownFindings.filter(isOwnFault)),
    sourceFindings: new Fingerprints(sides.source).addTo(
      sourceFindings.filter(createExplainer(sourceFindings, active)),
    ),
    crashes,
    crowded: [...crowded],
    collected: collections.map(({ ruleId: id, severity, options, value, places }) => ({
      ruleId: id,
      severity,
      options,
      value,
      places: fingerprints
        .addTo(places.map((place) => ({ ...place, ruleId: id })))
        .map(({ ruleId, ...place }) =>
          isOwnFault({ ruleId, ...place }) ? place : { ...place, explained: true },
        ),
    })),
  };
}

type KnownOfPage = Omit<RuleContext, 'options' | 'report' | 'collect'>;

/** A class, because objects of one shape are made and read much faster, and every rule gets one for every page. */
class Context implements RuleContext {
  readonly document;
  readonly options;
  readonly language;
  readonly sourceLanguages;
  readonly languages;
  readonly lexicon;
  readonly foreignText;
  readonly terms;
  readonly pair;
  readonly revision;
  readonly renderer;
  readonly report;
  readonly collect;

  constructor(
    known: KnownOfPage,
    options: RuleContext['options'],
    report: RuleContext['report'],
    collect: RuleContext['collect'],
  ) {
    this.document = known.document;
    this.options = options;
    this.language = known.language;
    this.sourceLanguages = known.sourceLanguages;
    this.languages = known.languages;
    this.lexicon = known.lexicon;
    this.foreignText = known.foreignText;
    this.terms = known.terms;
    this.pair = known.pair;
    this.revision = known.revision;
    this.renderer = known.renderer;
    this.report = report;
    this.collect = collect;
  }
}

function rulesOf(active: readonly ActiveRule[]): Rule[] {
  return active.map(({ rule }) => rule);
}

/** Runs some of the rules on the source of a page, as a page of its own. */
function lintSourceWith(
  active: readonly ActiveRule[],
  { source }: PagePair,
  setting: LintSetting,
): (rules: readonly Rule[]) => Finding[] {
  return (rules) => {
    const asked = active.filter(({ rule }) => rules.includes(rule));
    const [language] = setting.sourceLanguages;
    // The source of a source is not known, nor is what it was translated from.
    const alone = { ...setting, language, sourceLanguages: [], source: undefined };
    return lintDocument({ ...source, translatedFrom: undefined }, asked, alone).findings;
  };
}

interface PlacedText extends Span {
  text: string;
}

function placeIn({ source }: Document, place: Span): PlacedText {
  const span = checkedSpan(place, 'a collected place', source.text.length);
  // A copy: a slice would hold on to the text of the page until the end of the run.
  return { ...span, text: ownText(source.slice(span)) };
}

function pairOf(document: Document, source: LintSetting['source']): PagePair | undefined {
  return source instanceof PagePair ? source : PagePair.of(source ?? document.translatedFrom, document);
}

function speaks({ languages }: Rule, language: Language | undefined): boolean {
  if (languages === 'any') return true;
  if (!language) return false;
  return languages === 'known' || languages.includes(language.tag);
}

/** What a rule does with one kind of unit. */
interface Handler {
  rule: Rule;
  /** The id of the rule: rules are objects of many kinds, which take long to ask. */
  ruleId: string;
  handle: (unit: never) => void;
  wants: Wants | undefined;
  /** The rule threw. */
  isDropped: boolean;
}

/** Handlers by kind; a handler that throws once is not called again. */
class Walk {
  readonly #handlers = Object.fromEntries(HANDLER_KINDS.map((kind) => [kind, [] as Handler[]])) as Record<
    HandlerKind,
    Handler[]
  >;
  readonly #crashes: RuleCrash[];
  readonly #trace: Trace;
  readonly #interestOf: (rules: readonly Rule[]) => Interest;

  constructor(crashes: RuleCrash[], trace: Trace, interestOf: (rules: readonly Rule[]) => Interest) {
    this.#crashes = crashes;
    this.#trace = trace;
    this.#interestOf = interestOf;
  }

  add(rule: Rule, create: () => RuleHandlers): void {
    const ruleId = rule.id;
    this.#trace.ruleId = ruleId;
    try {
      const handlers = create();
      const { wants } = handlers;
      for (const kind of HANDLER_KINDS) {
        const handle = handlers[kind] as Handler['handle'] | undefined;
        if (handle) this.#handlers[kind].push({ rule, ruleId, handle, wants, isDropped: false });
      }
    } catch (error) {
      this.#drop(rule, error);
    }
    this.#trace.ruleId = undefined;
  }

  run(document: Document, pair: PagePair | undefined): void {
    this.#emit('document', document);
    const emitWords = this.#wordEmitter();
    for (const segment of document.segments) {
      if (segment.kind === 'heading') this.#emit('heading', segment);
      this.#emit('segment', segment);
      emitWords?.(segment.words);
    }
    for (const link of document.links) this.#emit('link', link);
    for (const code of document.codeBlocks) this.#emit('code', code);
    if (pair) {
      for (const blocks of pair.blocks) this.#emit('block', blocks);
      for (const segments of pair.segments) this.#emit('pair', segments);
    }
    this.#emit('end', document);
  }

  #emit(kind: HandlerKind, unit: unknown): void {
    const handlers = this.#handlers[kind];
    for (let index = 0; index < handlers.length; index++) this.#call(handlers[index]!, unit);
    this.#trace.ruleId = undefined;
  }

  /** Makes what shows words to the rules that want to see them; undefined when none does. */
  #wordEmitter(): ((words: readonly Word[]) => void) | undefined {
    const handlers = this.#handlers.word;
    if (handlers.length === 0) return undefined;
    const asking = handlers.filter(({ wants }) => wants).slice(0, MOST_ASKED);
    const others = handlers.filter((handler) => !asking.includes(handler));
    const interest = this.#interestOf(asking.map(({ rule }) => rule));
    const wants = asking.map((handler) => (form: WordForm) => this.#wants(handler, form));
    return (words) => {
      interest.ask(wants);
      for (const word of words) {
        const mask = word.form.noteOf(SLOTS.interest, interest);
        for (let left = mask, index = 0; left !== 0; left >>>= 1, index++)
          if (left & 1) this.#call(asking[index]!, word);
        for (let index = 0; index < others.length; index++) this.#call(others[index]!, word);
      }
      this.#trace.ruleId = undefined;
    };
  }

  #wants(handler: Handler, form: WordForm): boolean {
    if (handler.isDropped) return true;
    this.#trace.ruleId = handler.ruleId;
    try {
      return handler.wants!(form);
    } catch (error) {
      this.#drop(handler.rule, error);
      return true;
    }
  }

  #call(handler: Handler, unit: unknown): void {
    if (handler.isDropped) return;
    this.#trace.ruleId = handler.ruleId;
    try {
      const returned = handler.handle(unit as never) as unknown;
      if (returned !== undefined) refusePromise(returned);
    } catch (error) {
      this.#drop(handler.rule, error);
    }
  }

  #drop(rule: Rule, error: unknown): void {
    if (error !== ENOUGH) this.#crashes.push(new RuleCrash(rule.id, error));
    for (const handlers of Object.values(this.#handlers))
      for (const handler of handlers) if (handler.rule === rule) handler.isDropped = true;
  }
}

/** What a handler finds later nobody hears of any more. */
function refusePromise(returned: unknown): void {
  if (!(returned instanceof Promise)) return;
  // What goes wrong in it is no news then.
  returned.catch(() => {});
  throw new TypeError('its handler is asynchronous: what it finds comes too late');
}

const known = new WeakMap<readonly ActiveRule[], ReadonlyMap<string, Rule>>();

/** The rules of a page by their ids: many pages have the same ones. */
function byId(active: readonly ActiveRule[]): ReadonlyMap<string, Rule> {
  let rules = known.get(active);
  if (!rules) {
    rules = new Map(active.map(({ rule }) => [rule.id, rule]));
    known.set(active, rules);
  }
  return rules;
}

/**
 * Makes the filter that drops what another finding explains, at an overlapping place of the page or of its
 * source, and what one rule says again of one place. It remembers what it was asked about.
 */
function createExplainer(
  findings: readonly Finding[],
  active: readonly ActiveRule[],
): (said: Span & Pick<Finding, 'ruleId'> & Partial<Finding>) => boolean {
  const rules = byId(active);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byRule.get(finding.ruleId);
    if (found) found.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const placesOf = memoise((id: string) => new Places(byRule.get(id) ?? []));
  const sourcePlacesOf = memoise((id: string) => {
    // What is hidden unless asked for explains nothing.
    const shown = (byRule.get(id) ?? []).filter(({ confidence }) => confidence !== 'low');
    return new Places(shown.flatMap(sourcePlaces));
  });
  const seen = new Set<string>();
  return (said) => {
    const key = `${said.ruleId} ${said.start} ${said.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const { yieldsTo = [], lostWith = [] } = rules.get(said.ruleId)!;
    if (yieldsTo.some((id) => placesOf(id).overlap(said))) return false;
    return !lostWith.some((id) => sourcePlaces(said).some((place) => sourcePlacesOf(id).overlap(place)));
  };
}

function sourcePlaces({ related = [] }: Pick<Partial<Finding>, 'related'>): Span[] {
  return related.filter(({ side }) => side === 'source');
}
