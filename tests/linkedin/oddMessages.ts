import type { Day } from '../../lib/people/schema';
import { daysBefore } from './days';
import type { MessageEntry } from './exportBuilder';
import { YOU, memberIdFor, personCalled } from './people';
import type { Person } from './people';

/** Every kind of row in messages.csv that must not count as a word between two people. */

/** A recruiter whom the user never answered: one-way mail makes nobody a contact. */
export const RECRUITER_SLUG = 'gideon-tarnwick';

/** @param madeOn the day on which the export was made. */
export function oddMessages(madeOn: Day): MessageEntry[] {
  const tamsin = personCalled('tamsin-quillfeather');
  const ignatius = personCalled('ignatius-pell');
  const marisol = personCalled('marisol-quintanar-phd');
  const recruiter = personCalled(RECRUITER_SLUG);
  const back = (days: number): Day => daysBefore(madeOn, days);
  return [
    // An unsent draft, newer than anything that was said.
    {
      conversation: tamsin.slug,
      from: YOU,
      to: [tamsin],
      on: back(2),
      minutes: 600,
      content: 'Hi Tam, I was',
      draft: true,
    },
    {
      conversation: 'spam',
      from: recruiter,
      to: [YOU],
      on: back(9),
      minutes: 615,
      content: 'Urgent: a seat on the moon',
      folder: 'SPAM',
    },
    // Advertisers have a name and no address, and write HTML.
    {
      conversation: 'sponsored',
      from: { name: 'Brightgorse Talent' },
      to: [YOU],
      on: back(15),
      minutes: 480,
      subject: 'Grow with us',
      content: '<p class="spinmail-quill-editor__spin-break">Hi Wren,</p><p>limited offer inside</p>',
    },
    {
      conversation: 'nameless',
      from: { name: '' },
      to: [YOU],
      on: back(31),
      minutes: 500,
      content: 'See what is new',
    },
    // A group: what is said there is said to nobody in particular.
    {
      conversation: 'book club',
      title: 'Book club',
      from: ignatius,
      to: [YOU, marisol, tamsin],
      on: back(4),
      minutes: 1080,
      content: 'Next one: the lighthouse book?',
    },
    {
      conversation: 'book club',
      title: 'Book club',
      from: YOU,
      to: [ignatius, marisol, tamsin],
      on: back(4),
      minutes: 1100,
      content: 'Yes please',
    },
    // Somebody who closed their account.
    {
      conversation: 'gone',
      from: { name: 'LinkedIn Member' },
      to: [YOU],
      on: back(820),
      minutes: 700,
      content: 'Good luck with everything!',
    },
    {
      conversation: 'gone',
      from: YOU,
      to: [{ name: 'LinkedIn Member' }],
      on: back(819),
      minutes: 705,
      content: 'And to you',
    },
    // Never answered.
    {
      conversation: 'recruiter',
      from: recruiter,
      to: [YOU],
      on: back(58),
      minutes: 540,
      content: 'Are you open to a chat?',
    },
    {
      conversation: 'recruiter',
      from: recruiter,
      to: [YOU],
      on: back(51),
      minutes: 540,
      content: 'Just bumping this up, any thoughts?',
    },
    // The same row twice, and one with nothing but an attachment.
    {
      conversation: marisol.slug,
      from: marisol,
      to: [YOU],
      on: back(18),
      minutes: 1310,
      content: '',
      attachments: 'https://www.linkedin.com/dms/prv/vid/invented',
      twice: true,
    },
    {
      conversation: 'old archive',
      from: formerColleague(),
      to: [YOU],
      on: back(1400),
      minutes: 660,
      content: 'Farewell drinks on Friday',
      folder: 'ARCHIVE',
    },
  ];
}

/** Wrote once, long ago, and is no connection. */
function formerColleague(): Person {
  const slug = 'quillon-farthing';
  const name = { firstName: 'Quillon', lastName: 'Farthing, MBA', name: 'Quillon Farthing, MBA' };
  const work = { title: 'Sales Lead', company: 'Otterbank', school: '', location: 'Norwich, United Kingdom' };
  return { slug, memberId: memberIdFor(slug), ...name, ...work, headline: 'Sales Lead at Otterbank' };
}
