import { soundsLikeHardship } from '../people/hardship';
import { foldOrganisation, isNoEmployer, sameOrganisation } from '../people/organisation';
import type { Contact, Day } from '../people/schema';
import { titleNews } from '../people/seniority';
import { newJob } from './cardNews';
import type { Found } from './occasions';

/** What a newer export tells of somebody whom the log knows otherwise. */
export interface ExportNews {
  found: Found;
  /** Not sure enough to be stored: the user is asked, where they keep this person. */
  ask: boolean;
}

/**
 * Compares a row of Connections with what the log knows: another company is a new job, another title there a new
 * role or promotion, no company at all perhaps the end of a role. It happened after the day on which the old was
 * last seen, and until the day of the file. Never against the user's own word or anything seen later; a job that sounds
 * like the lack of one is no news (evidence 4.2).
 * @param seenOn the day up to which the file speaks.
 */
export function exportNews(
  { facts }: Pick<Contact, 'facts'>,
  row: { company?: string; title?: string },
  seenOn: Day,
): ExportNews | undefined {
  const { company: known } = facts;
  if (!known || known.via === 'user' || known.seenOn >= seenOn) return undefined;
  if (row.company === undefined || row.company.trim() === '')
    return vanished(known.value, known.seenOn, seenOn);
  if (soundsLikeHardship(row.title) || soundsLikeHardship(row.company)) return undefined;
  if (!sameOrganisation(known.value, row.company)) {
    const now = { company: row.company, ...(row.title !== undefined && { title: row.title }) };
    return { found: newJob(now, facts, seenOn), ask: isNoEmployer(row.company) };
  }
  return roleNews(facts, { company: row.company, title: row.title }, seenOn);
}

function vanished(company: string, after: Day, on: Day): ExportNews | undefined {
  if (isNoEmployer(company)) return undefined;
  const facts = { formerCompany: company };
  // A blank cell is weak evidence.
  return {
    found: { type: 'roleEnded', on, after, facts, organisation: foldOrganisation(company) },
    ask: true,
  };
}

function roleNews(
  { title: known, company }: Contact['facts'],
  now: { company: string; title: string | undefined },
  on: Day,
): ExportNews | undefined {
  if (!known || known.via === 'user' || known.seenOn >= on || now.title === undefined) return undefined;
  // A title older than a change of company belongs to the job before.
  if (company && known.changedAt < company.changedAt) return undefined;
  const type = titleNews(known.value, now.title);
  if (type === null) return undefined;
  const facts = { company: now.company, title: now.title, formerTitle: known.value };
  return {
    found: { type, on, after: known.seenOn, facts, organisation: foldOrganisation(now.company) },
    ask: false,
  };
}
