import { daysBetween } from '../people/days';
import { soundsLikeHardship } from '../people/hardship';
import { namesOwnMaster, namesSideRole } from '../people/headline';
import { isNoEmployer } from '../people/organisation';
import type { OccasionType } from '../people/schema';
import { type DraftKind, type EventFacts, type Intent, NEEDS } from './intents';
import type { DraftRequest } from './request';

/** What may be written: the gates of `evidence.md` 4.2 and 4.3. */

/** News older than this is caught up on late, and its facts are in no draft. */
export const STALE_DAYS = 90;

const KINDS: Readonly<Record<DraftKind, readonly Intent[]>> = {
  congratulation: [
    'newJob',
    'promotion',
    'newRole',
    'anniversary1',
    'anniversary5',
    'anniversary10',
    'birthday',
    'launch',
    'award',
    'certification',
    'degree',
  ],
  support: ['openToWork', 'roleEnded'],
  stayInTouch: ['post', 'relocation', 'longSilence', 'stayInTouch', 'firstWords', 'change'],
  giving: [],
};

/** @returns what sort of draft an intent makes. */
export function kindOf(intent: Intent): DraftKind {
  for (const kind of ['congratulation', 'support', 'stayInTouch'] as const)
    if (KINDS[kind].includes(intent)) return kind;
  return 'giving';
}

/** Whether nobody in a difficulty wants to read it. */
export const isCheerful = (intent: Intent): boolean =>
  kindOf(intent) === 'congratulation' || intent === 'relocation';

/**
 * What to write for: what was wished or happened, where enough is known of it; else something neutral that fits.
 * @param known facts of the event that may be used.
 */
export function intentFor(request: DraftRequest, known: Partial<EventFacts>): Intent {
  const wished = request.intent ?? occasionIntent(request, known);
  if (request.hardship === true && (wished === undefined || isCheerful(wished))) return 'openToWork';
  if (wished === undefined || (request.doubtful === true && isCheerful(wished)))
    return silenceIntent(request);
  return NEEDS[wished].every((fact) => known[fact] !== undefined) ? wished : neutral(wished, request);
}

/** Where too little is known: a change at work is a change; anything else is a reason to stay in touch. */
function neutral(wished: Intent, request: DraftRequest): Intent {
  return wished === 'newJob' || wished === 'promotion' || wished === 'newRole'
    ? 'change'
    : silenceIntent(request);
}

function occasionIntent({ occasion, today }: DraftRequest, known: Partial<EventFacts>): Intent | undefined {
  if (!occasion) return undefined;
  const old = occasion.on !== undefined && today !== undefined && isStale(occasion.on, today);
  const intent = intentOfType(occasion.type, known.years ?? occasion.facts.years);
  const job = intent === 'newJob' || intent === 'promotion' || intent === 'newRole';
  if (!old && !(job && isDoubtfulJob(occasion.facts))) return intent;
  return job ? 'change' : undefined;
}

/** @returns whether a fact seen on that day is too old to be spoken of. */
export function isStale(seenOn: string, today: string): boolean {
  return daysBetween(seenOn, today) > STALE_DAYS;
}

/**
 * Work on one's own account often follows a loss, and a seat on a board is no job: nobody wants applause for those.
 */
function isDoubtfulJob({ company, title }: { company?: string; title?: string }): boolean {
  if (company !== undefined && isNoEmployer(company)) return true;
  return namesOwnMaster(title) || namesSideRole(title) || soundsLikeHardship(title);
}

function intentOfType(type: OccasionType, years: number | undefined): Intent | undefined {
  switch (type) {
    case 'workAnniversary':
      if (years === 1) return 'anniversary1';
      if (years === 5) return 'anniversary5';
      return years !== undefined && years >= 10 && years % 5 === 0 ? 'anniversary10' : undefined;
    case 'newConnection':
    case 'leftConnections':
    case 'other':
      return undefined;
    default:
      return type;
  }
}

function silenceIntent({ silentDays, cadence }: DraftRequest): Intent {
  if (silentDays === undefined) return 'firstWords';
  return silentDays >= Math.max(2 * cadence, 120) ? 'longSilence' : 'stayInTouch';
}
