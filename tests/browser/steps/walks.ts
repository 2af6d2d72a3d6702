import type { Page } from '@playwright/test';
import type { Contact, Identity, Occasion, Question, Touch } from '../../../lib/people/schema';
import { CAST } from '../../linkedin/people';
import type { Person } from '../../linkedin/people';
import { randomFrom } from '../../linkedin/random';
import type { SampleWorld } from '../../linkedin/world';
import { threadPath } from '../../linkedin/worldPages';
import type { Peerkeep } from '../support/peerkeep';

/**
 * Random walks through LinkedIn as one application: address, title and content change at moments of their own, and
 * the walker goes on before, while or after they have all come.
 */

const STEPS = 5;

/** One walk, by its seed the same in every run. @param tab on any page of the new interface. */
export async function walk(tab: Page, world: SampleWorld, seed: string): Promise<string[]> {
  const random = randomFrom(seed);
  const people = [...world.relations.connected.slice(0, 8), ...CAST.slice(-4)];
  const lists = [
    '/feed/',
    '/mynetwork/catch-up/all/',
    '/mynetwork/catch-up/job_changes/',
    '/mynetwork/invite-connect/connections/',
    '/notifications/',
  ];
  const somewhere = (): string => {
    const person = random.pick(people);
    const slug = encodeURIComponent(person.slug);
    const dice = random.next();
    if (dice < 0.55) return `/in/${slug}/`;
    if (dice < 0.62) return `/in/${slug}/overlay/contact-info/`;
    if (dice < 0.69) return `/in/${slug}/details/experience/`;
    if (dice < 0.79) return threadPath(random.pick(world.relations.connected.slice(0, 8)).slug);
    return random.pick(lists);
  };
  const steps: string[] = [];
  for (let n = 0; n < STEPS; n++) {
    const path = somewhere();
    const delays = { titleMs: random.between(0, 900), contentMs: random.between(0, 900) };
    // Long enough to be read, or gone again before anything has come.
    const stay = random.next() < 0.5 ? random.between(20, 900) : random.between(1600, 2400);
    steps.push(`${path} title ${delays.titleMs} content ${delays.contentMs} stay ${stay}`);
    await tab.evaluate(
      ({ to, late }) => {
        void (
          window as unknown as { invented: { go(path: string, delays: object): Promise<void> } }
        ).invented.go(to, late);
      },
      { to: path, late: delays },
    );
    await tab.waitForTimeout(stay);
  }
  return steps;
}

/** What the log holds that is not true in this world, in words; the pages are its only source. */
export async function untruths(peerkeep: Peerkeep, world: SampleWorld): Promise<string[]> {
  const rows = async <T>(table: string): Promise<T[]> => (await peerkeep.readDb(table)) as T[];
  const contacts = await rows<Contact>('contacts');
  const identities = await rows<Identity>('identities');
  const owner = new Map<string, Person>();
  const wrong: string[] = [];
  for (const { key, contactId } of identities) {
    const person = CAST.find(({ slug, memberId }) => key === `slug:${slug}` || key === `member:${memberId}`);
    const known = owner.get(contactId);
    if (!person) wrong.push(`an address of nobody: ${key}`);
    else if (known && known !== person) wrong.push(`${known.slug} has the address ${key}`);
    else owner.set(contactId, person);
  }
  for (const { id, facts } of contacts) {
    const person = owner.get(id);
    if (!person) {
      wrong.push(`a contact without an address: ${JSON.stringify(facts)}`);
      continue;
    }
    for (const name of ['name', 'headline', 'company', 'school', 'location'] as const) {
      const said = facts[name]?.value;
      if (said !== undefined && said !== person[name]) wrong.push(`${person.slug}: ${name} is ${said}`);
    }
    if (!world.relations.connected.includes(person)) wrong.push(`${person.slug} is a stranger`);
  }
  for (const { contactId, type, facts } of await rows<Occasion>('occasions')) {
    const person = owner.get(contactId);
    if (facts.company !== undefined && facts.company !== person?.company)
      wrong.push(`${person?.slug}: ${type} at ${facts.company}`);
  }
  for (const { contactId } of await rows<Touch>('touches'))
    wrong.push(`${owner.get(contactId)?.slug}: a touch, unasked`);
  for (const { contactId, matter } of await rows<Question>('questions')) {
    if (!owner.has(contactId)) wrong.push(`a question about nobody: ${JSON.stringify(matter)}`);
  }
  return wrong;
}
