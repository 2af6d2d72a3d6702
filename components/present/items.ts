import type { OwnItem } from '../../lib/bridge/tabs';
import { daysBetween } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { sayDay, words, type WordKey } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { isolate } from '../design/Name';
import type { ItemView } from '../views';

type Event = NonNullable<OwnItem['event']>;

/** @returns whether this is hard news: no cheerful word goes near it. */
export function isHard(item: OwnItem): boolean {
  return item.event?.type === 'openToWork';
}

/**
 * Everything that a page shows of one person, in words: hardship first, else in page order, nothing twice.
 * @param hard a difficulty of theirs is known: then there is nothing to celebrate, whatever the page says.
 */
export function presentItems(items: readonly OwnItem[], today: Day, hard = false): ItemView[] {
  const isNear = hard || items.some(isHard);
  const told = isNear ? items.map(soberly) : items;
  const sorted = [...told.filter(isHard), ...told.filter((item) => !isHard(item))];
  const views = new Map(sorted.map((item) => presentItem(item, today)).map((view) => [view.key, view]));
  return [...views.values()];
}

/** An event without what it is: a new job, a birthday, whatever a sentence that nobody has read may say. */
function soberly(item: OwnItem): OwnItem {
  if (!item.event || isHard(item)) return item;
  const { event: _event, ...rest } = item;
  return rest;
}

function presentItem(item: OwnItem, today: Day): ItemView {
  const text = sayItem(item, today);
  return {
    // The day changes the text of a birthday or a post; the row stays the same row.
    key: item.postId ?? item.occasionId ?? [item.kind, item.event?.type, item.event?.sentence].join(' '),
    text,
    ...(item.postAddress !== undefined && { post: item.postAddress }),
  };
}

function sayItem({ kind, on, event }: OwnItem, today: Day): string {
  const ago = on === undefined ? undefined : sayAgo(on, today);
  switch (kind) {
    case 'post': {
      const what = words('herePosted');
      return ago === undefined ? what : words('hereWhen', { what, ago });
    }
    case 'catchUp':
      return event ? sayEvent(event, on, today) : words('hereNews');
    case 'notification': {
      const what = event ? sayEvent(event, on, today) : words('hereNotification');
      return ago === undefined || event?.type === 'birthday' ? what : words('hereWhenNews', { what, ago });
    }
    case 'connection':
      return on === undefined ? words('hereConnected') : words('hereConnectedOn', { day: sayDay(on) });
    case 'thread':
      return ago === undefined ? words('hereThread') : words('hereLastMessage', { ago });
  }
}

const PLAIN = {
  newJob: 'hereNewJob',
  promotion: 'herePromotion',
  degree: 'hereDegree',
  award: 'hereAward',
  certification: 'hereCertificate',
  launch: 'hereLaunch',
} as const satisfies Partial<Record<Event['type'], WordKey>>;

function sayEvent(event: Event, on: Day | undefined, today: Day): string {
  const { type, company, title, years, sentence } = event;
  switch (type) {
    case 'birthday':
      return sayBirthday(on, today);
    case 'workAnniversary':
      if (years !== undefined)
        return company === undefined
          ? words('hereYears', { years })
          : words('hereYearsAt', { years, company: isolate(company) });
      return at(words('hereAnniversary'), company);
    case 'openToWork':
      return words('hereOpenToWork');
    case 'other':
      return sentence === undefined ? words('hereNews') : words('hereOther', { sentence: isolate(sentence) });
    default: {
      const what = words(PLAIN[type]);
      if (title === undefined) return at(what, company);
      return at(words('hereNamed', { what, title: isolate(title) }), company);
    }
  }
}

function at(what: string, company: string | undefined): string {
  return company === undefined ? what : words('hereAt', { what, company: isolate(company) });
}

function sayBirthday(on: Day | undefined, today: Day): string {
  const what = words('hereBirthday');
  if (on === undefined) return what;
  const ago = daysBetween(on, today);
  if (ago === 0 || ago === 1) return words('hereWhen', { what, ago: sayAgo(on, today) });
  return ago === -1 ? words('hereBirthdayTomorrow') : words('hereBirthdayOn', { day: sayDay(on, 'short') });
}
