import { describe, expect, it, vi } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { DRAFT_CHANNELS, type Language, LANGUAGES, TONES } from '../../../lib/drafts/facts';
import { kindOf } from '../../../lib/drafts/gates';
import { objectionsTo } from '../../../lib/drafts/guard';
import { foldedAlike } from '../../../lib/drafts/guard/find';
import { ASK, BACKHANDED, BRIGHT_SIDE, CONGRATULATION } from '../../../lib/drafts/guard/words';
import { type EventFacts, INTENTS, type Intent, NEEDS } from '../../../lib/drafts/intents';
import { packFor } from '../../../lib/drafts/packs';
import { couldGoToAnybody } from '../../../lib/drafts/swap';
import { addDays } from '../../../lib/people/days';
import { bodiesOf, linesOf, sayings } from './lines';
import { faultsOf } from './faults';
import { requestFor, TODAY, typed } from './people';

/** Rules of evidence 4.1 and 4.2 that hold for whole intents, in every language. */

vi.setConfig({ testTimeout: 60_000 });

const WAYS = TONES.flatMap((tone) => DRAFT_CHANNELS.map((channel) => ({ tone, channel })));

describe('the fourteen occasions', () => {
  const FOURTEEN: Readonly<Record<string, Partial<Record<Intent, readonly (keyof EventFacts)[]>>>> = {
    'new job': { newJob: ['company', 'title'] },
    promotion: { promotion: ['title'], newRole: ['title'] },
    'work anniversary': {
      anniversary1: ['company', 'years'],
      anniversary5: ['company', 'years'],
      anniversary10: ['company', 'years'],
    },
    birthday: { birthday: [] },
    'launch or funding': { launch: ['product'] },
    'published post': { post: [] },
    'award or certification': { award: ['award'], certification: ['award'] },
    degree: { degree: ['degree', 'school'] },
    'layoff or open to work': { openToWork: [], roleEnded: [] },
    relocation: { relocation: ['city'] },
    'long silence': { longSilence: [] },
    'returning a favour': { thanks: [] },
    'offering an introduction': { offerIntroduction: [] },
    'accountability check-in': { checkIn: [] },
  };

  it('are all there, with the facts that their gates ask for', () => {
    expect(Object.keys(FOURTEEN)).toHaveLength(14);
    for (const intents of Object.values(FOURTEEN)) expect(NEEDS).toMatchObject(intents);
  });

  it.each(LANGUAGES)('(%s) have words', (language) => {
    for (const intent of Object.values(FOURTEEN).flatMap((of) => Object.keys(of) as Intent[]))
      expect(writeDraft(requestFor(intent, 1, { language })).intent).toBe(intent);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const pack = packFor(language);

  it.each(['openToWork', 'roleEnded'] as const)(
    '%s offers something that the user can really do',
    (intent) => {
      for (const { blank, id } of bodiesOf(pack, [intent])) expect(blank, id).toBe('offer');
      for (const way of WAYS)
        for (let n = 0; n < 12; n++) {
          const draft = writeDraft(requestFor(intent, n, { ...way, language, log: {} }));
          expect(draft.blank, draft.text).toEqual({ name: 'offer' });
          const offer = { value: 'zwei Stunden', seenOn: TODAY };
          expect(writeDraft(requestFor(intent, n, { ...way, language, log: { offer } })).text).toContain(
            'zwei Stunden',
          );
        }
    },
  );

  it.each([
    'openToWork',
    'roleEnded',
    'offerIntroduction',
    'askAdvice',
    'askFeedback',
    'offerFeedback',
    'inviteCoffee',
    'smallProject',
    'checkIn',
  ] as const)('%s never ends without its ending: no answer needed, an easy no', (intent) => {
    for (const way of WAYS)
      for (let n = 0; n < 24; n++) {
        const { phraseIds, text } = writeDraft(requestFor(intent, n, { ...way, language }));
        const ids = phraseIds.filter((id) => !id.includes('.silence.'));
        expect(ids.at(-1), text).toMatch(/\.e\d$/);
      }
  });

  it('would hear an article that should have melted', () => {
    const request = requestFor('stayInTouch', 1, { language });
    const faults = (text: string) => faultsOf({ ...writeDraft(request), text }, request).join(' ');
    for (const wrong of UNMELTED[language]) expect(faults(`Ada, ${wrong}.`), wrong).toMatch(/does not melt/);
    expect(faults(`Ada, ${typed(language)}.`)).not.toMatch(/does not melt/);
  });

  it('knows what could go to anybody', () => {
    const [anybody, one] = SWAPPED[language];
    expect(couldGoToAnybody(anybody, pack, ['Ada Example', 'Kim'])).toBe(true);
    expect(couldGoToAnybody(one, pack, ['Ada Example', 'Kim'])).toBe(false);
  });

  it.each(INTENTS)('says no line of three drafts twice to one person: %s', (intent) => {
    const used: string[] = [];
    for (let i = 0; i < 3; i++) {
      const { phraseIds } = writeDraft(requestFor(intent, 1, { used, language }));
      expect(phraseIds.filter((id) => used.includes(id))).toEqual([]);
      used.push(...phraseIds);
    }
    expect(new Set(used).size).toBe(used.length);
  });

  it.each(Object.keys(NEVER) as (keyof typeof NEVER)[])('never says in %s', (intent) => {
    const {
      [language]: [pattern, said],
    } = NEVER[intent];
    expect(said).toMatch(pattern);
    for (const line of linesOf(pack, [intent]))
      for (const text of sayings(line)) expect(text, line.id).not.toMatch(pattern);
  });

  it('congratulates without surprise, and asks for nothing', () => {
    const lines = linesOf(
      pack,
      INTENTS.filter((intent) => kindOf(intent) === 'congratulation'),
    );
    for (const line of lines)
      for (const text of sayings(line)) {
        expect(foldedAlike(text), line.id).not.toMatch(BACKHANDED);
        expect(foldedAlike(text), line.id).not.toMatch(ASK);
      }
  });

  it('supports without applause, a bright side, a question or an ask', () => {
    for (const line of linesOf(pack, ['openToWork', 'roleEnded']))
      for (const text of sayings(line)) {
        for (const never of [CONGRATULATION, BRIGHT_SIDE, ASK])
          expect(foldedAlike(text), line.id).not.toMatch(never);
        expect(text, line.id).not.toMatch(/[?!¿¡]/u);
      }
  });
});

describe('what is ninety days old', () => {
  const [still, old] = [addDays(TODAY, -90), addDays(TODAY, -91)];
  it('is news still, and on the next day no more', () => {
    const facts = { company: 'New Works', title: 'Head of Research' };
    const of = (on: string) =>
      writeDraft({
        ...requestFor('newJob', 1, { occasion: { type: 'newJob', facts, on } }),
        intent: undefined!,
      });
    expect(of(still)).toMatchObject({ intent: 'newJob', kind: 'congratulation' });
    expect(of(old).intent).toBe('change');
    expect(of(old).text).not.toMatch(/New Works|Head of Research/);
  });
  it('is a fact still, and on the next day no more', () => {
    const stale = (seenOn: string) =>
      objectionsTo('Hi Ada, how is life at Halden?', { today: TODAY, facts: [{ value: 'Halden', seenOn }] });
    expect(stale(still)).toEqual([]);
    expect(stale(old).map(({ kind }) => kind)).toEqual(['stale']);
  });
  it('fills a blank still, and on the next day no more', () => {
    const of = (seenOn: string) =>
      writeDraft(requestFor('checkIn', 1, { log: { goal: { value: 'the marathon', seenOn } } })).text;
    expect(of(still)).toContain('the marathon');
    expect(of(old)).not.toContain('the marathon');
  });
});

const UNMELTED: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: ['zu das Hafenprojekt', 'mit der Garten', 'von das hier', 'für der Abend'],
  fr: ['de le jardin', 'à les ateliers', 'de les ateliers', 'à le projet', 'que une idée'],
  es: ['a el jardín', 'de el proyecto'],
  pt: ['em o jardim', 'de as oficinas', 'por o projeto', 'a os talhos'],
};

/** What could go to anybody, and the like for one person. */
const SWAPPED: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'Hi Ada, congratulations on the new job. Enjoy the first weeks.',
    'Hi Ada, congratulations on joining Northwind.',
  ],
  de: [
    'Hallo Ada, herzlichen Glückwunsch, und viele Grüße.',
    'Hallo Ada, herzlichen Glückwunsch zum Leuchtturm in Bergen.',
  ],
  fr: [
    'Bonjour Ada, félicitations pour le nouveau travail.',
    'Bonjour Ada, félicitations pour le phare de Bergen.',
  ],
  es: ['Hola, Ada: felicidades por el nuevo trabajo.', 'Hola, Ada: felicidades por el faro de Bergen.'],
  pt: ['Olá, Ada, parabéns pelo novo trabalho.', 'Olá, Ada, parabéns pelo farol de Bergen.'],
};

type Never = Readonly<Record<Language, readonly [RegExp, string]>>;

/** What no line of an intent may say, and something that it would find. */
const NEVER = {
  longSilence: {
    en: [/\bsorry\b|apolog|forgive|guilt|my fault|\bashamed/iu, 'I’m so sorry, I feel guilty.'],
    de: [/entschuldig|tut mir (?:so )?leid|verzeih|gewissen|schäme|peinlich/iu, 'Es tut mir so leid.'],
    fr: [/désolé|pardon|excus|navré|honte|coupable/iu, 'Toutes mes excuses.'],
    es: [/perd[oó]n|discúlp|disculp|lo siento|culpa|vergüenza/iu, 'Perdona que no escribiera.'],
    pt: [/desculp|perdo|perdão|sinto muito|culpa|vergonha/iu, 'Desculpe o silêncio.'],
  },
  checkIn: {
    en: [
      /streak|in a row|you (?:should|promised|failed|missed)|why (?:didn|haven)|no excuse|disappoint|don’t break/iu,
      'Don’t break your streak of five in a row.',
    ],
    de: [
      /serie|in folge|hättest|hätten sie|versprochen|wieder nicht|warum (?:hast|haben)|versagt|versäumt|enttäusch/iu,
      'Du hattest es versprochen, fünf Wochen in Folge.',
    ],
    fr: [
      /série|d’affilée|(?:aurais|auriez) dû|promis|pourquoi n|échou|raté|déçu/iu,
      'Tu avais promis, cinq fois d’affilée.',
    ],
    es: [
      /racha|seguid[oa]s|deber[ií]as?|promet|por qué no|fall(?:aste|ó)|decepcion/iu,
      'Lo prometiste, cinco semanas seguidas.',
    ],
    pt: [
      /sequência|seguid[oa]s|deveria|promet|por que não|falhou|decepcion|desilud/iu,
      'Prometeu, cinco semanas seguidas.',
    ],
  },
  birthday: {
    en: [/\b(?:age|aged|old|older|young|younger|years?)\b(?! ahead)|\d/iu, 'You are forty years old.'],
    de: [
      /(?<!\p{L})(?:alt|älter|alter|jung|jünger|jahre|runde[rn]?)(?!\p{L})|\d/iu,
      'Schon vierzig Jahre alt.',
    ],
    fr: [/(?<!\p{L})(?:âge|ans|vieux|vieille|vieillir|jeune)(?!\p{L})|\d/iu, 'Quarante ans déjà.'],
    es: [/(?<!\p{L})(?:edad|años|viej[oa]|joven|mayor)(?!\p{L})|\d/iu, 'Ya son cuarenta años.'],
    pt: [/(?<!\p{L})(?:idade|anos|velh[oa]|jovem)(?!\p{L})|\d/iu, 'Já são quarenta anos.'],
  },
  post: {
    en: [
      /(?:great|nice|awesome|amazing|good|excellent) (?:post|article|piece|read)|for sharing|well said/iu,
      'Great post, thanks for sharing.',
    ],
    de: [
      /(?:toller?|super|guter|klasse|schöner|starker) (?:beitrag|post|artikel|text)|fürs teilen/iu,
      'Toller Beitrag, danke fürs Teilen.',
    ],
    fr: [
      /(?:super|beau|belle|bon|bonne|bel|excellente?) (?:post|article|publication|texte)|partage/iu,
      'Super publication, merci du partage.',
    ],
    es: [
      /(?:gran|buen|buena|excelente) (?:publicación|post|artículo|texto)|por compartir/iu,
      'Gran publicación, gracias por compartir.',
    ],
    pt: [
      /(?:ótim[oa]|belo|bom|excelente|grande) (?:post|texto|artigo|publicação)|por (?:com)?partilhar|compartilhar/iu,
      'Ótimo post, obrigado por compartilhar.',
    ],
  },
  degree: {
    en: [/\bjobs?\b|career|hiring|applying|salary/iu, 'Which job will you look for?'],
    de: [/\bjobs?\b|stelle|karriere|bewirb|gehalt/iu, 'Welche Stelle suchst du?'],
    fr: [/emploi|poste|carrière|boulot|embauch|salaire/iu, 'Tu cherches un emploi ?'],
    es: [/empleo|puesto|trabajo|sueldo|contrat/iu, '¿Buscas empleo?'],
    pt: [/emprego|vaga|carreira|salário|contrat/iu, 'Já procura emprego?'],
  },
  relocation: {
    en: [/\bjob\b|family|partner|for love|because/iu, 'You moved because of the job.'],
    de: [/\bjob\b|familie|partner|liebe wegen|wegen|weil/iu, 'Wegen der Familie.'],
    fr: [/emploi|famille|conjoint|par amour|à cause/iu, 'C’est pour la famille.'],
    es: [/empleo|familia|pareja|por amor|porque/iu, 'Es por la familia.'],
    pt: [/emprego|família|por amor|porque/iu, 'É pela família.'],
  },
  launch: {
    en: [/\bdemo\b|invest|hiring|\bjobs?\b|discount|trial/iu, 'I’d love a demo.'],
    de: [/\bdemo\b|invest|stellt ihr|\bjobs?\b|rabatt|testzugang/iu, 'Eine Demo wäre schön.'],
    fr: [/\bdémo\b|invest|recrut|emploi|remise/iu, 'Une démo, un jour ?'],
    es: [/\bdemo\b|invert|inversi|contratan|empleo|descuento/iu, '¿Una demo?'],
    pt: [/\bdemo\b|invest|contratar|emprego|desconto/iu, 'Uma demo?'],
  },
  thanks: {
    en: [/owe you one/iu, 'I owe you one.'],
    de: [
      /(?:etwas|was) (?:schuldig|gut bei)|schulde (?:dir|ihnen) (?:et)?was/iu,
      'Ich bin dir etwas schuldig.',
    ],
    fr: [/revaudrai|fière chandelle/iu, 'Je te revaudrai ça.'],
    es: [/(?:te|le) debo una/iu, 'Te debo una.'],
    pt: [/devo uma/iu, 'Te devo uma.'],
  },
} satisfies Partial<Record<Intent, Never>>;
