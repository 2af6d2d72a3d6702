import { dayOf } from '../../lib/people/zone';
import type { EntryLabel, JournalEntry } from '../../lib/log/journal';
import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { sayAgo } from '../design/ago';
import type { ChangeView } from '../views';
import { sayKind } from './kinds';
import { sayRing } from './prompt';

/** A journal entry as a row of the recent changes. @param zone IANA name, in which its day is told. */
export function presentChange(entry: JournalEntry, today: Day, zone: string): ChangeView {
  return {
    id: String(entry.seq),
    text: sayChange(entry),
    when: sayAgo(dayOf(entry.at, zone), today),
    undone: entry.undone !== undefined,
  };
}

const KIND_CHANGES: Readonly<Record<string, WordKey>> = { yes: 'changeKindYes', no: 'changeKindNo' };

/** Settings that are called by their names; the keys are those of their rows. */
const SETTINGS: Readonly<Record<string, WordKey>> = {
  topics: 'changeOwnTopics',
  ringDays: 'changeHowOften',
  dailyCap: 'changeCap',
  offLimits: 'changeOffLimits',
  language: 'changeLanguage',
  drafts: 'changeDrafts',
  dailyLook: 'changeDaily',
  journalLimits: 'changeLimits',
};

/** What a command did, in words. */
export function sayChange({ command, values = {} }: EntryLabel): string {
  const name = String(values['name'] ?? '');
  const ring = sayRing(String(values['ring'] ?? 'none'));
  switch (command) {
    case 'import':
      return words('changeImportOf', { people: Number(values['people'] ?? 0) });
    case 'setRing':
      return values['ring'] === 'none'
        ? words('changeNoRing', { name })
        : words('changeSetRing', { name, ring });
    case 'leaveOut':
      return words('changeLeaveOut', { name });
    case 'keepPerson':
      return words('changeKeepPerson', { name, ring });
    case 'addConnections':
      return words('changeAddConnections', { people: Number(values['people'] ?? 0) });
    case 'answerQuestion':
      return values['answer'] === 'yes'
        ? words('changeAnswerYes', { name })
        : words('changeAnswerNo', { name });
    case 'logTouch':
      return words('changeLogTouch', { name });
    case 'snooze':
      return words('changeSnooze', { name });
    case 'notNow':
      return words('changeNotNow', { name });
    case 'restore':
      return words('changeRestore');
    case 'addPerson':
      return words('changeAddPerson', { name });
    case 'editPerson':
      return words('changeEditPerson', { name });
    case 'archive':
      return words('changeArchive', { name });
    case 'unarchive':
      return words('changeUnarchive', { name });
    case 'editTouch':
      return words('changeEditTouch', { name });
    case 'removeTouch':
      return words('changeRemoveTouch', { name });
    case 'merge':
      return words(values['by'] === 'memberId' ? 'changeMergeMember' : 'changeMerge', { name });
    case 'notSame':
      return words('changeNotSame', { name });
    case 'pause':
      return words(values['to'] === 'yes' ? 'changePause' : 'changeResume', { name });
    case 'never':
      return words(values['to'] === 'yes' ? 'changeNever' : 'changeNeverNot', { name });
    case 'setRhythm':
      return words(Number(values['days'] ?? 0) > 0 ? 'changeRhythm' : 'changeRhythmKept', { name });
    case 'makePromise':
      return words('changePromise', { name });
    case 'settlePromise':
      return words(values['how'] === 'kept' ? 'changePromiseKept' : 'changePromiseLetGo', { name });
    case 'setKind':
      return words(KIND_CHANGES[String(values['answer'])] ?? 'changeKindOpen', {
        name,
        kind: sayKind(String(values['kind'])),
      });
    case 'setTopics':
      return words('changeTopics', { name });
    case 'setManners':
      return words('changeManners', { name });
    case 'confide':
      return words('changeConfide', { name });
    case 'unconfide':
      return words('changeUnconfide', { name });
    case 'note':
      return words('changeNote', { name });
    case 'unnote':
      return words('changeUnnote', { name });
    case 'setSetting':
      return words(settingChange(values));
  }
}

function settingChange({ key, how }: NonNullable<EntryLabel['values']>): WordKey {
  if (key === 'pause') return how === 'begun' ? 'changeRestBegun' : 'changeRestEnded';
  return SETTINGS[String(key)] ?? 'changeSetting';
}
