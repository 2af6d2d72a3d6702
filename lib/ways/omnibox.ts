import { browser, type Omnibox } from '../browser';
import type { Log } from '../log/db';
import { readSearchLines } from '../log/searchText';
import { Everybody } from '../search/everybody';
import type { Findable } from '../search/line';
import { words } from '../words';
import { openPage } from './open';
import { plainLine, suggestionsOf } from './suggestions';

const MOST = 6;
const WRITING = import.meta.env.FIREFOX ? 'plain' : 'xml';

/** Held from the first letter behind the keyword until somebody is chosen; a worker that ended reads it again. */
let everybody: Promise<Everybody> | undefined;
/** Whom each text means that was last offered. */
let offered = new Map<string, string>();

/** Suggests people behind the keyword `peer`. The first line tells whom Enter opens. @returns the other lines. */
export async function suggestPeople(db: Log, typed: string): Promise<Omnibox.SuggestResult[]> {
  const [first, ...others] = suggestionsOf(await find(db, typed), typed, WRITING);
  offered = new Map(others.map(({ content, id }) => [content, id]));
  if (first) offered.set(typed, first.id);
  const nobody = typed.trim() === '' ? words('omniboxHint') : words('omniboxNobody');
  const description = first?.description ?? plainLine(nobody, WRITING);
  browser.omnibox.setDefaultSuggestion({ description });
  return others.map(({ content, description }) => ({ content, description }));
}

/** Opens the page of the person who was chosen; of typed words the one whom the first line named. */
export async function choosePerson(db: Log, typed: string): Promise<void> {
  const id = offered.get(typed) ?? (await find(db, typed))[0]?.id;
  leavePeople();
  await openPage(id === undefined ? 'dashboard.html#people' : `dashboard.html#person=${id}`);
}

/** Nobody is looked for any more: the next time everybody is read anew. */
export function leavePeople(): void {
  everybody = undefined;
  offered = new Map();
}

async function find(db: Log, typed: string): Promise<Findable[]> {
  everybody ??= readSearchLines(db).then((lines) => {
    const all = new Everybody();
    all.add(lines);
    return all;
  });
  // A log that could not be read once may be readable with the next letter.
  everybody.catch(() => {
    everybody = undefined;
  });
  return (await everybody).find(typed, MOST).people;
}
