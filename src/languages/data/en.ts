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
  negations: `
    not no none never neither nor nobody nothing nowhere without cannot unable impossible invalid incorrect
    incomplete inactive un- non- -less -n't
  `,
  misread: { too: 'to', hello: 'the' },
});
