import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES } from '../../lib/languages';
import en from '../../public/_locales/en/messages.json';
import { choicesOf, literalsOf, needsOf, partsOf } from '../languages/message';
import { HOUSE } from '../languages/house';
import { originsOf, originsToday, stale } from '../languages/translatedFrom';

/** Every file in `_locales` but English is looked at; one that is offered has to be complete, too. */
const FOLDER = 'public/_locales';
type Texts = Record<string, { message: string }>;
const english: Texts = en;
const files = readdirSync(FOLDER);
const read = (language: string): string => readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8');

describe('the languages', () => {
  it('that are offered have a file', () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(LANGUAGE_NAMES)));
  });
});

describe('a translation', () => {
  const today = originsToday({ a: { message: 'Later' }, b: { message: 'Now' } });
  const texts = { a: { message: 'Später' }, b: { message: 'Jetzt' } };

  it('is stale when its English text is another, or nobody has vouched for it', () => {
    expect(stale(texts, today, today)).toEqual([]);
    expect(stale(texts, today, originsToday({ a: { message: 'Not now' }, b: { message: 'Now' } }))).toEqual([
      'a',
    ]);
    expect(stale(texts, {}, today)).toEqual(['a', 'b']);
  });
});

describe.each(files.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  const house = HOUSE[language];
  const texts = JSON.parse(read(language)) as Texts;
  const offered = language in LANGUAGE_NAMES;
  const each = Object.entries(texts)
    .filter(([key]) => key in english)
    .map(([key, { message }]) => ({ key, message, model: english[key]?.message ?? '' }));
  const wrong = (is: (one: (typeof each)[number]) => boolean): string[] =>
    each.filter(is).map(({ key, message }) => `${key}: ${message}`);

  it('know how the language writes', () => expect(house).toBeDefined());

  it.runIf(offered)('are all there', () => {
    const missing = Object.keys(english).filter((key) => !(key in texts));
    expect(
      missing.map((key) => `${FOLDER}/${language}/messages.json lacks "${key}": ${english[key]?.message}`),
      'A text that is added in English is added in every language (docs/languages.md).',
    ).toEqual([]);
  });

  it('are those of the screens and no others, once each', () => {
    const gone = Object.keys(texts).filter((key) => !(key in english));
    expect(
      gone.map((key) => `${FOLDER}/${language}/messages.json still has "${key}"`),
      'A text that is taken out of the English file is taken out of every file.',
    ).toEqual([]);
    const keys = [...read(language).matchAll(/^  "(\w+)": \{$/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(texts));
  });

  it('say what the English ones say today', () => {
    const old = stale(texts, originsOf(language), originsToday(english));
    expect(
      old.map((key) => `${language} ${key}: ${texts[key]?.message} (${english[key]?.message})`),
      `The English text was changed since. Mend the translation, then: npm run translated -- ${language} ${old.join(' ')}`,
    ).toEqual([]);
  });

  it('name the values of the English ones', () => {
    for (const { key, message, model } of each)
      expect(needsOf(partsOf(message, language)), key).toEqual(needsOf(partsOf(model)));
  });

  it('make the same choices, and all of their own plurals', () => {
    const plurals = new Intl.PluralRules(language);
    const said = new Set(
      [...Array.from({ length: 1200 }, (_, n) => n), 30_000].map((n) => plurals.select(n)),
    );
    for (const { key, message, model } of each) {
      const models = choicesOf(partsOf(model));
      for (const { kind, name, options } of choicesOf(partsOf(message, language))) {
        const of = models.filter((one) => one.name === name).flatMap((one) => Object.keys(one.options));
        const needed = kind === 'select' ? of : [...of.filter((one) => one.startsWith('=')), ...said];
        expect(Object.keys(options), `${key}, ${name}`).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it('have room on their buttons and labels', () => {
    const long = each.filter(({ message, model }) => {
      const [said, meant] = [message, model].map((text) => longest(text));
      return isLabel(model) && (said ?? 0) > 1.6 * (meant ?? 0) + 12;
    });
    expect(long.map(({ key, message }) => `${key}: ${message}`)).toEqual([]);
    expect(texts['extName']?.message.length ?? 0).toBeLessThanOrEqual(40);
    expect(texts['extDescription']?.message.length ?? 0).toBeLessThanOrEqual(132);
  });

  it('are translated', () => {
    const same = new Set(house?.same);
    expect(
      wrong(
        ({ key, message, model }) => message === model && /\p{L}{2}/u.test(bare(message)) && !same.has(key),
      ),
    ).toEqual([]);
  });

  it('are written as the language writes', () => {
    expect(wrong(({ message }) => /\$|[<>]|'|"|\.\.\.| {2}|^\s|\s$/.test(message))).toEqual([]);
    for (const [rule, pattern] of Object.entries(house?.wrong ?? {}))
      expect(
        wrong(({ key, message }) => !house?.aboutWords.includes(key) && pattern.test(bare(message))),
        rule,
      ).toEqual([]);
  });
});

function bare(message: string): string {
  return literalsOf(partsOf(message));
}

/** What stands on a button, a field or a heading: short, and no sentence. */
function isLabel(model: string): boolean {
  return model.length <= 40 && !/[.:?]$/.test(model) && choicesOf(partsOf(model)).length === 0;
}

function longest(message: string): number {
  return bare(message).length;
}
