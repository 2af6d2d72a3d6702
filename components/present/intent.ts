import type { DraftChannel, Language, Tone } from '../../lib/drafts/facts';
import type { Intent } from '../../lib/drafts/intents';
import { words, type WordKey } from '../../lib/words';

/** What a draft is for, and how it is written, in words. */

const INTENT_WORDS: Readonly<Record<Intent, WordKey>> = {
  newJob: 'intentNewJob',
  promotion: 'intentPromotion',
  newRole: 'intentNewRole',
  anniversary1: 'intentAnniversary',
  anniversary5: 'intentAnniversary',
  anniversary10: 'intentAnniversary',
  birthday: 'intentBirthday',
  launch: 'intentLaunch',
  post: 'intentPost',
  award: 'intentAward',
  certification: 'intentCertification',
  degree: 'intentDegree',
  openToWork: 'intentOpenToWork',
  roleEnded: 'intentRoleEnded',
  relocation: 'intentRelocation',
  longSilence: 'intentLongSilence',
  stayInTouch: 'intentStayInTouch',
  firstWords: 'intentFirstWords',
  change: 'intentChange',
  thanks: 'intentThanks',
  offerIntroduction: 'intentOfferIntroduction',
  checkIn: 'intentCheckIn',
  shareArticle: 'intentShareArticle',
  shareOpportunity: 'intentShareOpportunity',
  askAdvice: 'intentAskAdvice',
  ownDifficulty: 'intentOwnDifficulty',
  inviteCoffee: 'intentInviteCoffee',
  askFeedback: 'intentAskFeedback',
  offerFeedback: 'intentOfferFeedback',
  keepPromise: 'intentKeepPromise',
  praiseToManager: 'intentPraiseToManager',
  offerReference: 'intentOfferReference',
  smallProject: 'intentSmallProject',
};

const TONE_WORDS: Readonly<Record<Tone, WordKey>> = {
  warm: 'draftToneWarm',
  concise: 'draftToneConcise',
  formal: 'draftToneFormal',
};

const CHANNEL_WORDS: Readonly<Record<DraftChannel, WordKey>> = {
  message: 'draftChannelMessage',
  note: 'draftChannelNote',
  comment: 'draftChannelComment',
  mail: 'draftChannelMail',
  spoken: 'draftChannelSpoken',
};

export const sayIntent = (intent: Intent): string => words(INTENT_WORDS[intent]);
export const sayTone = (tone: Tone): string => words(TONE_WORDS[tone]);
export const sayDraftChannel = (channel: DraftChannel): string => words(CHANNEL_WORDS[channel]);

/** Each language by its own name, as whoever speaks it looks for it. */
export function sayLanguage(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
