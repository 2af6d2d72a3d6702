import type { Findable } from '../search/line';
import { words } from '../words';

/** How the browser writes a suggestion: Chrome's is XML, in Firefox every character stands for itself. */
export type Writing = 'xml' | 'plain';

/** A line below the address bar. */
export interface Suggestion {
  id: string;
  /** What stands in the address bar while it is chosen; no two are the same, nor as what was typed. */
  content: string;
  description: string;
}

/** The people found as lines of the address bar; the first is what Enter opens. */
export function suggestionsOf(found: readonly Findable[], typed: string, writing: Writing): Suggestion[] {
  const taken = new Set([typed]);
  return found.map((person) => {
    const name = person.name || words('nameless');
    const role = roleOf(person);
    const more = role === '' ? name : `${name}, ${role}`;
    let content = taken.has(name) ? more : name;
    for (let n = 2; taken.has(content); n++) content = `${more} (${n})`;
    taken.add(content);
    return { id: person.id, content, description: describe(name, role, writing) };
  });
}

/** A line that is about nobody. */
export function plainLine(text: string, writing: Writing): string {
  return escaped(text, writing);
}

function roleOf({ title, company }: Findable): string {
  return title !== '' && company !== '' ? words('roleAt', { title, company }) : title || company;
}

function describe(name: string, role: string, writing: Writing): string {
  const [who, what] = [escaped(name, writing), escaped(role, writing)];
  if (writing === 'plain') return what === '' ? who : `${who} · ${what}`;
  return what === '' ? `<match>${who}</match>` : `<match>${who}</match> <dim>${what}</dim>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Names come from pages: in Chrome's XML none of their characters may mean anything. */
function escaped(text: string, writing: Writing): string {
  // What XML allows in no form at all.
  const clean = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
  return writing === 'plain' ? clean : clean.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
