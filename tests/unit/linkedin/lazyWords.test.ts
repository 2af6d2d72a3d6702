import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The words of seven languages, and how many of them are built for a text: each costs a page up to milliseconds. */

const ORDINARY: [string, string][] = [
  ['en', 'A few words about quiet tools, and why they last.\n\nWhat do you use?'],
  ['en', 'We met a lot of interesting people at the fair in Porto. Thank you all for a wonderful week!'],
  ['en', 'Five lessons from ten years of building software:\n1. Listen\n2. Write less\n3. Rest\n#learning'],
  ['de', 'Gestern haben wir mit dem ganzen Team den Wald aufgeräumt. Danke an alle, die dabei waren!'],
  ['fr', 'Hier soir, belle rencontre avec nos partenaires à Lyon. Merci à toutes et à tous.'],
  ['es', 'Ayer estuvimos en la feria de Bilbao con todo el equipo. Gracias por la visita.'],
  ['pt', 'Ontem estivemos na feira do Porto com a equipe inteira. Obrigado pela visita.'],
  ['it', 'Ieri eravamo alla fiera di Torino con tutta la squadra. Grazie della visita.'],
  ['nl', 'Gisteren waren we met het hele team op de beurs in Utrecht. Dank voor jullie bezoek.'],
  ['ar', 'كلمات قليلة عن الأدوات الهادئة ولماذا تدوم.'],
  ['ja', '静かな道具についての短い話です。'],
];

const NEWS: [string, string][] = [
  ['newJob', "I'm happy to share that I'm starting a new position as Head of Data at Example!"],
  ['newJob', 'Ich habe eine neue Stelle als Leiterin bei Example angetreten'],
  ['newJob', "J'ai commencé un nouveau poste de Directrice chez Example"],
  ['newJob', 'He empezado un nuevo puesto como Ingeniera en Example'],
  ['newJob', 'Comecei um novo cargo como Engenheira na Example'],
  ['newJob', 'Ho iniziato un nuovo lavoro come Ingegnera presso Example'],
  ['newJob', 'Ik ben begonnen aan een nieuwe functie als Ingenieur bij Example'],
];

let built = 0;
beforeEach(() => {
  vi.resetModules();
  built = 0;
  const Real = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Real, {
      construct(target, args: ConstructorParameters<typeof RegExp>) {
        built++;
        return new target(...args);
      },
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

const words = async () => (await import('../../../lib/linkedin/words/events')).eventIn;

describe('the words of posts', () => {
  it('are not built by loading them', async () => {
    await words();
    expect(built).toBe(0);
  });

  it.each(ORDINARY)('are not built for an ordinary post, in %s: %s', async (lang, text) => {
    const eventIn = await words();
    expect(eventIn(text, lang, { speaker: 'author' })).toBeNull();
    expect(eventIn(text.slice(0, 200), lang, { speaker: 'linkedin' })).toBeNull();
    expect(built).toBe(0);
  });

  it.each(NEWS)('are built as far as needed for %s: %s', async (type, text) => {
    const eventIn = await words();
    expect(eventIn(text, 'en', { speaker: 'author' })?.type).toBe(type);
    expect(built).toBeGreaterThan(0);
    expect(built).toBeLessThan(12);
    const before = built;
    eventIn(text, 'en', { speaker: 'author' });
    expect(built).toBe(before);
  });

  it('are those of the page and English for what LinkedIn says', async () => {
    const eventIn = await words();
    const said = 'Congratulate Ada Example for starting a new position at Example';
    expect(eventIn(said, 'fr', { speaker: 'linkedin' })?.type).toBe('newJob');
    expect(built).toBeLessThan(6);
  });
});
