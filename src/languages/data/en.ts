import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'en',
  name: 'English',
  iso6393: 'eng',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    a an the this that these those each every either neither both all any some no none such another other others
    several few many much more most less least enough own same i you he she it we they me him her us them my your
    his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves
    themselves one ones someone something anyone anything everyone everything nobody nothing who whom whose which
    whichever what whatever when whenever where wherever why how about above across after against along among around
    as at before behind below beneath beside besides between beyond by despite down during except for from in inside
    into near of off on onto out outside over per since through throughout till to toward towards under until unlike
    up upon via with within without like and or but nor so yet because although though while whereas whether if
    unless than then once am is are was were be been being have has had having do does did doing done will would
    shall should can could may might must cannot ought let not never also too only just even still already always
    often usually sometimes again ever else well here there now very rather quite almost perhaps maybe however
    therefore thus hence otherwise instead moreover furthermore meanwhile afterwards
    don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
    mustn't i'm i've i'll i'd you're you've you'll you'd he's she's it's it'll we're we've we'll we'd they're
    they've they'll they'd that's there's here's what's who's where's let's
  `,
  homographs: `
    ad agar ale alt ant ante antes bag bare bat bent bet bi bien bile bin bio biz bland blot bola bus cal
    canto cantos car care case certain ci cine circa com come comment con conform contra cos cum dal dan den
    dens des die dies dig din dine dins dock dog door dos dove drug duns elk ell end entre er era eta fa fan
    fast fer fie fins fog fora gain gal go ha ham har hark hast hat hay heel hem hen hi hin hit hoe hors hos
    hun ide inclusive inn ins jag jam jest jog kit lad lain les lite logo ma mag man mane mange mas med men
    mens mere mes met min mind minder mint mit mitt mod moi moral mot mu mus muss nada need net nic nog non
    nos nu nun ode ole op opp os oss ova pa paling par para pas pat pats peal pendant pie plus pod pole pot
    pots pour prima pro prop pun pure qua quasi quin quins res rond runt sad sale sans save sea seal seas
    see sees seine sen sense sent ser sera sin sine sit situ size ska sob solo son sous soy state sub sue
    tad tak take tale tales tam tame tan tau tea ten tens ter tie til tills tis todo toe tog toga tom tome
    toms ton tot tots tout trots um vain van var vars verso vi vid visa visas volt want war wen wilt word ya
    yang
  `,
  greetings: { interjections: 'hello', nouns: 'greeting greetings greet greets' },
  world: 'world',
  intensifiers: 'too',
  repeats: 'had her is that very',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’'],
  spacedMarks: '',
  digits: '',
  // English says "you" to everyone.
  address: { formal: '', informal: '' },
  negations: {
    verbal: `
      not cannot never no_longer -n't
    `,
    other: `
      no none neither nor nobody nothing nowhere without unable impossible un- non- -less
    `,
    akin: `
      unlike negat- eliminat- insens- ineffic- inexp- invis- involunt- insecur- indirect- inval- wrong-
      forget- forgot- minimi- remov- problem- annoy- outside against hidden hide- protect- restrict-
      limit- alone free depriv- useless only solely exclusively merely unless until till before except
      besides beyond instead rather_than avoid- prevent- block- fail- lack- missing absen- forbid-
      prohibit- ban banned deny denied denies refus- reject- disallow- disabl- hardly scarcely barely
      seldom rarely few differ- otherwise optional- ignor- skip- omit- exclud- exclusi- stop- ceas- empty
      zero lose- losing lost loss- difficult- invalid- incorrect- incomplet- inactiv- insuffic- inaccess-
      incompat- inconsist- independ- indefin- inabil- inappropr- irrel- irreg- illeg- immut- imprope-
      infrequen- deprecat- obsolet- discourag- beware dis- neglect- away at_most at_least
      outlier- simplif- lets_you new newcomers contradict- conflict- legacy fine okay break- broken
      pause- surpris- hard challeng- unfamiliar wonder- separate- complain- trouble- bug bugs crash-
      never_mind leave remain- inevit- silenc- maybe earlier blank outdated out_of_date stale expired
      vacant false off drop- pending bad ambiguous offline disconnect- malform- misalign- corrupt- abort-
      suppress- nope less fewer mismatch- misconfig- misspel- misus- mistak- mislead- mistyp- typo typos another
      other_than more_than as_opposed_to opaque opacity exit- quiet- silent- defunct
    `,
    idioms: `
      not_only not_now not_right_now not_just not_merely not_simply or_not if_not not_yet why_not not_to_mention no_matter
      not_least not_until not_unless nothing_but not_limited_to don't_forget do_not_forget don't_worry
      do_not_worry don't_hesitate do_not_hesitate isn't_it doesn't_it don't_you won't_you aren't_you
      isn't_that whether_not not_to_worry could_not_be_more or_may_not don't_neglect do_not_neglect
      don't_miss do_not_miss don't_ignore do_not_ignore don't_fail don't_panic can't_wait cannot_wait
      can_not_wait haven't_already have_not_already hasn't_already has_not_already isn't_already
      no_longer_than no_more_than no_less_than no_later_than no_earlier_than no_fewer_than no_greater_than no_larger_than
      do_not_disturb is_not_already aren't_already are_not_already don't_already do_not_already doesn't_already
      does_not_already isn't_one_already not_sure isn't_sure aren't_sure
    `,
    lookalikes: `
      under- unit- unio- univ- unif- unic- uniq- unix- regardless- nevertheless- nonetheless- no_doubt
    `,
    warnings: `
      ^do_not ^don't ^please_do_not must_not mustn't should_not shouldn't never not_recommend
      not_recommended not_support not_supported not_advised not_permitted not_allowed cannot_be_undone
    `,
  },
  numerals: `
    0 zero 1 one first once single 2 two second twice both double pair couple 3 three third triple 4
    four fourth quarter 5 five fifth 6 six sixth 7 seven seventh 8 eight eighth 9 nine ninth 10 ten
    tenth 11 eleven eleventh 12 twelve twelfth dozen 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17
    seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80
    eighty 90 ninety 100 hundred- 1000 thousand- 1000000 million- 1000000000 billion- 1000000000000
    trillion-
  `,
  misread: { too: 'to', hello: 'the' },
});
