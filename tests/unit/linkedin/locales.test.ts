import { describe, expect, it } from 'vitest';
import { soundsLikeHardship } from '../../../lib/people/hardship';
import { PACKS, packFor, packsFor } from '../../../lib/linkedin/words/locales';
import type { LocalePack } from '../../../lib/linkedin/words/locales/pack';

describe('the pack of a language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['pt_BR', 'pt'],
    ['DE', 'de'],
    ['ja', 'en'],
    ['iw', 'en'],
    ['no', 'en'],
    ['', 'en'],
    ['???', 'en'],
  ])('of %j is %s', (lang, pack) => expect(packFor(lang).lang).toBe(pack));

  it('comes before English, and each once', () => {
    expect(packsFor('fr').map(({ lang }) => lang)).toEqual(['fr', 'en']);
    expect(packsFor('ja').map(({ lang }) => lang)).toEqual(['en']);
  });

  it.each(PACKS)('$lang keeps its own rules', ({ lang, events, confirmed }) => {
    const keys = events.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^(?:told|own)\./.test(key))).toEqual([]);
    expect(confirmed.filter((key) => !keys.includes(key))).toEqual([]);
    for (const type of ['birthday', 'workAnniversary', 'newJob', 'promotion', 'degree']) {
      expect([lang, events.some((event) => event.key.startsWith('told.') && event.type === type)]).toEqual([
        lang,
        true,
      ]);
    }
    for (const type of [
      'workAnniversary',
      'newJob',
      'promotion',
      'certification',
      'award',
      'launch',
      'openToWork',
    ]) {
      expect([
        lang,
        type,
        events.some((event) => event.key.startsWith('own.') && event.type === type),
      ]).toEqual([lang, type, true]);
    }
  });
});

/** What a pack must find in texts of its language, and must not. */
type Row = [lang: string, text: string, answer: unknown];
const pack = (lang: string): LocalePack => packFor(lang);

describe('degrees', () => {
  it.each<Row>([
    ['en', '• 1st', 'first'],
    ['en', '2nd', 'other'],
    ['en', '· 3rd+', 'other'],
    ['en', '• 1stop', null],
    ['fr', '· 1er', 'first'],
    ['fr', '2e', 'other'],
    ['fr', '3e+', 'other'],
    ['de', '· 1.', 'first'],
    ['de', '2.', 'other'],
    ['de', '1.5', null],
    ['es', '1.º', 'first'],
    ['es', '1er', 'first'],
    ['es', '2.º', 'other'],
    ['pt', '· 1º', 'first'],
    ['pt', '3º+', 'other'],
    ['it', '1°', 'first'],
    ['it', '2°', 'other'],
    ['nl', '1e', 'first'],
    ['nl', '2e', 'other'],
    ['nl', '21e', null],
  ])('%s: %j is %s', (lang, text, answer) => {
    const { first, other } = pack(lang).degree;
    const found = [first.test(text) && 'first', other.test(text) && 'other'].filter(Boolean);
    expect(found).toEqual(answer === null ? [] : [answer]);
  });
});

describe('single words', () => {
  it.each<Row>([
    ['en', 'Promoted', true],
    ['en', 'Promoted by Example', true],
    ['en', 'Promoted to Director', false],
    ['fr', 'Post sponsorisé', true],
    ['de', 'Anzeige', true],
    ['es', 'Promocionado', true],
    ['pt', 'Patrocinado', true],
    ['it', 'Promosso', true],
    ['nl', 'Gepromoot', true],
  ])('%s: %j is an advertisement: %s', (lang, text, answer) =>
    expect(pack(lang).promoted.test(text)).toBe(answer),
  );

  it.each<Row>([
    ['en', 'Bo likes this', true],
    ['en', 'Bo commented on this', true],
    ['en', 'Bo reposted this', true],
    ['en', 'Bo finds this insightful', true],
    ['en', 'Ada celebrates 5 years at Example', false],
    ['fr', 'Bo a commenté', true],
    ['de', 'Bo gefällt das', true],
    ['de', 'Bo hat das kommentiert', true],
    ['es', 'A Bo le gusta esto', true],
    ['pt', 'Bo comentou', true],
    ['it', 'Bo ha commentato', true],
    ['nl', 'Bo heeft hierop gereageerd', true],
  ])('%s: %j is a header over another post: %s', (lang, text, answer) =>
    expect(pack(lang).socialHeader.test(text)).toBe(answer),
  );

  it.each<Row>([
    ['en', 'Present', true],
    ['fr', 'aujourd’hui', true],
    ['fr', "Aujourd'hui", true],
    ['fr', 'Présent', true],
    ['fr', 'present', true],
    ['de', 'Heute', true],
    ['es', 'actualidad', true],
    ['pt', 'o momento', true],
    ['it', 'Presente', true],
    ['nl', 'heden', true],
    ['en', 'Presents', false],
  ])('%s: %j is an open end: %s', (lang, text, answer) => expect(pack(lang).present.test(text)).toBe(answer));

  it.each<Row>([
    ['en', 'Connected on August 4, 2026', 'August 4, 2026'],
    ['es', 'La relación comenzó el 9 de agosto de 2024.', '9 de agosto de 2024.'],
    ['de', 'Vernetzt seit 17. März 2023', '17. März 2023'],
    ['fr', 'En relation depuis le 3 mars 2023', '3 mars 2023'],
    ['pt', 'Conectou-se em 3 de março de 2023', '3 de março de 2023'],
    ['it', 'Collegato il 3 marzo 2023', '3 marzo 2023'],
    ['nl', 'Verbonden op 3 maart 2023', '3 maart 2023'],
    ['en', 'Disconnected on August 4, 2026', undefined],
  ])('%s: %j gives the date', (lang, text, answer) =>
    expect(pack(lang).connectedOn.exec(text)?.groups?.['date']).toBe(answer),
  );

  it.each<Row>([
    ['en', 'Engineer | #OpenToWork', true],
    ['en', 'Open to work', true],
    ['de', 'Auf Jobsuche', true],
    ['fr', 'À l’écoute du marché', true],
    ['es', 'En búsqueda activa de empleo', true],
    ['pt', 'Em busca de novas oportunidades', true],
    ['it', 'Alla ricerca di nuove opportunità', true],
    ['nl', 'Op zoek naar een nieuwe baan', true],
    ['nl', 'Manager bij Example', false],
  ])('%s: %j looks for work: %s', (lang, text, answer) =>
    expect(soundsLikeHardship(text, lang)).toBe(answer),
  );
});
