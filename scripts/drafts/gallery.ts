import { writeDraft } from '../../lib/drafts/draft';
import { type Language, LANGUAGES } from '../../lib/drafts/facts';
import { INTENTS, type Intent } from '../../lib/drafts/intents';
import { loadPacks } from '../../lib/drafts/packs';
import { CAST, TODAY } from './cast';

/** docs/drafts.md: every occasion in every language, for the same five people. */

/** Whole years of an anniversary, where it is one. */
const YEARS: Readonly<Partial<Record<Intent, number>>> = { anniversary1: 1, anniversary10: 10 };

const CERTIFICATE = 'ISTQB Foundation';

const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
};

const HEAD = `# Drafts

Every occasion in every language, for the same five people, none of whom exists. \`npm run drafts\` writes this page;
a test sees that it is up to date. \`___\` is the one blank, which only you can fill. Ana is in the ring *inner*, warm,
as a LinkedIn message; Bram in *close*, concise; Chioma in *warm*, after a year of silence; Élodie in *yearly*, formal,
as a mail after two years; Tomás in *close*, as a note with an invitation. du, tu, tú to the two nearest rings, else Sie,
vous, usted; a formal one is always so, where the user says nothing else.
`;

/** @returns the whole page. */
export async function gallery(): Promise<string> {
  await loadPacks();
  const parts = LANGUAGES.map(chapter);
  return [HEAD, ...parts].join('\n');
}

function chapter(language: Language): string {
  const sections = INTENTS.map((intent) => `### ${language}: ${intent}\n\n${section(language, intent)}`);
  return [`## ${NAMES[language]}\n`, ...sections].join('\n');
}

function section(language: Language, intent: Intent): string {
  const lately: string[] = [];
  const drafts = CAST.map(({ name, facts, ...person }) => {
    const years = YEARS[intent] ?? facts.years;
    const award = intent === 'certification' ? CERTIFICATE : facts.award;
    const draft = writeDraft({
      name,
      ...person,
      intent,
      language,
      cadence: { inner: 21, close: 60, warm: 180, yearly: 365 }[person.ring],
      occasion: { type: 'other', facts: {}, on: TODAY, more: { ...facts, years, award } },
      today: TODAY,
      me: 'Kim',
      seed: `gallery ${name}`,
      used: [],
      lately: [...lately],
    });
    lately.push(...draft.phraseIds);
    return [...(draft.subject === undefined ? [] : [`*${draft.subject}*`, '']), ...draft.text.split('\n')];
  });
  // A quotation for each; the two spaces keep the lines of a mail apart.
  return drafts
    .map((lines) =>
      lines.map((line) => (line === '' ? '>' : `> ${line.replaceAll('_', '\\_')}`)).join('  \n'),
    )
    .join('\n\n')
    .concat('\n');
}
