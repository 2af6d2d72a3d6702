import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventIn } from '../../../lib/linkedin/words/events';
import { speaksOfHardship, soundsLikeHardship } from '../../../lib/people/hardship';

type Fields = Record<string, unknown>;
const told = (text: string, lang: string) => eventIn(text, lang, { speaker: 'linkedin' });
const own = (text: string, lang: string) => eventIn(text, lang, { speaker: 'author' });
const short = (event: ReturnType<typeof eventIn>): Fields | null => {
  if (!event) return null;
  const { raw, via, ...rest } = event;
  expect(via).toBe('words');
  expect(raw.length).toBeGreaterThan(0);
  return rest;
};

describe('what LinkedIn says about a person', () => {
  it.each<[string, string, Fields]>([
    [
      'en',
      'Congratulate Ada Example for starting a new position as Head of Data at Example GmbH',
      { type: 'newJob', title: 'Head of Data', company: 'Example GmbH' },
    ],
    [
      'en',
      'Congratulate Ada Example for starting a new position as Sr. Engineer at eBay.',
      { type: 'newJob', title: 'Sr. Engineer', company: 'eBay' },
    ],
    [
      'en',
      'Congratulate Ada for starting a new position at Marks and Spencer',
      { type: 'newJob', company: 'Marks and Spencer' },
    ],
    ['en', 'Congratulate Ada for starting a new position as Guest at Large at Example', { type: 'newJob' }],
    [
      'en',
      'Ada Example started a new position as Engineer at Example',
      { type: 'newJob', title: 'Engineer', company: 'Example' },
    ],
    [
      'en',
      'Ada Example is now Chief Poet at Example',
      { type: 'newJob', title: 'Chief Poet', company: 'Example' },
    ],
    [
      'en',
      'Congratulate Ada Example for 5 years at Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    [
      'en',
      'Congratulate Ada Example for 1 year at Example',
      { type: 'workAnniversary', years: 1, company: 'Example' },
    ],
    [
      'en',
      'Ada Example is celebrating 12 years at Example',
      { type: 'workAnniversary', years: 12, company: 'Example' },
    ],
    [
      'en',
      "Celebrate Ada's 3-year work anniversary at Example",
      { type: 'workAnniversary', years: 3, company: 'Example' },
    ],
    ['en', 'Wish Ada Example a happy birthday', { type: 'birthday' }],
    ['en', 'Wish Ada Example a happy belated birthday (Nov 3)', { type: 'birthday' }],
    ['en', 'Celebrate Ada’s recent birthday on Aug 6', { type: 'birthday' }],
    ['en', "Celebrate Ada's birthday today", { type: 'birthday' }],
    [
      'en',
      'Congratulate Ada Example on being promoted to Director at Example',
      { type: 'promotion', title: 'Director', company: 'Example' },
    ],
    ['en', 'Ada Example was promoted to Director', { type: 'promotion', title: 'Director' }],
    [
      'en',
      'Congratulate Ada Example for graduating from Example University',
      { type: 'degree', school: 'Example University' },
    ],
    ['fr', 'Célébrez l’anniversaire de Ada aujourd’hui', { type: 'birthday' }],
    ['fr', "Célébrez l'anniversaire d'Ada aujourd'hui", { type: 'birthday' }],
    ['fr', 'Célébrez l’anniversaire récent de Ada le 10 nov.', { type: 'birthday' }],
    [
      'fr',
      'Félicitez Ada Example pour son nouveau poste de Directrice chez Example',
      { type: 'newJob', title: 'Directrice', company: 'Example' },
    ],
    [
      'fr',
      'Félicitez Ada Example pour ses 5 ans chez Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['fr', 'Célébrez l’anniversaire professionnel de Ada', { type: 'workAnniversary' }],
    [
      'de',
      'Gratulieren Sie Ada Example zur neuen Stelle als Ingenieurin bei Example',
      { type: 'newJob', title: 'Ingenieurin', company: 'Example' },
    ],
    [
      'de',
      'Gratulieren Sie Ada Example zu 5 Jahren bei Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['de', 'Gratulieren Sie Ada Example zum Geburtstag', { type: 'birthday' }],
    ['de', 'Ada Example wurde zur Direktorin befördert', { type: 'promotion', title: 'Direktorin' }],
    [
      'es',
      'Felicita a Ada Example por su nuevo puesto como Ingeniera en Example',
      { type: 'newJob', title: 'Ingeniera', company: 'Example' },
    ],
    [
      'es',
      'Felicita a Ada Example por sus 5 años en Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['es', 'Felicita a Ada Example por su cumpleaños', { type: 'birthday' }],
    [
      'pt',
      'Parabenize Ada Example pelo novo cargo como Engenheira na Example',
      { type: 'newJob', title: 'Engenheira', company: 'Example' },
    ],
    [
      'pt',
      'Parabenize Ada Example pelos 5 anos na Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['pt', 'Comemore o aniversário de Ada hoje', { type: 'birthday' }],
    [
      'it',
      'Congratulati con Ada Example per il nuovo lavoro come Ingegnera presso Example',
      { type: 'newJob', title: 'Ingegnera', company: 'Example' },
    ],
    [
      'it',
      'Congratulati con Ada Example per i suoi 5 anni presso Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['it', 'Fai gli auguri di buon compleanno a Ada Example', { type: 'birthday' }],
    [
      'nl',
      'Feliciteer Ada Example met haar nieuwe functie als Ingenieur bij Example',
      { type: 'newJob', title: 'Ingenieur', company: 'Example' },
    ],
    [
      'nl',
      'Feliciteer Ada Example met 5 jaar bij Example',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['nl', 'Feliciteer Ada Example met haar verjaardag', { type: 'birthday' }],
    ['fr', 'Wish Ada Example a happy birthday', { type: 'birthday' }],
    ['ja', 'Wish Ada Example a happy birthday', { type: 'birthday' }],
    [
      'en',
      'Congratulate Ada Example for 5 years at Example GmbH today',
      { type: 'workAnniversary', years: 5, company: 'Example GmbH' },
    ],
    [
      'en',
      'Congratulate Ada Example for 5 years at Example on Aug 6',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    [
      'fr',
      'Félicitez Ada Example pour ses 5 ans chez Example le 10 nov.',
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
  ])('%s: %s', (lang, text, event) => expect(short(told(text, lang))).toEqual(event));

  it.each([
    ['en', 'Ada Example commented on a post: I started a new position as Engineer at Example'],
    ['en', 'Ada Example posted: "I am starting a new position as Engineer at Example"'],
    ['en', 'Ada Example reacted to a post of Bo who started a new position at Example'],
    ['en', 'Congratulate Ada Example'],
    ['en', 'Ada Example viewed your profile'],
    ['en', 'Ada Example is hiring for a new position as Engineer at Example'],
    ['en', 'Is Ada Example starting a new position?'],
    ['en', "I'm happy to share that I'm starting a new position as Engineer at Example!"],
    ['fr', 'Ada a commenté la publication de Bo sur son nouveau poste'],
    ['en', 'Happy birthday'],
    ['en', ''],
  ])('%s: nothing in %j', (lang, text) => expect(told(text, lang)).toBeNull());
});

describe('what authors say about themselves', () => {
  it.each<[string, string, Fields]>([
    [
      'en',
      "I'm happy to share that I'm starting a new position as Head of Data at Example GmbH!",
      { type: 'newJob', title: 'Head of Data', company: 'Example GmbH' },
    ],
    [
      'en',
      'I’m happy to share that I’m starting a new position as Sr. Engineer at Marks and Spencer!\n\nThank you all.',
      { type: 'newJob', title: 'Sr. Engineer' },
    ],
    [
      'en',
      'Some personal news: I have accepted a new role as Product Manager at Example Cloud, and I start on Monday.',
      { type: 'newJob', title: 'Product Manager', company: 'Example Cloud' },
    ],
    ['en', "I'm starting a new role at Example in Berlin", { type: 'newJob', company: 'Example' }],
    ['en', "I've started a new job!", { type: 'newJob' }],
    [
      'en',
      'I have accepted the position of CTO at Example',
      { type: 'newJob', title: 'CTO', company: 'Example' },
    ],
    [
      'en',
      "I've joined Example as a Data Scientist",
      { type: 'newJob', company: 'Example', title: 'Data Scientist' },
    ],
    [
      'en',
      'Thrilled to join Example as Head of Sales!',
      { type: 'newJob', company: 'Example', title: 'Head of Sales' },
    ],
    [
      'en',
      "I'm excited to share that I've been promoted to Director at Example!",
      { type: 'promotion', title: 'Director', company: 'Example' },
    ],
    ['en', 'Today marks 10 years at Example.', { type: 'workAnniversary', years: 10, company: 'Example' }],
    [
      'en',
      "I'm celebrating my 5 year work anniversary at Example",
      { type: 'workAnniversary', years: 5, company: 'Example' },
    ],
    ['en', "It's my birthday today", { type: 'birthday' }],
    ['en', 'I graduated from Example University last week', { type: 'degree', school: 'Example University' }],
    [
      'en',
      "I've completed my master's degree at Example University!",
      { type: 'degree', school: 'Example University' },
    ],
    [
      'en',
      "I'm happy to share that I've obtained a new certification: Cloud from Example!",
      { type: 'certification' },
    ],
    ['en', 'I passed the cloud architect exam today', { type: 'certification' }],
    ['en', "I'm proud to have won the Golden Pen award", { type: 'award' }],
    ['en', 'I received the 2026 Example Award', { type: 'award' }],
    ['en', 'Excited to announce the launch of our product', { type: 'launch' }],
    ['en', 'We just launched our new app', { type: 'launch' }],
    ['en', "I'm looking for a new role and would appreciate your support.", { type: 'openToWork' }],
    ['en', 'My role was impacted by the recent layoffs.', { type: 'openToWork' }],
    [
      'en',
      'Unfortunately my position has been eliminated. After celebrating 10 years at Example I am open to work.',
      { type: 'openToWork' },
    ],
    ['en', 'Last week I was laid off', { type: 'openToWork' }],
    [
      'fr',
      "J'ai le plaisir d'annoncer que j'occupe désormais le poste de Directrice chez Example !",
      { type: 'newJob', title: 'Directrice', company: 'Example' },
    ],
    [
      'fr',
      'Je commence un nouveau poste en tant que Directrice chez Example',
      { type: 'newJob', title: 'Directrice', company: 'Example' },
    ],
    ['fr', "J'ai été promue au poste de Directrice", { type: 'promotion', title: 'Directrice' }],
    ['fr', 'Je fête mes 10 ans chez Example', { type: 'workAnniversary', years: 10, company: 'Example' }],
    ['fr', "J'ai obtenu mon diplôme", { type: 'degree' }],
    ['fr', "Je suis à la recherche d'un nouvel emploi", { type: 'openToWork' }],
    [
      'de',
      'Ich freue mich, mitteilen zu dürfen, dass ich eine neue Stelle als Leiterin bei Example angetreten habe!',
      { type: 'newJob', title: 'Leiterin', company: 'Example' },
    ],
    [
      'de',
      'Ich habe eine neue Stelle als Leiterin bei Example Cloud angetreten',
      { type: 'newJob', title: 'Leiterin', company: 'Example Cloud' },
    ],
    ['de', 'Heute bin ich 10 Jahre bei Example', { type: 'workAnniversary', years: 10, company: 'Example' }],
    ['de', 'Ich wurde zur Direktorin befördert', { type: 'promotion', title: 'Direktorin' }],
    ['de', 'Ich habe mein Masterstudium erfolgreich abgeschlossen', { type: 'degree' }],
    ['de', 'Ich suche eine neue Stelle', { type: 'openToWork' }],
    [
      'es',
      'He empezado un nuevo puesto como Ingeniera en Example',
      { type: 'newJob', title: 'Ingeniera', company: 'Example' },
    ],
    ['es', 'Hoy cumplo 5 años en Example', { type: 'workAnniversary', years: 5, company: 'Example' }],
    ['es', 'He sido ascendida a Directora', { type: 'promotion', title: 'Directora' }],
    ['es', 'Estoy buscando trabajo', { type: 'openToWork' }],
    [
      'pt',
      'Comecei um novo cargo como Engenheira na Example',
      { type: 'newJob', title: 'Engenheira', company: 'Example' },
    ],
    [
      'pt',
      'Fui promovida a Diretora na Example',
      { type: 'promotion', title: 'Diretora', company: 'Example' },
    ],
    ['pt', 'Estou em busca de novas oportunidades', { type: 'openToWork' }],
    [
      'it',
      'Ho iniziato un nuovo lavoro come Ingegnera presso Example',
      { type: 'newJob', title: 'Ingegnera', company: 'Example' },
    ],
    ['it', 'Sono stata promossa', { type: 'promotion' }],
    ['it', 'Sono alla ricerca di un nuovo lavoro', { type: 'openToWork' }],
    [
      'nl',
      'Ik ben begonnen aan een nieuwe functie als Ingenieur bij Example',
      { type: 'newJob', title: 'Ingenieur', company: 'Example' },
    ],
    ['nl', 'Vandaag werk ik 5 jaar bij Example', { type: 'workAnniversary', years: 5, company: 'Example' }],
    ['nl', 'Ik ben op zoek naar een nieuwe baan', { type: 'openToWork' }],
    ['en', 'Ich habe eine neue Stelle bei Example angetreten', { type: 'newJob', company: 'Example' }],
  ])('%s: %s', (lang, text, event) => expect(short(own(text, lang))).toMatchObject(event));

  it.each([
    ['en', 'Congratulations to my colleague Bo on her new position as Engineer at Example!'],
    ['en', "I'm happy to share that my colleague Bo is starting a new position as Engineer at Example"],
    ['en', "I'm so proud of Bo, she has started a new position"],
    ['en', "I'm not starting a new position"],
    ['en', "I haven't started a new job"],
    ['en', 'If I start a new job at Example, I will tell you'],
    ['en', 'Should I have accepted a new role at Example?'],
    ['en', 'I would love a new role. I almost accepted a new role at Example'],
    ['en', 'Ten years ago I started a new job at Example'],
    ['en', 'In 2015 I started a new role at Example'],
    ['en', 'He wrote: "I\'m starting a new position as Engineer at Example!"'],
    ['en', '“I am starting a new position as Engineer at Example” is what people write here'],
    ['en', 'Looking for someone who wants a new role as Engineer. We are hiring!'],
    ['en', 'We are open to work with new partners'],
    ['en', 'I am open to work with new partners'],
    ['en', 'We are hiring! Friends who are #OpenToWork, write to me'],
    ['en', 'Many friends were laid off last week. Hire them!'],
    ['en', 'My friend Bo was laid off and is looking for a new role'],
    ['en', 'I was laid off in spring, and today I am starting a new position at Example!'],
    [
      'en',
      "I'm happy to share that I'm starting a new position at Example. My father passed away last week.",
    ],
    ['en', "We're celebrating 10 years at Example"],
    ['en', 'Celebrating 10 years with my wife'],
    ['en', 'Excited to join Bo Example as a guest on her podcast'],
    ['en', "I'm joining the webinar tomorrow"],
    ['en', 'Dear all: "I am starting a new position as Engineer at Example"'],
    ['en', 'A template: "Hello. I am starting a new position as Engineer at Example." Use it.'],
    ['en', 'I am taking on a new role model'],
    ['en', 'I am starting a new chapter in my book'],
    ['en', "I'm looking for work samples"],
    ['en', "I'm looking for a new challenge for my team"],
    ['fr', 'Je cherche un nouveau poste de travail pour mon bureau'],
    ['en', 'Wish Ada Example a happy birthday'],
    ['en', 'Happy birthday to my friend Bo'],
    ['en', 'I hope to have won the award'],
    ['en', 'A new position as Engineer at Example is open. Apply now.'],
    ['de', 'Glückwunsch an meine Kollegin Bo, die eine neue Stelle als Leiterin angetreten hat'],
    ['de', 'Ich habe keine neue Stelle'],
    ['de', 'Wenn ich eine neue Stelle angetreten habe, melde ich mich'],
    ['de', 'Wir suchen jemanden für eine neue Stelle'],
    ['fr', 'Félicitations à ma collègue Bo pour son nouveau poste'],
    ['fr', 'Je ne commence pas un nouveau poste chez Example'],
    ['fr', 'Nous recrutons pour un nouveau poste chez Example'],
    ['es', 'Felicidades a mi compañera Bo por su nuevo puesto'],
    ['es', 'No he empezado un nuevo puesto'],
    ['pt', 'Parabéns à minha colega Bo pelo novo cargo'],
    ['pt', 'Não comecei um novo cargo'],
    ['it', 'Complimenti alla mia collega Bo per il nuovo lavoro'],
    ['it', 'Non ho iniziato un nuovo lavoro'],
    ['nl', 'Gefeliciteerd aan mijn collega Bo met haar nieuwe functie'],
    ['nl', 'Ik ben niet begonnen aan een nieuwe functie'],
    ['en', ''],
  ])('%s: nothing in %j', (lang, text) => expect(own(text, lang)).toBeNull());

  it('gives no company whose end is unsure', () => {
    expect(own("I'm starting a new role at Example and Bo is joining too", 'en')).not.toHaveProperty(
      'company',
    );
    expect(own("I'm starting a new role at a small company", 'en')).not.toHaveProperty('company');
  });
});

describe('hardship', () => {
  it.each([
    ['Open to work', undefined],
    ['#OpenToWork', 'en'],
    ['Data Scientist | seeking new opportunities', 'en'],
    ['In transition', undefined],
    ['Looking for my next challenge', 'de'],
    ['I was laid off', 'en'],
    ['Arbeitssuchend', 'de'],
    ['Auf der Suche nach neuen Herausforderungen', 'de'],
    ['Auf der Suche nach neuen Herausforderungen', undefined],
    ["À l'écoute du marché", 'fr'],
    ["En recherche active d'un emploi", 'fr'],
    ['En búsqueda activa de empleo', 'es'],
    ['Em busca de recolocação', 'pt'],
    ['In cerca di nuove opportunità', 'it'],
    ['Op zoek naar een nieuwe uitdaging', 'nl'],
    ['Between jobs', 'ja'],
    ['Em busca de recolocação', 'ja'],
    ['Disponibile da subito', undefined],
  ])('%j (%s)', (text, lang) => expect(soundsLikeHardship(text, lang)).toBe(true));

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['Head of Data at Example', undefined],
    ['Looking forward to Monday', undefined],
    ['Leiterin Datenanalyse bei Example', 'de'],
    ['Directrice commerciale chez Example', 'fr'],
    ['Ingeniera de datos en Example', 'es'],
    ['Responsabile ricerca presso Example', 'it'],
    ['Onderzoeker bij Example', 'nl'],
  ])('not in %j', (text, lang) => expect(soundsLikeHardship(text, lang)).toBe(false));

  it('of a whole post takes more than two words', () => {
    expect(
      speaksOfHardship("I'm starting a new position as CTO at Example! We are looking for engineers."),
    ).toBe(false);
    expect(speaksOfHardship("I'm looking for a new role.")).toBe(true);
  });
});

describe('texts of strangers', () => {
  const nasty = [
    'a'.repeat(3000),
    'a '.repeat(1500),
    "i'm ".repeat(750),
    'I have been '.repeat(250),
    'new role as a at '.repeat(180),
    "I'm starting a new position as ".repeat(100),
    'I started a new role at A B C D '.repeat(100),
    '"'.repeat(3000),
    '. '.repeat(1500),
    'Congratulate a for '.repeat(160),
    'A.\n'.repeat(1000),
    'my role '.repeat(400),
    'ich habe mein '.repeat(215),
    "j'ai obtenu mon ".repeat(190),
    'looking for a b '.repeat(190),
    'A&'.repeat(1500),
    ' '.repeat(3000),
    'é'.repeat(3000),
    "I'm joining " + 'A of '.repeat(600),
  ];
  it.each(nasty.map((text) => [text.slice(0, 24), text]))('cost little: %j…', (_name, text) => {
    own('Warm words only', 'fr');
    told('Warm words only', 'fr');
    soundsLikeHardship('warm');
    const begun = process.cpuUsage();
    own(text, 'fr');
    told(text, 'fr');
    told(text.slice(0, 300), 'fr');
    soundsLikeHardship(text);
    // Of the processor, not of the clock: other tests run beside this one.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(50);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, lang) => {
        own(text, lang);
        told(text, lang);
      }),
      { numRuns: 100 },
    );
  });
});

/** See captures.test.ts: saved pages, kept outside the repository. */
const folder = process.env['PEERKEEP_CAPTURES'];
describe.skipIf(!folder)('a saved catch-up page (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it('tells of birthdays in French', () => {
    const page = readFileSync(join(folder ?? '', 'catchup-birthday-fr-sdui.html'), 'utf8');
    const sentences = page
      .split(/<\/p>/)
      .map((part) =>
        part
          .slice(part.lastIndexOf('<p'))
          .replace(/<[^>]*>/g, '')
          .replace(/&#39;/g, "'"),
      )
      .filter((text) => text.startsWith('Célébrez'));
    expect(sentences).toHaveLength(10);
    for (const sentence of sentences) expect(short(told(sentence, 'fr'))).toEqual({ type: 'birthday' });
  });
});
