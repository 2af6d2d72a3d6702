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

/** Requests; in congratulations, in a difficulty and after a long silence there is none. */
export const ASK = any(
  'could you|can you|would you (?:mind|be able|be willing|please)|(?:a|small|quick|do me a) favou?r|pick your brain|refer me|referral|i need (?:your|some)|i was hoping you|if you could|put me in touch|introduce me|(?:recommend|endorse) me|please (?:send|share|let me know if you (?:can|could))',
  'konntest du|konnten sie|(?:kannst du|konnen sie)(?! (?:etwas|was) davon)|wurdest du bitte|einen gefallen|ich brauche (?:deine|ihre)|empfiehl mich|stell(?:e|en sie)? mich',
  "pourr(?:ais-tu|iez-vous|ais tu|iez vous)|peux-tu|pouvez-vous|un (?:petit )?service|j'ai besoin de (?:ton|votre)|recommand(?:e|er|ez)[- ]moi|me recommander|me presenter a",
  'podrias|podria usted|puedes(?! (?:hacer con|decir que no))|(?:un|algun) favor|necesito (?:tu|su)|recomiendame|recomendarme|presentarme a',
  'poderias|poderia|voce pode|podes|um favor|preciso d[ao] (?:tua|teu|sua|seu)|me indicar|indicar-me|recomendar-me|me apresentar',
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
