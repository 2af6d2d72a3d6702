import {
  originsOf,
  originsToday,
  stale,
  textsOf,
  translations,
  vouch,
} from '../../tests/languages/translatedFrom';

/**
 * `npm run translated`: which translations are older than their English text.
 * `npm run translated -- de someKey otherKey`: these were looked at, and say what the English says today.
 * `npm run translated -- de --all`: the whole file was.
 */
const [language, ...keys] = process.argv.slice(2);

if (language === undefined) {
  const [english, today] = [textsOf('en'), originsToday()];
  for (const each of translations()) {
    const texts = textsOf(each);
    for (const key of stale(texts, originsOf(each), today))
      console.log(
        `${each} ${key}\n  en: ${english[key]?.message ?? ''}\n  ${each}: ${texts[key]?.message ?? ''}`,
      );
  }
} else {
  try {
    if (keys.length === 0) throw new Error('Which texts? Name their keys, or say --all.');
    vouch(language, keys[0] === '--all' ? Object.keys(textsOf(language)) : keys);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
