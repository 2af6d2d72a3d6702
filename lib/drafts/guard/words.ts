/**
 * Words of five languages that do not belong in every message, as patterns on folded text (small letters, no accents).
 * All languages are looked for whatever the draft's own is: people mix them.
 */

const any = (...patterns: string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${patterns.join('|')})`, 'u');

/** Congratulations, and what sounds like them. */
export const CONGRATULATION = any(
  'congrat\\p{L}*|well (?:done|earned|deserved)|(?:so )?happy for you|(?:great|good|exciting|fantastic) news(?! from me)|well done|kudos',
  'gluckw\\p{L}*|gluck?wunsch\\p{L}*|gratul\\p{L}*|freu\\p{L}* mich fur (?:dich|sie)|tolle neuigkeit\\p{L}*|gut gemacht',
  'felicit\\p{L}*|bravo|(?:heureux|heureuse|ravie?) pour (?:toi|vous)|bonne nouvelle|chapeau',
  'felicidad\\p{L}*|enhorabuena|me alegro (?:mucho )?por (?:ti|usted)|buena noticia|bien hecho',
  'parabens|parabeniz\\p{L}*|(?:fico )?feliz por (?:ti|voce)|boa noticia|otima noticia',
);

/** The bright side, and "what next": for those who have just lost something. */
export const BRIGHT_SIDE = any(
  "bright side|silver lining|blessing in disguise|everything happens|when one door|new chapter|next (?:chapter|adventure)|what(?:'|’)?s next|what is next|exciting time|fresh start|at least you|meant to be",
  'etwas gutes|neues? kapitel|chance in der krise|wer weiss, wofur|wie geht es (?:jetzt )?weiter|was kommt als nachstes|neuanfang|wenigstens|immerhin',
  'bon cote|mal pour un bien|nouveau chapitre|nouveau depart|nouvelle aventure|et (?:apres|maintenant), (?:que|quoi)|au moins',
  'lado bueno|por algo|no hay mal que|nuevo capitulo|nueva etapa|y ahora que|al menos|por lo menos',
  'lado bom|ha males que|novo capitulo|nova etapa|novo comeco|e agora, o que|pelo menos|ao menos',
);

/**
 * Requests; in congratulations, in a difficulty and after a long silence there is none. Offers use the same nouns ("an
 * intro to Sofia"), so that these patterns hold who wants it.
 */
export const ASK = any(
  // English
  'could you|can you|would you (?:mind|be able|be willing|please)|(?:a|small|quick|do me a) favou?r|pick your brain|refer me|referral|i need (?:your|some)|i was hoping you|if you could|put me in touch|introduce me|(?:recommend|endorse|hire) me|please (?:send|share|let me know if you (?:can|could))',
  "(?:i(?:'d| would) (?:love|like|appreciate)|i could use|i need|give me|get me|show (?:me|us)|(?:hoping|looking|ask(?:ing)?(?: you)?) for|any chance (?:of|for))(?: to)?(?: (?:see|get|have|book|try))? (?:an?|the|your)(?: (?!recommendation)\\p{L}+)? (?:intro|introduction|demo|job|interview|investment|discount|trial)(?!\\p{L})",
  "(?:are|is) (?:you|your \\p{L}+|the team)(?: \\p{L}+)? hiring|(?:job|role|opening|position|vacancy) for me|any (?:openings?|vacanc(?:y|ies)|open (?:roles?|positions?))|invest in (?:us|my|our)|(?:would|will) you(?: consider)? invest|i(?:'m| am)(?: \\p{L}+)? looking for (?:work|investors|funding|a(?: new)? (?:job|role|position))|(?:forward|pass (?:on|along)|look at) my (?:cv|resume|deck|pitch)|word for me|appreciate it if you|(?:can|may|wanted to|want to) ask you (?:for|a|to)",
  // German
  'konntest du|konnten sie|(?:kannst du|konnen sie)(?! (?:etwas|was) davon)|wurdest du bitte|einen gefallen|ich brauche (?:deine|ihre)|empfiehl mich|stell(?:e|en sie)? mich',
  '(?:gibst|machst|vermittelst|verschaffst|zeigst|empfiehlst) du (?:mir|uns|mich)(?!\\p{L})|(?:geben|machen|vermitteln|verschaffen|zeigen|empfehlen) sie (?:mir|uns|mich)(?!\\p{L})|ich (?:hatte|brauche|suche|wunsche mir)(?: \\p{L}+)? (?:eine (?:demo|empfehlung|stelle)|einen (?:job|kontakt)|ein (?:intro|praktikum))|ich suche (?:arbeit|investoren)',
  '(?:stellt ihr|stellen sie) (?:\\p{L}+ ){0,3}ein(?!\\p{L})|(?:sucht ihr|suchen sie) (?:\\p{L}+ ){0,2}(?:leute|jemanden|verstarkung)|(?:stelle|job|platz) fur mich|investier(?:st du|en sie|t ihr)|in (?:uns|mein\\p{L}*|unser\\p{L}*) (?:\\p{L}+ )?(?:zu )?investier|wort fur mich|meinen lebenslauf weiter|(?:darf ich|ich (?:wollte|mochte)) (?:dich|sie) (?:\\p{L}+ ){0,2}(?:um|bitten|fragen, ob (?:du|sie) mi)',
  // French
  "pourr(?:ais-tu|iez-vous|ais tu|iez vous)|peux-tu|pouvez-vous|un (?:petit )?service|j'ai besoin de (?:ton|votre)|recommand(?:e|er|ez)[- ]moi|me recommander|me presenter a",
  "(?:fais|faites|montre|montrez)[- ]moi (?:\\p{L}+ )?(?:une|la|ta|votre) demo|(?:j'aimerais|je voudrais|je cherche|je recherche|j'aurais besoin d[e'])(?: (?:voir|avoir|obtenir))? ?(?:une (?:demo|mise en relation|recommandation)|un (?:poste|emploi|stage|job)|(?:des )?investisseurs|du travail)(?!\\p{L})|j'aurais besoin de (?:ton|votre)",
  '(?:recrut|embauch)(?:es-tu|ez-vous)|est-ce que (?:tu|vous) (?:recrut|embauch)|(?:poste|emploi|stage|job|place) pour moi|investi(?:r|rais-tu|riez-vous|s|ssez) dans (?:mon|ma|mes|notre|nos)(?!\\p{L})|(?:me|nous) mettre en (?:contact|relation)|(?:mets|mettez)[- ]moi en (?:contact|relation)|un mot (?:pour moi|en ma faveur)|(?:transmettre|passer|faire suivre) mon cv|(?:voulais|voudrais|puis-je|peux-je) (?:te|vous) demander (?:un|une|de|si tu p|si vous p)',
  // Spanish
  'podrias|podria usted|puedes(?! (?:hacer con|decir que no))|(?:un|algun) favor|necesito (?:tu|su)|recomiendame|recomendarme|presentarme a',
  '(?:quisiera|querria|me gustaria|me encantaria|necesito|busco)(?: (?:ver|tener|pedir(?:te|le)))? (?:una (?:demo|recomendacion|presentacion con)|un (?:trabajo|empleo|puesto)|trabajo|inversores|financiacion)(?!\\p{L})|(?:ensename|ensenarme|muestrame|mostrarme|hazme) (?:una|la|tu) demo|(?:contratando|buscando (?:gente|a alguien))[^.!?]{0,20}\\?|(?:puesto|trabajo|empleo|vacante|sitio)s? (?:\\p{L}+ )?para mi(?!\\p{L})',
  'invert(?:ir|irias|iria) en (?:mi|nuestr|nosotros)|presentame|presenteme|(?:ponme|pongame|ponerme) en contacto con (?!usted)|recomiendeme|(?:pasar|reenviar|enviar) mi (?:cv|curriculum)|hablar? bien de mi(?!\\p{L})|(?:queria|quiero|puedo) pedir(?:te|le)(?! (?:disculpas|perdon))',
  // Portuguese
  'poderias|poderia|voce pode|podes|um favor|preciso d[ao] (?:tua|teu|sua|seu)|me indicar|indicar-me|recomendar-me|me apresentar',
  '(?:gostaria|adoraria|queria|quero|preciso|procuro)(?: de)?(?: (?:ver|ter|pedir(?:-te|-lhe)?))? (?:uma (?:demo|recomendacao|indicacao|vaga)|um (?:emprego|trabalho)|emprego|trabalho|investidores|investimento)(?!\\p{L})|me mostr(?:a|e|ar) (?:uma|a) demo|mostr(?:a|e)-me (?:uma|a) demo|(?:contratando|a contratar|recrutando|a recrutar)[^.!?]{0,20}\\?|(?:vaga|emprego|trabalho|lugar) para mim',
  'invest(?:ir|iria|irias) (?:em|na|no|nos|nas) (?:mim|nos|minh|meu|noss)|apresent[ae]-me|apresentar-me a|me (?:coloca|coloque|colocar|ponha|por) em contat|(?:poe|ponha|por)-me em contact|me (?:indica|indique|recomende)(?!\\p{L})|(?:indica|indique|recomenda|recomende)-me|(?:encaminhar|passar|enviar) (?:o )?meu curriculo|palavra por mim|(?:queria|quero|posso) (?:te |lhe )?pedir(?:-te|-lhe)?(?! desculpa)',
);

/** Surprise, haste and comparing: in no congratulation. */
export const BACKHANDED = any(
  "finally|at last|about time|another year|who would have thought|i(?: am|'m|’m) surprised|to my surprise|i should do that too|can(?:'|’)?t believe you",
  'endlich|wurde (?:auch|ja) zeit|schon wieder ein jahr|wer hatte das gedacht|zu meiner uberraschung',
  "enfin(?:,|!| )|il etait temps|encore une annee|qui l'aurait cru|a ma surprise",
  'por fin|ya era hora|otro ano mas|quien lo hubiera|para mi sorpresa',
  'finalmente|ja era hora|ate que enfim|mais um ano|quem diria|para minha surpresa',
);

/** What nobody writes to somebody in particular. */
export const MACHINE = any(
  "(?:i )?(?:hope|trust) (?:this|that this|my) (?:\\p{L}+ )?finds you|hope (?:all is|you are doing|you(?:'|’)re doing) well|(?:just )?(?:reaching out|wanted to reach out)|touch(?:ing)? base|circle back|great post|thanks for sharing|(?:generated|sent|written) (?:by|with|using) (?:a |an |my )?(?:bot|tool|assistant|extension|peerkeep)|as an ai|automatically (?:sent|generated)",
  'ich hoffe,? (?:diese|die|meine) (?:nachricht|mail|e-mail) (?:erreicht|trifft)|toller (?:beitrag|post)|danke furs teilen|automatisch (?:erstellt|versendet|generiert)',
  "j'espere que (?:ce|cet|mon) (?:message|mail|e-mail|courriel) (?:te|vous)|super (?:post|publication)|merci (?:du|pour le) partage|genere automatiquement",
  'espero que (?:este|el|mi) (?:mensaje|correo) (?:te|le|lo|la)|gran publicacion|gracias por compartir|generado automaticamente',
  'espero que (?:esta|a minha|este) (?:mensagem|email|e-mail) (?:te|o|a|lhe)|otimo post|obrigad[oa] por compartilhar|gerad[oa] automaticamente',
);

/** Words that greet, before a name. */
export const GREETING =
  /^[\s¡]*(hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[rs]?|bonjour|salut|bonsoir|cher|chere|coucou|hola|querid[oa]s?|estimad[oa]s?|buen(?:os dias|as tardes|as noches| dia)|ola|oi|car[oa]s?|prezad[oa]s?|bom dia|boa (?:tarde|noite)),? +/u;
