import { channelOfTouch, exchangeOf, sharesDifficulty } from '../drafts/exchange';
import type { DraftChannel, Language } from '../drafts/facts';
import type { Intent } from '../drafts/intents';
import type { OwnWords } from '../drafts/request';
import { asDraftSettings, withOwnWords } from '../drafts/settings';
import { INVITATION_WITH_WORDS, RESETS_CLOCK, TOUCH_WEIGHTS } from '../keeping/touchWeights';
import { REST_DAYS } from '../keeping/weights';
import { addDays } from '../people/days';
import type { Contact, Day, Touch } from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';
import { DRAFTS } from './settings';
import { putTouch } from './touchByHand';

/** A message that the user says they have sent. */
export interface SentDraft {
  contactId: string;
  occasionId?: string;
  /** The promise that the message keeps. */
  promiseId?: string;
  phraseIds: string[];
  intent?: Intent;
  channel?: DraftChannel;
  /** How the user greeted and signed, where it was not as drafted. */
  learnt?: OwnWords & { language: Language };
}

/**
 * "I wrote": logs the touch of today, ends its occasion, settles the promise that it kept, and wakes the contact if it
 * was resting. The text of the message is not kept. @returns the journal number. @throws ContactGone
 */
export async function logSent(
  db: Log,
  sent: SentDraft,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const touch = touchOf(sent, today, now);
  return changeContact(db, sent.contactId, now, 'logTouch', async (contact, { record }) => {
    await putTouch(db, record, touch);
    const occasion = sent.occasionId === undefined ? undefined : await db.occasions.get(sent.occasionId);
    if (occasion) await record.occasion({ ...occasion, state: 'done' });
    const promise = sent.promiseId === undefined ? undefined : await db.pledges.get(sent.promiseId);
    if (promise?.open) {
      const { open: _open, ...rest } = promise;
      await record.pledge({ ...rest, keptOn: today });
    }
    if (sent.learnt) {
      const known = asDraftSettings((await db.settings.get(DRAFTS))?.value);
      await record.setting({ key: DRAFTS, value: withOwnWords(known, sent.learnt) });
    }
    return answered(contact, touch, today);
  });
}

function touchOf(sent: SentDraft, today: Day, now: number): Touch {
  const { contactId, occasionId, phraseIds, intent = 'stayInTouch', channel = 'message' } = sent;
  const of = channelOfTouch(channel, intent);
  const exchange = exchangeOf(intent);
  return {
    contactId,
    on: today,
    channel: of,
    direction: channel === 'spoken' && of === 'call' ? 'both' : 'out',
    at: now,
    weight: weightOf(of),
    count: 1,
    via: 'user',
    draftedOn: today,
    phraseIds,
    ...(occasionId !== undefined && { occasionId }),
    ...(exchange && { exchanges: [exchange] }),
    ...(sharesDifficulty(intent) && { sharedDifficulty: 1 }),
  };
}

/** What goes to somebody else ('other') is no word with the person. */
function weightOf(channel: Touch['channel']): number {
  if (channel === 'other') return 0;
  return channel === 'invitation' ? INVITATION_WITH_WORDS : TOUCH_WEIGHTS[channel];
}

/** Where the clock does not reset, the card that was answered rests all the same. */
function answered(contact: Contact, { weight }: Touch, today: Day): Contact {
  const { restingUntil: _resting, ...awake } = contact;
  return weight >= RESETS_CLOCK ? awake : { ...awake, restingUntil: addDays(today, REST_DAYS) };
}
