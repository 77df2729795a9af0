/**
 * How language models talk about the text they were asked to translate, by language.
 *
 * Each field is a list of phrases parted by `|`. `*` at the end of a word stands for any letters that
 * follow, and `~` for a few words. Phrases of one field are ways to say one thing; a sentence must
 * say two things that belong together before it counts, so each phrase alone may be everyday text.
 */
export interface ChatterPhrases {
  /** Agrees, before the work: "Sure". */
  agrees?: string;
  /** Opens a sentence that hands something over: "here is". */
  presents: string;
  /** Names the act of translating, or what comes of it: "translation". */
  act: string;
  /** Hands over what was named before: "as follows". */
  follows?: string;
  /** Labels of a translation, before a colon: "translated text". */
  label: string;
  /** Says what was done with the text, in the first person: "I kept". */
  did: string;
  /** What it was done with: "formatting". */
  form: string;
  /** The rest of a text: "the rest of the document". */
  rest?: string;
  /** What became of the rest: "unchanged". */
  unchanged: string;
  /** Names what is talking: "as a language model". */
  model: string;
  /** Refuses, in the first person: "I cannot". */
  refuses: string;
  /** What a model refuses: "translate", "open links". */
  task: string;
  /** Asks for an answer: "let me know". */
  asks: string;
  /** What may be asked for: "any changes". */
  wishes: string;
  /** Asks for the text: "please provide". */
  wants: string;
}

/** By tag of the language; a variety that is not listed has the phrases of its language. */
export const CHATTER: Readonly<Record<string, ChatterPhrases>> = {
  ar: {
    agrees: 'بالتأكيد|بالطبع|حسنا|حسنًا',
    presents: 'إليك|إليكم|هذه هي|هذا هو|فيما يلي|أدناه',
    act: 'ترجمة|الترجمة|المترجم|المترجمة',
    label: 'الترجمة|النص المترجم',
    did: 'لقد احتفظت|احتفظت|أبقيت|تركت|حافظت|لقد حافظت',
    form: 'كتل الشيفرة|كتل التعليمات البرمجية|التنسيق|تنسيق',
    rest: 'بقية المستند|باقي المستند|بقية النص',
    unchanged: 'دون تغيير|بدون تغيير|كما هي|كما هو',
    model: 'بصفتي نموذج*|كنموذج لغ*|بصفتي ذكاء*',
    refuses: 'لا أستطيع|لا يمكنني|عذرا|عذرًا|آسف',
    task: 'ترجمة|فتح الروابط|المساعدة في هذا الطلب',
    asks: 'أخبرني|يرجى إعلامي|أعلمني',
    wishes: 'تعديل*|تغيير*|أي تعديلات|أي تغييرات',
    wants: 'يرجى تقديم|يرجى تزويدي|من فضلك أرسل',
  },
  cs: {
    agrees: 'samozřejmě|jistě|zajisté|jasně',
    presents: 'zde je|tady je|níže je|níže naleznete|níže najdete|následuje',
    act: 'překlad|překladu|přeložen*',
    follows: 'zní takto|je následující',
    label: 'překlad|přeložený text',
    did: 'ponechal jsem|ponechala jsem|zachoval jsem|zachovala jsem|nechal jsem|přeložil jsem|jsem ponechal|jsem zachoval',
    form: 'bloky kódu|bloků kódu|formátování|markdown|zástupné symboly',
    rest: 'zbytek dokumentu|zbytek textu',
    unchanged: 'beze změny|beze změn|nezměněn*|zůstává stejn*',
    model: 'jako jazykový model|jako model umělé inteligence|jako umělá inteligence|jako ai',
    refuses: 'nemohu|nedokážu|nejsem schopen|nejsem schopna|omlouvám se',
    task: 'přeložit|překládat|otevírat externí odkazy|otevřít odkaz*|s tímto požadavkem pomoci|s tím pomoci',
    asks: 'dejte mi vědět|dej mi vědět|dejte vědět|dej vědět',
    wishes: 'změny|změnu|úpravy|úpravu|upravit|další pomoc',
    wants: 'poskytněte prosím|prosím poskytněte|prosím zašlete|zadejte prosím',
  },
  da: {
    agrees: 'selvfølgelig|naturligvis|bestemt|ja',
    presents: 'her er|nedenfor er|nedenfor finder du|nedenfor ses|herunder er|følgende er',
    act: 'oversættelse|oversættelsen|oversatte|oversat',
    follows: 'lyder som følger|er som følger',
    label: 'oversættelse|oversat tekst',
    did: 'jeg har bevaret|jeg har beholdt|jeg har ladet|jeg har oversat|jeg bevarede|jeg beholdt',
    form: 'kodeblokke*|formatering*|markdown|pladsholdere*',
    rest: 'resten af dokumentet|resten af teksten',
    unchanged: 'uændret|uændrede|forbliver den samme',
    model: 'som en ai|som ai|som en sprogmodel|som sprogmodel|som en kunstig intelligens',
    refuses: 'jeg kan ikke|kan jeg ikke|jeg er ikke i stand til|jeg beklager|beklager',
    task: 'oversætte|åbne eksterne link*|åbne link*|hjælpe med den anmodning|hjælpe med det',
    asks: 'lad mig vide|giv mig besked|sig til',
    wishes: 'ændringer|rettelser|justeringer|ændret',
    wants: 'giv mig venligst|send venligst|angiv venligst|indsæt venligst',
  },
  de: {
    agrees: 'natürlich|gerne|gern|klar|sicher|selbstverständlich',
    presents:
      'hier ist|hier sind|hier kommt|hier finden Sie|hier findest du|nachfolgend|im Folgenden|unten finden Sie|unten findest du|unten ist|unten steht|anbei|es folgt|nachstehend',
    act: 'Übersetzung|übersetzte Text|übersetzten Text|übersetzte Dokument|übersetzte Version|übersetzte Fassung|übersetzte ~ Text|übersetzte ~ Dokument|übersetzte Inhalt|übersetzten Inhalt|übersetzte Artikel',
    follows: 'lautet wie folgt|lautet|wie folgt',
    label: 'Übersetzung|übersetzter Text|überarbeitete Übersetzung|deutsche Übersetzung',
    did: 'ich habe|habe ich',
    form: 'Codeblöcke ~ gelassen|Codeblöcke ~ beibehalten|Code-Blöcke ~ beibehalten|Code-Blöcke ~ gelassen|Formatierung ~ beibehalten|Formatierung ~ gelassen|Formatierung beibehalten|Platzhalter ~ beibehalten|Platzhalter ~ gelassen|Markdown-Formatierung ~|Formatierung unverändert|Fachbegriffe ~ beibehalten',
    rest: 'der Rest des Dokuments|der Rest des Textes|der restliche Text|das restliche Dokument',
    unchanged: 'unverändert|bleibt gleich',
    model:
      'als KI|als KI-Sprachmodell|als KI-Modell|als Sprachmodell|als künstliche Intelligenz|als großes Sprachmodell',
    refuses:
      'kann ich|ich kann|ich bin nicht in der Lage|bin ich nicht in der Lage|ich kann leider|tut mir leid|es tut mir leid|leider kann ich',
    task: 'nicht übersetzen|nicht ins ~ übersetzen|bei dieser Anfrage nicht helfen|dabei nicht helfen|keine externen Links|keine Links öffnen|nicht ~ übersetzen|nicht weiterhelfen',
    asks: 'lassen Sie mich wissen|lass mich wissen|lassen Sie es mich wissen|lass es mich wissen|sagen Sie mir|sag mir Bescheid|geben Sie mir Bescheid|gib mir Bescheid',
    wishes: 'Änderungen|Anpassungen|Korrekturen|etwas ändern|angepasst haben|weitere Hilfe|geändert haben',
    wants: 'bitte geben Sie|bitte gib|bitte senden Sie|bitte stellen Sie|bitte fügen Sie',
  },
  el: {
    agrees: 'βεβαίως|φυσικά|σίγουρα',
    presents: 'εδώ είναι|ορίστε|ακολουθεί|παρακάτω είναι|παρακάτω θα βρείτε',
    act: 'μετάφραση|μεταφρασμέν*',
    label: 'μετάφραση|μεταφρασμένο κείμενο',
    did: 'διατήρησα|έχω διατηρήσει|κράτησα|άφησα|έχω αφήσει|μετέφρασα',
    form: 'μπλοκ κώδικα|μορφοποίηση|markdown',
    rest: 'το υπόλοιπο έγγραφο|το υπόλοιπο κείμενο|το υπόλοιπο του εγγράφου',
    unchanged: 'αμετάβλητ*|ως έχει|ως έχουν',
    model: 'ως γλωσσικό μοντέλο|ως μοντέλο τεχνητής νοημοσύνης|ως τεχνητή νοημοσύνη|ως μοντέλο γλώσσας',
    refuses: 'δεν μπορώ|λυπάμαι|δεν είμαι σε θέση',
    task: 'να μεταφράσω|να ανοίξω|να βοηθήσω με αυτό',
    asks: 'ενημερώστε με|ενημέρωσέ με|πείτε μου|πες μου',
    wishes: 'αλλαγές|αλλαγή|τροποποιήσεις|διορθώσεις',
    wants: 'παρακαλώ δώστε|παρακαλώ παρέχετε|παρακαλώ στείλτε',
  },
  en: {
    agrees:
      'sure|certainly|of course|absolutely|okay|ok|yes|understood|got it|no problem|i hope this helps|hope this helps',
    presents:
      "here is|here's|here are|below is|below you will find|below you'll find|the following is|please find|attached is|i've provided|i have provided",
    act: 'translation of|translation to|translation into|translation in|the translation|a translation|your translation|final translation|revised translation|full translation|complete translation|translated ~ text|translated text|translated ~ version|translated version|translated ~ document|translated document|translated ~ content|translated content|translated ~ markdown|translated markdown|translated ~ article|translated article',
    follows: 'as follows|is below|is provided below|is given below',
    label:
      'translation|translated text|translated version|translated document|translated content|translated markdown|final translation|revised translation|here is the translation',
    did: "i have kept|i've kept|i kept|i have preserved|i've preserved|i preserved|i have left|i've left|i left|i have translated|i've translated|i translated|i have maintained|i've maintained|i maintained|i have followed|i've followed|i retained|i have retained|i have not translated|i did not translate|i have removed|i've removed|i have ensured",
    form: 'code blocks|code block|formatting|markdown|placeholders|technical terms|original structure|original text|original format|html tags|code snippets|into ~ as requested|glossary|translation',
    rest: 'the rest of the document|the rest of the text|the rest of the content|the remaining text|the remainder of the document|the rest of the article|the rest of the translation',
    unchanged: 'unchanged|remains the same|stays the same|untranslated|continues|is omitted|follows the same',
    model:
      'as an ai|as an ai language model|as a language model|as a large language model|as an ai assistant',
    refuses:
      "i cannot|i can't|i can not|i am unable|i'm unable|i am not able|i'm not able|i'm sorry|i am sorry|sorry, but|i apologize",
    task: 'translate|assist with that|assist with this|help with that request|fulfill that|fulfill this|open external|access external|open links|access links|browse the',
    asks: "let me know|feel free to ask|feel free to let me know|tell me if|if you'd like me to|if you would like me to|would you like me to|do you want me to|shall i",
    wishes:
      'any changes|any adjustments|any modifications|any corrections|any further|further assistance|further translation|continue|me to translate|translated|translation|like me to|want me to|need me to|anything else|adjust',
    wants:
      'please provide|please paste|please share|please send|could you please provide|can you please provide|provide the text|provide me with',
  },
  es: {
    agrees: 'claro|por supuesto|desde luego|con gusto|claro que sí|de acuerdo',
    presents:
      'aquí está|aquí tienes|aquí tiene|aquí te dejo|a continuación|te presento|esta es|he aquí|abajo está',
    act: 'la traducción|una traducción|tu traducción|su traducción|texto traducido|documento traducido|versión traducida|contenido traducido|markdown traducido|artículo traducido|traducción final|traducción completa|traducción al',
    follows: 'es la siguiente|es el siguiente|como sigue|queda así',
    label: 'traducción|texto traducido|traducción al español|traducción final|documento traducido',
    did: 'he mantenido|mantuve|he conservado|conservé|he dejado|dejé|he traducido|traduje|he preservado|preservé|he respetado',
    form: 'bloques de código|formato|markdown|marcadores de posición|términos técnicos|texto original|estructura original',
    rest: 'el resto del documento|el resto del texto|el resto del contenido|el resto del artículo',
    unchanged: 'sin cambios|igual|no cambia|inalterado|sin modificar|permanece',
    model:
      'como modelo de lenguaje|como modelo de ia|como una ia|como ia|como inteligencia artificial|como asistente de ia|como un modelo de lenguaje',
    refuses: 'no puedo|lo siento|no me es posible|lamento',
    task: 'traducir|traducirlo|abrir enlaces|acceder a enlaces|ayudar con esa|ayudarte con eso|ayudarle con eso|ayudar con esta|ayudar con eso',
    asks: 'avísame|avíseme|házmelo saber|hágamelo saber|dime si|dígame si|no dudes en decirme|no dude en decirme|déjame saber',
    wishes:
      'cambio|cambios|modificación|modificaciones|ajuste|ajustes|corrección|correcciones|que continúe|que siga traduciendo',
    wants:
      'por favor, proporciona|por favor, proporcione|por favor proporciona|por favor proporcione|por favor, envía|por favor, comparte|proporciona el texto|proporcione el texto',
  },
  fa: {
    agrees: 'حتما|حتماً|البته|بله',
    presents: 'در اینجا|در زیر|این هم|اینجا|در ادامه',
    act: 'ترجمه|ترجمهٔ|ترجمه‌ی|ترجمه‌شده',
    label: 'ترجمه|متن ترجمه‌شده',
    did: 'حفظ کرده‌ام|حفظ کردم|نگه داشته‌ام|نگه داشتم|باقی گذاشتم|ترجمه کرده‌ام',
    form: 'بلوک‌های کد|قالب‌بندی|فرمت',
    rest: 'بقیه سند|باقی سند|بقیه متن',
    unchanged: 'بدون تغییر|تغییر نکرده',
    model: 'به عنوان یک مدل زبان*|به عنوان یک هوش مصنوعی|به‌عنوان یک مدل زبان*',
    refuses: 'نمی‌توانم|متاسفم|متأسفم',
    task: 'ترجمه|باز کنم|کمک کنم',
    asks: 'به من اطلاع دهید|به من بگویید|اطلاع دهید',
    wishes: 'تغییر*|تغییری|اصلاح*',
    wants: 'لطفا متن|لطفاً متن',
  },
  fi: {
    agrees: 'toki|totta kai|tietenkin|selvä',
    presents: 'tässä on|tässä|alla on|ohessa on|alla näet',
    act: 'käännös|käännöksen|käännetty|käännettynä',
    follows: 'on seuraava|kuuluu seuraavasti',
    label: 'käännös|käännetty teksti',
    did: 'olen säilyttänyt|säilytin|olen jättänyt|jätin|olen kääntänyt|olen pitänyt',
    form: 'koodilohkot|muotoilun|muotoilut|markdown*|paikkamerkit',
    rest: 'loput dokumentista|loput asiakirjasta|muu teksti|dokumentin loppuosa',
    unchanged: 'ennallaan|muuttumattomana|muuttumattomina|muuttumaton',
    model: 'tekoälynä|kielimallina|tekoälymallina|tekoälykielimallina|tekoälyavustajana',
    refuses: 'en voi|en pysty|valitettavasti en|olen pahoillani',
    task: 'kääntää|avata linkkejä|avata ulkoisia|auttaa tässä pyynnössä',
    asks: 'kerro minulle|ilmoita minulle|kerro, jos|kerro jos|ilmoita, jos',
    wishes: 'muutoksia|korjauksia|muutettavaa',
    wants: 'anna teksti|ole hyvä ja anna|liitä teksti',
  },
  fr: {
    agrees: 'bien sûr|certainement|avec plaisir|voici|d’accord|absolument',
    presents:
      'voici|ci-dessous|vous trouverez ci-dessous|vous trouverez ci-après|tu trouveras ci-dessous|ci-après',
    act: 'la traduction|une traduction|ma traduction|votre traduction|traduction finale|traduction complète|texte traduit|document traduit|version traduite|contenu traduit|article traduit|markdown traduit',
    follows: 'est la suivante|comme suit|est le suivant',
    label:
      'traduction|texte traduit|traduction française|traduction en français|document traduit|traduction finale',
    did: "j'ai conservé|j'ai gardé|j'ai laissé|j'ai traduit|j'ai préservé|j'ai maintenu|j'ai respecté",
    form: 'blocs de code|mise en forme|formatage|markdown|espaces réservés|termes techniques|texte original|structure originale|balises',
    rest: 'le reste du document|le reste du texte|le reste du contenu|la suite du document',
    unchanged: "inchangé|inchangée|sans changement|reste identique|n'est pas modifié",
    model:
      "en tant que modèle de langage|en tant qu'ia|en tant que modèle d'ia|en tant qu'intelligence artificielle|en tant qu'assistant|en tant que grand modèle de langage|en tant que modèle linguistique",
    refuses: 'je ne peux pas|je ne suis pas en mesure|je suis désolé|désolé|je ne peux|je regrette',
    task: 'traduire|ouvrir de liens|ouvrir des liens|accéder à des liens|accéder aux liens|vous aider avec cette demande|répondre à cette demande|aider avec cette demande',
    asks: "n'hésitez pas|n'hésite pas|dites-moi|dis-moi|faites-moi savoir|fais-moi savoir|tenez-moi au courant",
    wishes:
      'me dire ~ modifications|me dire ~ changements|me dire ~ ajustements|savoir ~ modifications|savoir ~ changements|si vous souhaitez des modifications|si vous voulez que je|si vous souhaitez que je|si tu veux que je',
    wants:
      'veuillez fournir|veuillez me fournir|veuillez coller|merci de fournir|merci de me fournir|pouvez-vous fournir',
  },
  he: {
    agrees: 'בטח|כמובן|בהחלט',
    presents: 'הנה|להלן|הרי|מצורף',
    act: 'התרגום|תרגום|המתורגם|המתורגמת',
    label: 'תרגום|הטקסט המתורגם',
    did: 'שמרתי|השארתי|תרגמתי',
    form: 'בלוקי הקוד|בלוקי קוד|העיצוב|עיצוב',
    rest: 'שאר המסמך|יתר המסמך',
    unchanged: 'ללא שינוי|כפי שהם|כפי שהוא',
    model: 'כמודל שפה|כבינה מלאכותית|בתור מודל שפה',
    refuses: 'איני יכול|אני לא יכול|מצטער|אינני יכול',
    task: 'לתרגם|לפתוח קישורים|לעזור עם הבקשה',
    asks: 'הודע לי|ספר לי|אנא הודע|תגיד לי',
    wishes: 'שינויים|שינוי|תיקונים',
    wants: 'אנא ספק|אנא שלח|נא לספק',
  },
  hi: {
    agrees: 'ज़रूर|जरूर|बिल्कुल|हाँ',
    presents: 'यहाँ|यहां|नीचे|यह रहा|पेश है',
    act: 'अनुवाद|अनुवादित|अनूदित',
    label: 'अनुवाद|अनुवादित पाठ',
    did: 'मैंने',
    form: 'कोड ब्लॉक|फ़ॉर्मेटिंग|फॉर्मेटिंग|स्वरूपण|मार्कडाउन',
    rest: 'शेष दस्तावेज़|बाकी दस्तावेज़|शेष पाठ',
    unchanged: 'अपरिवर्तित|बिना बदलाव|कोई बदलाव नहीं',
    model: 'एक एआई|एक ai|भाषा मॉडल के रूप में|एआई भाषा मॉडल',
    refuses: 'मैं नहीं|नहीं कर सकता|नहीं कर सकती|क्षमा करें|नहीं खोल सकता',
    task: 'अनुवाद|लिंक|इस अनुरोध',
    asks: 'मुझे बताएं|मुझे बताएँ|बताइए|कृपया बताएं',
    wishes: 'बदलाव|परिवर्तन|संशोधन',
    wants: 'कृपया पाठ|कृपया वह पाठ|कृपया टेक्स्ट',
  },
  hu: {
    agrees: 'természetesen|persze|rendben',
    presents: 'íme|itt van|az alábbiakban|alább|itt található|alább található',
    act: 'fordítás|fordítása|fordítását|lefordított',
    follows: 'a következő|így szól',
    label: 'fordítás|lefordított szöveg',
    did: 'megtartottam|meghagytam|megőriztem|változatlanul hagytam|lefordítottam',
    form: 'kódblokkok*|formázás*|markdown*|helyőrzők*',
    rest: 'a dokumentum többi része|a szöveg többi része',
    unchanged: 'változatlan*',
    model:
      'mint nyelvi modell|nyelvi modellként|mint mesterséges intelligencia|mesterséges intelligenciaként|mi-nyelvi modellként|ai nyelvi modellként',
    refuses: 'nem tudok|nem tudom|sajnálom|nem áll módomban',
    task: 'lefordítani|fordítani|megnyitni|külső hivatkozás*|segíteni ebben',
    asks: 'szóljon|szólj|kérem, jelezze|jelezd|jelezze',
    wishes: 'módosítás*|változtatás*|javítás*',
    wants: 'kérem, adja meg|kérlek, add meg|kérem, küldje',
  },
  id: {
    agrees: 'tentu|tentu saja|baik|baiklah',
    presents: 'berikut|berikut adalah|berikut ini|ini adalah|di bawah ini',
    act: 'terjemahan|terjemahannya|diterjemahkan',
    follows: 'adalah sebagai berikut|sebagai berikut',
    label: 'terjemahan|teks terjemahan|hasil terjemahan',
    did: 'saya telah mempertahankan|saya mempertahankan|saya telah membiarkan|saya membiarkan|saya telah menerjemahkan|saya tetap mempertahankan|saya menjaga',
    form: 'blok kode|format|pemformatan|markdown',
    rest: 'sisa dokumen|bagian dokumen lainnya|sisa teks',
    unchanged: 'tidak berubah|tetap sama|tanpa perubahan|apa adanya',
    model: 'sebagai model bahasa|sebagai ai|sebagai model ai|sebagai kecerdasan buatan',
    refuses: 'saya tidak dapat|saya tidak bisa|maaf',
    task: 'menerjemahkan|membuka tautan|mengakses tautan|membantu permintaan|membantu dengan permintaan',
    asks: 'beri tahu saya|beritahu saya|kabari saya',
    wishes: 'perubahan|penyesuaian|revisi|koreksi',
    wants: 'silakan berikan|mohon berikan|harap berikan',
  },
  it: {
    agrees: 'certo|certamente|ovviamente|naturalmente|volentieri|va bene',
    presents: 'ecco|di seguito|qui di seguito|qui sotto|qui c’è|sotto trovi|riporto di seguito',
    act: 'la traduzione|una traduzione|tua traduzione|traduzione finale|traduzione completa|testo tradotto|documento tradotto|versione tradotta|contenuto tradotto|articolo tradotto|markdown tradotto|traduzione in',
    follows: 'è la seguente|come segue|è il seguente',
    label: 'traduzione|testo tradotto|traduzione italiana|traduzione in italiano|documento tradotto',
    did: 'ho lasciato|ho mantenuto|ho conservato|ho tradotto|ho preservato|ho rispettato',
    form: 'blocchi di codice|formattazione|markdown|segnaposto|termini tecnici|testo originale|struttura originale',
    rest: 'il resto del documento|il resto del testo|il resto del contenuto',
    unchanged: 'invariato|invariata|invariati|rimane uguale|immutato',
    model:
      'come modello linguistico|come modello di linguaggio|come ia|come intelligenza artificiale|in quanto modello|in quanto ia|in quanto intelligenza artificiale|come assistente ai|come modello di ia|come modello ai',
    refuses: 'non posso|mi dispiace|non sono in grado|purtroppo non',
    task: 'tradurre|aprire link|aprire collegamenti|accedere a link|aiutarti con questa|aiutarla con questa|assistere con questa|soddisfare questa',
    asks: 'fammi sapere|mi faccia sapere|fatemi sapere|dimmi se|mi dica se|non esitare a dirmi',
    wishes: 'modifica|modifiche|cambiamenti|correzioni|aggiustamenti|che continui|che prosegua',
    wants:
      'per favore, fornisci|per favore fornisci|si prega di fornire|fornisci il testo|per favore, fornisca|per favore, invia',
  },
  ja: {
    agrees: 'もちろんです|もちろん|承知しました|承知いたしました|はい|かしこまりました',
    presents: '以下は|以下に|以下が|こちらが|こちらは|次は|これは',
    act: '翻訳です|翻訳になります|翻訳した~です|翻訳された|翻訳を示し|翻訳結果|翻訳文|翻訳版|和訳です|和訳|訳文',
    follows: '以下の通り|以下のとおり|次の通り|次のとおり',
    label: '翻訳|翻訳文|和訳|翻訳結果|訳文|日本語訳|翻訳後のテキスト',
    did: 'そのまま残し|そのまま維持し|そのままにし|維持しました|保持しました|保持しています|変更していません|変更せず|翻訳していません|翻訳せず|翻訳しました',
    form: 'コードブロック|書式|フォーマット|マークダウン|Markdown形式|Markdownの|プレースホルダー|原文の構造|専門用語',
    rest: '残りの文書|残りのドキュメント|以降の文書|残りの部分|文書の残り|ドキュメントの残り',
    unchanged: '変更ありません|変更はありません|そのままです|同じです|変わりません',
    model:
      'AI言語モデルとして|言語モデルとして|AIとして|AIモデルとして|AIアシスタントとして|大規模言語モデルとして|AIなので|AIであるため',
    refuses: 'できません|できかねます|申し訳ありません|申し訳ございません|いたしかねます',
    task: '翻訳|外部リンク|リンクを開く|リンクを開け|リンクにアクセス|ご要望|リクエストにお応え|そのリクエスト|お手伝い',
    asks: 'お知らせください|教えてください|お申し付けください|ご連絡ください|ご指示ください',
    wishes: '修正が必要|変更が必要|修正を|修正点|変更をご希望|変更点が|修正をご希望|翻訳を続け|調整が必要',
    wants: '提供してください|ご提供ください|貼り付けてください|送ってください|お送りください',
  },
  ko: {
    agrees: '물론입니다|물론이죠|네|알겠습니다|물론',
    presents: '다음은|아래는|여기|이것은|다음과 같이|아래에',
    act: '번역입니다|번역본입니다|번역된|번역문입니다|번역 결과|번역본|번역한 내용|번역문|번역을 제공',
    follows: '다음과 같습니다|아래와 같습니다',
    label: '번역|번역문|번역본|번역 결과|한국어 번역|번역된 텍스트',
    did: '그대로 유지했습니다|그대로 두었습니다|유지하였습니다|유지했습니다|보존했습니다|번역하지 않았습니다|변경하지 않았습니다|그대로 남겨|번역했습니다|번역하였습니다',
    form: '코드 블록|코드블록|서식|마크다운|Markdown 형식|형식을 그대로|자리 표시자|원문의 구조|기술 용어|전문 용어',
    rest: '문서의 나머지|나머지 문서|나머지 부분|나머지 내용',
    unchanged: '변경되지 않았습니다|그대로입니다|동일합니다|변경 사항이 없습니다',
    model:
      'AI 언어 모델로서|언어 모델로서|AI로서|인공지능으로서|인공지능 언어 모델로서|AI 모델로서|AI 어시스턴트로서|AI이기 때문에|AI 언어 모델이기',
    refuses: '수 없습니다|죄송합니다|죄송하지만|불가능합니다|드릴 수 없',
    task: '번역|외부 링크|링크를 열|링크에 접근|해당 요청|그 요청|요청을 도와|도와드릴',
    asks: '알려 주세요|알려주세요|말씀해 주세요|말씀해주세요|알려 주십시오|알려주시기 바랍니다',
    wishes:
      '수정이 필요하|수정 사항이 있|수정할 부분|변경이 필요하|변경을 원하|수정을 원하|계속 번역|추가로 필요한|번역이 더 필요',
    wants: '제공해 주세요|제공해주세요|입력해 주세요|보내 주세요|보내주세요|붙여넣어 주세요',
  },
  nb: {
    agrees: 'selvfølgelig|selvsagt|ja|klart det|absolutt',
    presents: 'her er|nedenfor er|nedenfor finner du|under finner du|følgende er',
    act: 'oversettelse|oversettelsen|oversatte|oversatt',
    follows: 'er som følger|lyder som følger',
    label: 'oversettelse|oversatt tekst',
    did: 'jeg har beholdt|jeg har bevart|jeg har latt|jeg har oversatt|jeg beholdt|jeg bevarte',
    form: 'kodeblokke*|formatering*|markdown*|plassholdere*',
    rest: 'resten av dokumentet|resten av teksten',
    unchanged: 'uendret|uforandret|forblir den samme',
    model: 'som en ai|som ki|som en ki|som en språkmodell|som språkmodell|som en kunstig intelligens',
    refuses: 'jeg kan ikke|kan jeg ikke|beklager|jeg beklager|jeg er ikke i stand til',
    task: 'oversette|åpne eksterne lenker|åpne lenker|hjelpe med den forespørselen|hjelpe med det',
    asks: 'gi meg beskjed|la meg få vite|gi beskjed|si fra',
    wishes: 'endringer|rettelser|justeringer|endret',
    wants: 'vennligst oppgi|vennligst send|vennligst lim inn|vennligst gi',
  },
  nl: {
    agrees: 'natuurlijk|uiteraard|zeker|graag|prima|oké',
    presents:
      'hier is|hier volgt|hier vindt u|hier vind je|hieronder vindt u|hieronder vind je|hieronder staat|hieronder is|hieronder volgt|dit is|bijgaand|onderstaand',
    act: 'vertaling|vertaalde tekst|vertaalde document|vertaalde versie|vertaalde inhoud|vertaalde artikel|vertaalde ~ tekst|vertaalde ~ document|vertaalde markdown',
    follows: 'luidt als volgt|als volgt|is als volgt',
    label: 'vertaling|vertaalde tekst|herziene vertaling|nederlandse vertaling|vertaling naar het nederlands',
    did: 'ik heb|heb ik',
    form: 'codeblokken ~ gelaten|codeblokken ~ behouden|codeblokken behouden|opmaak ~ gelaten|opmaak ~ behouden|opmaak behouden|opmaak ongewijzigd|tijdelijke aanduidingen ~ behouden|technische termen ~ gelaten|markdown-opmaak ~|markdown-indeling ~|indeling behouden|oorspronkelijke opmaak ~',
    rest: 'de rest van het document|de rest van de tekst|de overige tekst',
    unchanged: 'ongewijzigd|onveranderd|blijft gelijk|blijft hetzelfde',
    model:
      'als ai|als ai-taalmodel|als taalmodel|als ai-model|als kunstmatige intelligentie|als een taalmodel|als een ai|als ai-assistent',
    refuses: 'kan ik|ik kan|ik ben niet in staat|het spijt me|sorry|helaas kan ik',
    task: 'niet vertalen|geen externe links|geen links|niet helpen met dit verzoek|niet helpen met dat verzoek|daar niet mee helpen|niet helpen met|niet ~ vertalen',
    asks: 'laat me weten|laat het me weten|laat mij weten|laat het mij weten|laat maar weten|geef me een seintje',
    wishes: 'wijzigingen|aanpassingen|veranderingen|wijziging|aanpassing|correcties|doorga met de vertaling',
    wants:
      'geef de tekst|gelieve ~ te verstrekken|verstrek de tekst|geef alstublieft|stuur de tekst|plak de tekst',
  },
  pl: {
    agrees: 'oczywiście|jasne|pewnie|naturalnie|dobrze',
    presents: 'oto|poniżej znajduje się|poniżej|poniżej przedstawiam|tutaj jest|przedstawiam',
    act: 'tłumaczenie|tłumaczenia|przetłumaczon*|przekład',
    follows: 'brzmi następująco|jest następujące|wygląda następująco',
    label: 'tłumaczenie|przetłumaczony tekst|przekład|tłumaczenie na język polski',
    did: 'pozostawiłem|pozostawiłam|zachowałem|zachowałam|zostawiłem|zostawiłam|przetłumaczyłem|przetłumaczyłam|nie tłumaczyłem|utrzymałem',
    form: 'bloki kodu|bloków kodu|formatowanie|formatowania|markdown|symbole zastępcze|terminy techniczne|tekst oryginalny|oryginalną strukturę',
    rest: 'reszta dokumentu|reszta tekstu|pozostała część dokumentu|dalsza część dokumentu',
    unchanged: 'bez zmian|niezmieniona|pozostaje taka sama',
    model:
      'jako model językowy|jako sztuczna inteligencja|jako ai|jako model ai|jako duży model językowy|jako asystent ai|jako językowy model',
    refuses: 'nie mogę|nie jestem w stanie|przykro mi|przepraszam',
    task: 'przetłumaczyć|tłumaczyć|otwierać ~ linków|otworzyć ~ linków|otwierać linków|zewnętrznych linków|pomóc w tej prośbie|pomóc z tą prośbą|spełnić tej prośby|pomóc w tym',
    asks: 'daj znać|daj mi znać|proszę dać znać|proszę o informację|powiedz mi',
    wishes: 'zmiany|zmian|poprawki|poprawek|modyfikacje|dostosować|kontynuował|wprowadzić zmiany',
    wants: 'proszę podać|proszę podaj|podaj proszę|proszę dostarczyć|proszę wkleić|proszę przesłać',
  },
  pt: {
    agrees: 'claro|com certeza|certamente|claro que sim|sem problema|sim',
    presents:
      'aqui está|aqui estão|segue|segue abaixo|abaixo está|a seguir|a seguir está|eis|abaixo segue|abaixo encontra-se',
    act: 'a tradução|uma tradução|sua tradução|tua tradução|tradução final|tradução completa|texto traduzido|documento traduzido|versão traduzida|conteúdo traduzido|artigo traduzido|markdown traduzido|tradução para',
    follows: 'é a seguinte|é o seguinte|como segue',
    label: 'tradução|texto traduzido|tradução para o português|tradução final|documento traduzido',
    did: 'mantive|eu mantive|deixei|conservei|preservei|traduzi|não traduzi|respeitei',
    form: 'blocos de código|formatação|markdown|espaços reservados|termos técnicos|texto original|estrutura original|marcadores de posição',
    rest: 'o restante do documento|o resto do documento|o restante do texto|o resto do texto|o restante do conteúdo',
    unchanged: 'inalterado|sem alterações|sem alteração|permanece igual|permanece o mesmo|não muda',
    model:
      'como modelo de linguagem|como um modelo de linguagem|como uma ia|como ia|como inteligência artificial|como uma inteligência artificial|como assistente de ia|como modelo de ia',
    refuses: 'não posso|não consigo|desculpe|sinto muito|lamento|não sou capaz|peço desculpa',
    task: 'traduzir|abrir links|acessar links|aceder a links|abrir ligações|ajudar com esse pedido|ajudar com essa solicitação|atender a essa|atender a esse|ajudar com isso',
    asks: 'me avise|avise-me|me diga|diga-me|me informe|informe-me|deixe-me saber|me deixe saber',
    wishes:
      'alteração|alterações|mudança|mudanças|ajuste|ajustes|modificação|modificações|correção|correções|que eu continue',
    wants:
      'por favor, forneça|por favor forneça|forneça o texto|por favor, envie|por favor, cole|por favor, disponibilize',
  },
  ro: {
    agrees: 'desigur|sigur|bineînțeles|cu plăcere',
    presents: 'iată|aceasta este|mai jos este|mai jos se află|mai jos găsiți|mai jos găsești|aici este',
    act: 'traducerea|traducere|textul tradus|documentul tradus|versiunea tradusă|conținutul tradus',
    follows: 'este următoarea|este următorul|după cum urmează',
    label: 'traducere|traducerea|text tradus|textul tradus',
    did: 'am păstrat|am lăsat|am tradus|am menținut|am respectat',
    form: 'blocurile de cod|formatarea|markdown|termenii tehnici|structura originală',
    rest: 'restul documentului|restul textului',
    unchanged: 'neschimbat|neschimbate|nemodificat|rămâne la fel',
    model:
      'ca model lingvistic|ca model de limbaj|ca inteligență artificială|ca model ai|ca ia|în calitate de model',
    refuses: 'nu pot|îmi pare rău|nu sunt capabil|ne pare rău',
    task: 'să traduc|traduce|deschide linkuri|accesa linkuri|să deschid|ajuta cu această cerere|ajuta cu această solicitare',
    asks: 'anunțați-mă|anunță-mă|spuneți-mi|spune-mi|dați-mi de știre',
    wishes: 'modificări|schimbări|ajustări|corecturi',
    wants: 'vă rog să furnizați|vă rugăm să furnizați|te rog să furnizezi|furnizați textul',
  },
  ru: {
    agrees: 'конечно|разумеется|хорошо|безусловно|да',
    presents: 'вот|ниже приведён|ниже приведен|ниже представлен|ниже|ниже приводится|представляю',
    act: 'перевод|переведённый текст|переведенный текст|переведённая версия|переведенная версия|переведённый документ|переведенный документ|переведённое содержимое|переведённая статья|переведенная статья|перевод текста',
    follows: 'выглядит следующим образом|следующий|выглядит так',
    label:
      'перевод|переведённый текст|переведенный текст|перевод на русский|перевод на русский язык|итоговый перевод',
    did: 'я оставил|я оставила|я сохранил|я сохранила|я перевёл|я перевел|я перевела|я не переводил|я не стал переводить',
    form: 'блоки кода|форматирование|markdown|разметку|заполнители|технические термины|исходную структуру|исходный текст',
    rest: 'остальная часть документа|остальной текст|остальная часть текста|оставшаяся часть документа',
    unchanged:
      'без изменений|не изменилась|не изменился|остаётся прежн*|остается прежн*|остаётся без изменений',
    model:
      'как языковая модель|как ии|как искусственный интеллект|как модель ии|будучи языковой моделью|как большая языковая модель|как ии-ассистент',
    refuses: 'я не могу|не могу|извините|к сожалению, я|простите|прошу прощения',
    task: 'перевести|переводить|открывать ~ ссылки|открыть ссылк*|открывать ссылки|внешние ссылки|помочь с этим запросом|выполнить этот запрос|помочь с этим',
    asks: 'дайте знать|дай знать|дайте мне знать|дай мне знать|сообщите мне|сообщи мне|скажите, если',
    wishes: 'изменения|изменить|правки|исправления|корректировки|продолжил перевод|внести изменения',
    wants:
      'пожалуйста, предоставьте|предоставьте текст|пожалуйста, пришлите|пожалуйста, вставьте|пожалуйста, укажите текст',
  },
  sv: {
    agrees: 'självklart|naturligtvis|visst|absolut|javisst',
    presents: 'här är|här kommer|nedan är|nedan följer|nedan finns|nedan hittar du|följande är',
    act: 'översättning|översättningen|översatta|översatt',
    follows: 'lyder som följer|är som följer|är följande',
    label: 'översättning|översatt text',
    did: 'jag har behållit|jag har bevarat|jag har lämnat|jag har låtit|jag har översatt|jag behöll|jag lämnade',
    form: 'kodblock*|formatering*|markdown*|platshållar*|facktermer*',
    rest: 'resten av dokumentet|resten av texten|återstoden av dokumentet',
    unchanged: 'oförändrat|oförändrad|oförändrade|förblir detsamma',
    model:
      'som en ai|som ai|som en språkmodell|som språkmodell|som ai-språkmodell|som en ai-språkmodell|som artificiell intelligens',
    refuses: 'jag kan inte|kan jag inte|tyvärr kan jag|jag är ledsen|jag beklagar',
    task: 'översätta|öppna externa länkar|öppna länkar|externa länkar|hjälpa till med den begäran|hjälpa till med det',
    asks: 'låt mig veta|hör av dig|meddela mig|säg till',
    wishes: 'ändringar|justeringar|korrigeringar|ändras',
    wants: 'vänligen ange|vänligen tillhandahåll|vänligen skicka|vänligen klistra in',
  },
  th: {
    presents: 'นี่คือ|ต่อไปนี้คือ|ด้านล่างนี้คือ|ข้างล่างนี้คือ',
    act: 'คำแปล|ฉบับแปล|ที่แปลแล้ว|การแปล',
    label: 'คำแปล|ข้อความที่แปลแล้ว',
    did: 'ฉันได้คง|ผมได้คง|ได้คง|ฉันเก็บ|ผมเก็บ',
    form: 'บล็อกโค้ด|รูปแบบ|การจัดรูปแบบ',
    rest: 'ส่วนที่เหลือของเอกสาร',
    unchanged: 'ไม่มีการเปลี่ยนแปลง|ไม่เปลี่ยนแปลง|เหมือนเดิม',
    model: 'ในฐานะโมเดลภาษา|ในฐานะ AI|ในฐานะแบบจำลองภาษา',
    refuses: 'ฉันไม่สามารถ|ผมไม่สามารถ|ขออภัย|ขอโทษ|ไม่สามารถ',
    task: 'แปล|เปิดลิงก์|ช่วยเหลือคำขอ',
    asks: 'แจ้งให้ฉันทราบ|แจ้งให้ทราบ|บอกฉัน|โปรดแจ้ง',
    wishes: 'แก้ไข|เปลี่ยนแปลง|ปรับเปลี่ยน',
    wants: 'โปรดระบุข้อความ|กรุณาส่งข้อความ|โปรดให้ข้อความ',
  },
  tr: {
    agrees: 'elbette|tabii|tabii ki|tabi|kesinlikle|memnuniyetle',
    presents: 'işte|İşte|aşağıda',
    act: 'çevirisi|çeviri|çevirisini|çevrilmiş|çevrilen|çevirisidir|çevrilmiş hali',
    follows: 'aşağıdadır|aşağıda yer almaktadır|aşağıdaki gibidir|şu şekildedir|aşağıda verilmiştir',
    label: 'çeviri|çevrilen metin|çevrilmiş metin|türkçe çeviri|türkçe çevirisi',
    did: 'olduğu gibi bıraktım|korudum|değiştirmeden bıraktım|bıraktım|çevirdim|çevirmedim|muhafaza ettim',
    form: 'kod blok*|biçimlendirme*|markdown*|yer tutucu*|teknik terim*',
    rest: 'belgenin geri kalanı|metnin geri kalanı|belgenin kalanı|dokümanın geri kalanı',
    unchanged: 'değişmeden|değişmemiştir|aynı kalmıştır|aynıdır|aynı kalır|olduğu gibi',
    model:
      'bir yapay zeka dil modeli olarak|yapay zeka dil modeli olarak|bir dil modeli olarak|bir yapay zeka olarak|yapay zekâ dil modeli olarak|bir yapay zekâ olarak|dil modeli olarak',
    refuses: 'üzgünüm|yapamam|çeviremem|açamam|erişemem|yardımcı olamam|çeviremiyorum|yapamıyorum|açamıyorum',
    task: 'çevir*|bağlantı*|bu istek*|bu konuda|harici',
    asks: 'bana bildirin|bana haber ver*|haber verin|lütfen bildirin|bana bildir|söyleyin',
    wishes: 'değişiklik*|düzeltme*|düzenleme*|çeviriye devam',
    wants: 'lütfen metni|lütfen çevrilecek|metni sağlayın|lütfen ~ gönderin',
  },
  uk: {
    agrees: 'звичайно|звісно|авжеж|добре|так',
    presents: 'ось|нижче наведено|нижче|нижче подано|подаю',
    act: 'переклад|перекладений|перекладена|перекладеного|переклад тексту',
    follows: 'виглядає так|виглядає наступним чином|такий',
    label: 'переклад|перекладений текст|переклад українською',
    did: 'я залишив|я залишила|я зберіг|я зберегла|я переклав|я переклала',
    form: 'блоки коду|форматування|markdown|розмітку|технічні терміни|заповнювачі',
    rest: 'решта документа|решта документу|решта тексту',
    unchanged: 'без змін|не змінилася|не змінився|залишається незмінн*',
    model: 'як мовна модель|як ші|як штучний інтелект|як модель ші|як велика мовна модель',
    refuses: 'я не можу|не можу|вибачте|на жаль, я|перепрошую',
    task: 'перекласти|перекладати|відкривати ~ посилання|відкрити посилання|зовнішні посилання|допомогти з цим',
    asks: 'дайте знати|дайте мені знати|повідомте мене|дай знати',
    wishes: 'зміни|змінити|правки|виправлення',
    wants: 'будь ласка, надайте|надайте текст|будь ласка, надішліть|будь ласка, вставте',
  },
  vi: {
    agrees: 'chắc chắn rồi|tất nhiên|vâng|được rồi',
    presents: 'đây là|dưới đây là|sau đây là',
    act: 'bản dịch|đã được dịch|đã dịch|được dịch',
    follows: 'như sau',
    label: 'bản dịch|văn bản đã dịch|dịch',
    did: 'tôi đã giữ|tôi giữ|tôi đã để|tôi đã dịch',
    form: 'khối mã|định dạng|markdown|thuật ngữ kỹ thuật',
    rest: 'phần còn lại của tài liệu|phần còn lại của văn bản',
    unchanged: 'không thay đổi|giữ nguyên',
    model:
      'là một mô hình ngôn ngữ|là mô hình ngôn ngữ|với tư cách là một mô hình|là một ai|với tư cách là ai',
    refuses: 'tôi không thể|xin lỗi|rất tiếc',
    task: 'dịch|mở liên kết|truy cập liên kết|mở các liên kết|hỗ trợ yêu cầu',
    asks: 'hãy cho tôi biết|vui lòng cho tôi biết|cho tôi biết',
    wishes: 'thay đổi|chỉnh sửa|điều chỉnh|sửa đổi',
    wants: 'vui lòng cung cấp|hãy cung cấp|xin vui lòng cung cấp|vui lòng gửi',
  },
  'zh-Hans': {
    agrees: '当然|好的|没问题|当然可以|明白了',
    presents: '以下是|下面是|这是|以下为|这里是|下面为',
    act: '翻译|译文|翻译后的|翻译结果|翻译版本|中文版|翻译内容',
    follows: '如下|如下所示',
    label: '翻译|译文|翻译结果|中文翻译|翻译后的文本|翻译内容|翻译如下|译文如下',
    did: '我保留了|我保持了|我已保留|我已将|我翻译了|我没有翻译|我未翻译|已保留|已按要求|我将',
    form: '代码块|格式|占位符|标记语法|原文结构|专业术语|技术术语|Markdown 语法',
    rest: '文档的其余部分|其余部分|文档其余部分|剩余部分|文档的剩余部分',
    unchanged: '保持不变|不变|没有变化|未作更改|未更改',
    model:
      '作为一个人工智能|作为人工智能|作为一个AI|作为AI|作为一个语言模型|作为语言模型|作为一个 AI|作为 AI|作为一名人工智能|作为大语言模型|作为一个大型语言模型',
    refuses: '我无法|我不能|抱歉|对不起|很抱歉|无法协助',
    task: '翻译|打开外部链接|访问外部链接|打开链接|访问链接|满足该请求|协助处理|满足这个请求|协助您|完成该请求|外部链接',
    asks: '请告诉我|请告知|请随时告诉我|请让我知道',
    wishes: '修改|调整|更改|继续翻译|改动',
    wants: '请提供|请粘贴|请发送|请将需要|请给出',
  },
  'zh-Hant': {
    agrees: '當然|好的|沒問題|當然可以|明白了',
    presents: '以下是|下面是|這是|以下為|這裡是|下面為',
    act: '翻譯|譯文|翻譯後的|翻譯結果|翻譯版本|中文版|翻譯內容',
    follows: '如下|如下所示',
    label: '翻譯|譯文|翻譯結果|中文翻譯|翻譯後的文字|翻譯內容|翻譯如下|譯文如下',
    did: '我保留了|我保持了|我已保留|我已將|我翻譯了|我沒有翻譯|我未翻譯|已保留|已按要求|我將',
    form: '程式碼區塊|代碼塊|程式碼塊|格式|佔位符|預留位置|標記語法|原文結構|專業術語|技術術語',
    rest: '文件的其餘部分|其餘部分|文件其餘部分|剩餘部分|文件的剩餘部分|文檔的其餘部分',
    unchanged: '保持不變|不變|沒有變化|未作更改|未更改|維持不變',
    model:
      '作為一個人工智慧|作為人工智慧|作為一個人工智能|作為一個AI|作為AI|作為一個語言模型|作為語言模型|作為一個 AI|作為 AI|身為 AI|身為人工智慧|身為一個語言模型|身為AI|作為大型語言模型|身為語言模型',
    refuses: '我無法|我不能|抱歉|對不起|很抱歉|無法協助',
    task: '翻譯|開啟外部連結|打開外部連結|存取外部連結|開啟連結|外部連結|協助處理|滿足該請求|滿足這個請求|協助您|完成該請求',
    asks: '請告訴我|請告知|請隨時告訴我|請讓我知道',
    wishes: '修改|調整|更改|繼續翻譯|更動|變更',
    wants: '請提供|請貼上|請傳送|請將需要|請給出',
  },
};

/** The phrases of a language; undefined when none are known. */
export function chatterOf(tag: string): ChatterPhrases | undefined {
  return CHATTER[tag] ?? CHATTER[tag.replace(/-.*/s, '')];
}
