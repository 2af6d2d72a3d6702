import type { Channel } from '../people/schema';

/**
 * How much a touch of each channel counts (evidence 3.3): meeting or call 3, a message one way 1 (two ways are two
 * touches), a comment 0.5, a reaction 0.1. A written recommendation counts as a message, an endorsement, which is
 * one click, as a reaction. A draft copied is no touch until the user says "I wrote".
 */
export const TOUCH_WEIGHTS: Readonly<Record<Channel, number>> = {
  meeting: 3,
  call: 3,
  message: 1,
  mail: 1,
  recommendation: 1,
  other: 1,
  comment: 0.5,
  invitation: 0.1,
  reaction: 0.1,
  endorsement: 0.1,
};

/** An invitation with words is a message. */
export const INVITATION_WITH_WORDS = 1;

/** Touches of at least this weight reset the clock; comments, reactions, endorsements and bare invitations do not. */
export const RESETS_CLOCK = 1;
