import { describe, expect, it } from 'vitest';
import { chooseLanguage, addressFor } from '../../../lib/drafts/language';
import { type GuardContext, objectionsTo, objectionTo, OBJECTIONS } from '../../../lib/drafts/guard';
import { packFor } from '../../../lib/drafts/packs';
import { couldGoToAnybody } from '../../../lib/drafts/swap';
import { tellingWordsOf } from '../../../lib/drafts/telling';
import './lines';

const kinds = (text: string, context: GuardContext = {}): string[] =>
  objectionsTo(text, context).map(({ kind }) => kind);

describe('the guard before copy', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Hi ___', 'blank'],
    ['Hi ________, again', 'blank'],
    ['Hi {first}', 'placeholder'],
    ['Hi [name]', 'placeholder'],
    ['Hi %%FIRST%%', 'placeholder'],
    ['Hi undefined', 'placeholder'],
    ['Hi there, well done', 'placeholder'],
    ['Bonjour prénom, ça va', 'placeholder'],
    ['Hi Dr., hello', 'wrongName'],
    ['Hi Dr. Example, hello', 'wrongName'],
    ['Hola Berta. Acabo de leerlo.', 'wrongName'],
    ['Hi Ada, what a day! And what a week!', 'exclamation'],
    ['Hi Ada 🎉', 'emoji'],
    ['Hope this finds you well, Ada', 'machine'],
    [`Hi Ada, ${'and so on '.repeat(60)}`, 'long'],
  ])('objects to %j: %s', (text, kind) => {
    expect(objectionTo(text, { names: ['Ada Example', 'Ada'] })?.kind).toBe(kind);
  });

  it.each([
    'Hi Ada, this is my snake_case question.',
    'Hi Ada, © and ™ are no emoji.',
    'Hi I just read your post.',
    'Hello, Lantern 2 is out, and it is lovely.',
    'Ada, well done on Lantern 2!',
    'Hola Ada. Acabo de leer lo de Lantern.',
    'Hola, Ada. Acabo de leer lo de Lantern.',
  ])('has nothing against %j', (text) => {
    expect(objectionTo(text, { names: ['Ada Example', 'Ada'] })).toBeNull();
  });

  it('knows people by their first, their full and their own name, and no other', () => {
    const names = ['Ada', 'Ada Łukasiewicz-Example', 'Addie'];
    for (const called of ['Ada', 'Ada Łukasiewicz-Example', 'Addie', 'ada lukasiewicz-example'])
      expect(kinds(`Hi ${called}, hello`, { names })).toEqual([]);
    for (const called of ['Aida', 'Ana', 'ADA', 'Mr Exemplar'])
      expect(kinds(`Hi ${called}, hello`, { names })).toEqual(['wrongName']);
  });

  it.each([
    ['Guten Tag Jane Doe, danke.', ['Jane', 'Dr. Jane Doe, PhD']],
    ['Guten Tag Siobhan O’Neil, danke.', ['Siobhan', "O'Neil, Siobhan"]],
    ['Guten Tag Frau Example, danke.', ['Ada', 'Ada Example']],
    ['Sehr geehrter Herr Example, danke.', ['Ada', 'Ada Example']],
    ['Dear Ms. Example, thank you.', ['Ada', 'Ada Example']],
    ['Bonjour Madame Example, merci.', ['Ada', 'Ada Example']],
    ['Estimada Sra. Example, gracias.', ['Ada', 'Ada Example']],
    ['Hello Tanaka-san, thank you.', ['Tanaka Haruki']],
    ['Hi Dr. Doe, hello', ['Jane', 'Dr. Jane Doe, PhD']],
    // Which of them is the family name, the letters do not tell.
    ['Hi An, hello', ['Nguyễn Văn An']],
    ['Hi Nagy, hello', ['Nagy Anna']],
    ['Hi Long, hello', ['Ma Long']],
    // Some go by it.
    ['Hi Example, hello', ['Ada Example', 'Example']],
    ['Hi Thomas, hello', ['Thomas Thomas']],
  ])('has nothing against %j to %j', (text, names) => {
    expect(kinds(text, { names })).toEqual([]);
  });

  it.each([
    ['Hi Example, hello', ['Ada Example', 'Ada']],
    ['Hallo Müller-Ott, danke', ['Greta Müller-Ott', 'Greta']],
    ["Guten Tag O'Neil, Siobhan, danke", ["O'Neil, Siobhan"]],
  ])('hears a family name alone: %j to %j', (text, names) => {
    expect(kinds(text, { names })).toEqual(['wrongName']);
  });

  it.each([
    ['Congratulations, Ada.', 'congratulation'],
    ['Herzlichen Glückwunsch, Ada.', 'congratulation'],
    ['Félicitations, Ada.', 'congratulation'],
    ['Enhorabuena, Ada.', 'congratulation'],
    ['Parabéns, Ada.', 'congratulation'],
    ['Every ending is a new chapter.', 'brightSide'],
    ['Wenigstens hast du jetzt Zeit.', 'brightSide'],
    ['Could you refer me to your old boss', 'ask'],
  ])('in a difficulty objects to %j: %s', (text, kind) => {
    expect(kinds(text, { hardship: true })).toContain(kind);
    expect(kinds(text, {})).not.toContain(kind);
  });

  it.each([
    ['ask', 'Félicitations. J’ai besoin de ton avis'],
    ['backhanded', 'Félicitations, qui l’aurait cru'],
    ['machine', 'J’espère que ce message te trouve en forme'],
  ])('reads the apostrophe of keyboards as the plain one, %s: %j', (kind, text) => {
    expect(kinds(text, { kind: 'congratulation' })).toContain(kind);
    expect(kinds(text.replaceAll('’', "'"), { kind: 'congratulation' })).toContain(kind);
  });

  it.each([
    ['congratulation', 'Congratulations. Could you introduce me to your boss'],
    ['congratulation', 'Glückwunsch. Könntest du mich vorstellen'],
    ['congratulation', 'Félicitations. Pourrais-tu me recommander'],
    ['congratulation', 'Enhorabuena. Necesito tu ayuda'],
    ['congratulation', 'Parabéns. Preciso da tua ajuda'],
  ] as const)('finds an ask in a %s: %j', (kind, text) => {
    expect(kinds(text, { kind })).toContain('ask');
  });

  it.each([
    'I would love to see a demo',
    'I’d love an intro to your founder',
    'Are you hiring',
    'Would you invest in us',
    'Any chance of a job',
    'Put in a good word for me',
    'Ich hätte gern eine Demo',
    'Stellt ihr gerade Leute ein',
    'Gibst du mir den Kontakt zu Sofia',
    'Leg ein gutes Wort für mich ein',
    'Investierst du auch',
    'Montre-moi vite ta démo',
    'Recrutez-vous en ce moment',
    'Mets-moi en relation avec Sofia',
    'Je cherche un poste',
    'Voudrais-tu investir dans mon projet',
    'Me gustaría ver una demo',
    '¿Estáis contratando?',
    'Preséntame a Sofía',
    'Ponme en contacto con Sofía',
    'Busco inversores',
    'Gostaria de ver uma demo',
    'Vocês estão contratando?',
    'Apresenta-me à Sofia',
    'Procuro emprego',
    'Me indica para a vaga',
  ])('hears who wants something: %j', (text) => {
    expect(kinds(text, { kind: 'congratulation' })).toContain('ask');
    expect(kinds(text, { intent: 'longSilence' })).toContain('ask');
    expect(kinds(text, { kind: 'giving' })).not.toContain('ask');
  });

  it.each([
    'I still remember your demo in Bergen',
    'I can make an intro to Sofia',
    'Your team is hiring, and that says a lot',
    'The years you invested have paid off',
    'Your recommendation still helps me',
    'Deine Demo in Bergen habe ich noch vor Augen',
    'Ich stelle dich gern Sofia vor',
    'Du hast mir damals den Kontakt zu Sofia gegeben',
    'Die Zeit, die du investiert hast, sieht man',
    'Ta démo à Bergen m’est restée',
    'Je peux te mettre en relation avec Sofia',
    'Fais-moi signe quand tu veux',
    'Le temps que tu as investi se voit',
    'Tu demo en Bergen se me quedó grabada',
    'Puedo ponerte en contacto con Sofía',
    'Quería ponerme en contacto contigo',
    'Vi que estáis contratando, y eso dice mucho',
    'A tua demo em Bergen ficou na memória',
    'Posso te apresentar a Sofia',
    'Vi que vocês estão contratando, e isso diz muito',
    'O tempo que você investiu se vê',
  ])('takes no offer and no memory for an ask: %j', (text) => {
    expect(kinds(text, { hardship: true })).not.toContain('ask');
  });

  it('finds surprise and comparing in congratulations only', () => {
    expect(kinds('Finally, a promotion for you.', { kind: 'congratulation' })).toContain('backhanded');
    expect(kinds('Finally I found the article.', { kind: 'giving' })).toEqual([]);
  });

  it('lets a note hold 300 characters', () => {
    const text = 'A word. '.repeat(40);
    expect(kinds(text, { channel: 'note' })).toEqual(['long']);
    expect(kinds(text, { channel: 'message' })).toEqual([]);
  });

  it('says where, gravest first, and never changes a letter', () => {
    const text = 'Hi {first}, ___ 🎉!!';
    const found = objectionsTo(text);
    expect(found.map(({ kind }) => kind)).toEqual(['blank', 'placeholder', 'emoji', 'exclamation']);
    for (const { kind, where } of found) {
      expect(OBJECTIONS).toContain(kind);
      expect(text.slice(where?.start, where?.end)).not.toBe('');
    }
  });
});

describe('what was told in confidence', () => {
  const words = tellingWordsOf('Ada told me: zumbalo treatment in Gravenstedt, wants a salary of 90k', [
    'Ada',
  ]);
  it('has telling words: not those of any message, nor the name', () => {
    expect(words).toEqual(expect.arrayContaining(['zumbalo', 'gravenstedt', 'salary']));
    expect(words).not.toEqual(expect.arrayContaining(['ada', 'told', 'with', 'wants', 'that']));
  });

  it('tells of a round that is not public yet', () => {
    const told = tellingWordsOf('they are closing a seed round, a pre-seed before, then Series B', ['Ada']);
    expect(told).toEqual(expect.arrayContaining(['seed', 'series']));
  });

  it.each([
    'How is the zumbalo going',
    'How are your Zumbalos',
    'z-u-m-b-a-l-o',
    'z u m b a l o',
    'zum­balo',
    'Your salaries',
    'the Zumbaloklinik',
    'GRAVENSTEDT was nice',
  ])('is found in %j', (text) => {
    expect(kinds(text, { confidences: words })).toContain('confidence');
  });

  it.each([
    ['She has HIV and starts IVF in May', 'How was the i-v-f, if I may ask'],
    ['She has HIV and starts IVF in May', 'How was the I.V.F., if I may ask'],
    ['She has HIV and starts IVF in May', 'a talk on hiv'],
    ['Leaves for MS treatment', 'My aunt has MS too'],
    ['is gay', 'the gay choir'],
    ['wants 90k', 'more than 90k'],
    ['彼女は離婚します', '離婚の話を聞きました'],
    ['она ждёт развода', 'после развод'],
    ['أخبرتني عن الطلاق', 'بعد الطلاق'],
  ])('short, or of another script: %j in %j', (note, text) => {
    expect(kinds(text, { confidences: tellingWordsOf(note, ['Ada']) })).toContain('confidence');
  });

  it.each([
    ['Leaves for MS treatment', 'Thank you, Ms Example, and good luck with the forms'],
    ['SHE IS SICK OF IT', 'That is how it is'],
    ['彼女は離婚します', '昨日はありがとうございました'],
  ])('and nothing that only looks like it: %j in %j', (note, text) => {
    expect(kinds(text, { confidences: tellingWordsOf(note, ['Ada']) })).not.toContain('confidence');
  });

  it('is not found where nothing is told', () => {
    expect(kinds('Hi Ada, how is the garden, and what did you plant', { confidences: words })).toEqual([]);
  });
});

describe('the swap test', () => {
  const marks = (text: string) => couldGoToAnybody(text, packFor('en'), ['Ada Example', 'Kim']);
  it('marks what could go to anybody', () => {
    expect(marks('Hi Ada, congratulations on the new job. Enjoy the first weeks.')).toBe(true);
    expect(marks('Hi Ada, I hope that you are well.')).toBe(true);
  });
  it('lets through what only one person can get', () => {
    expect(marks('Hi Ada, I still think of the harbour tunnel in Bergen.')).toBe(false);
    expect(marks('Hi Ada, congratulations on joining Northwind.')).toBe(false);
  });
});

describe('the language and the form of address', () => {
  it('is the first that is known and spoken', () => {
    expect(chooseLanguage(undefined, 'pt-BR', 'de')).toBe('pt');
    expect(chooseLanguage('es', 'fr', 'de')).toBe('es');
    expect(chooseLanguage('nl', null, 'de_AT')).toBe('de');
    expect(chooseLanguage('nl')).toBe('en');
  });
  it('is the user’s setting, else familiar in the two nearest rings, unless it is formal', () => {
    expect(addressFor(undefined, 'inner', 'warm')).toBe('familiar');
    expect(addressFor(undefined, 'warm', 'concise')).toBe('polite');
    expect(addressFor(undefined, 'inner', 'formal')).toBe('polite');
    expect(addressFor('familiar', 'yearly', 'formal')).toBe('familiar');
  });
});

describe('what somebody would rather not read', () => {
  it.each([
    ['kids', 'How is your kid?'],
    ['kid', 'How are the kids?'],
    ['baby', 'the babies'],
    ['babies', 'your baby'],
    ['Kind', 'mit den Kindern'],
    ['Kinder', 'dein Kind'],
    ['hijo', 'tus hijas'],
    ['filha', 'os filhos'],
    ['travail', 'les travaux'],
    ['ex', 'with your ex, I heard'],
    ['AI', 'about AI in teams'],
    ['Müller', 'mit Frau Mueller'],
    ['weiß', 'das weisse Haus'],
    ['Scheidung', 'wegen der Scheidungskosten'],
    ['離婚', '離婚の話'],
    ['이혼', '이혼했다고'],
    ['طلاق', 'بعد الطلاق'],
    ['גירושין', 'על הגירושין'],
    ['divorce', 'since you di-\nvorced'],
    ['R&D', 'the cuts in R&D, I heard'],
    ['C++', 'still writing c++?'],
    ['C#', 'your C# days'],
  ])('%j is found in %j', (word, text) => {
    expect(kinds(text, { offLimits: [word] })).toContain('offLimits');
  });

  it.each([
    ['kids', 'He kidnapped my attention'],
    ['AI', 'Merci, j’ai bien aimé'],
    ['ex', 'For example the next exit'],
    ['age', 'The page and the manager'],
    ['war', 'a warm word'],
    ['a', 'a word'],
    ['C#', 'vitamin C, or 3C#5'],
  ])('%j is not found in %j', (word, text) => {
    expect(kinds(text, { offLimits: [word] })).not.toContain('offLimits');
  });
});
