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
    ad alt ante bag bare bent bien bile bin biz bland blot car certain ci circa com come comment contra dal dan den
    dens des die dies dig din dine dock dog door dos dove elk end entre era fast fog fora go ha ham hast hat hay
    heel hem hen hin hit hoe hors hun ide inclusive ins jag jest kit lad les lite logo ma mag man mange mas med men
    mens mere met min mind minder mint mit mod mu muss nada net nic nog non nun ode op os oss par para pas
    pendant plus pod pour prima pro pure qua quasi rond runt sans sea seine sera sin sine sit size ska sob solo son
    sous soy state sue tak tale tales tam tan ten ter til tills todo toe tom ton tot tout trots um van var
    vars verso vi vid volt want war wen wilt word ya
  `,
  greetings: { interjections: 'hello', nouns: 'greeting greetings greet greets' },
  world: 'world',
  intensifiers: 'too',
  repeats: 'that had her',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  misread: { too: 'to', hello: 'the' },
});
