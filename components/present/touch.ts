import type { Channel, Direction, Exchange, ExchangeDirection, Touch } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';

const CHANNEL: Readonly<Record<Channel, WordKey>> = {
  message: 'channelMessage',
  invitation: 'channelInvitation',
  mail: 'channelMail',
  call: 'channelCall',
  meeting: 'channelMeeting',
  comment: 'channelComment',
  reaction: 'channelReaction',
  endorsement: 'channelEndorsement',
  recommendation: 'channelRecommendation',
  other: 'channelOther',
};
const DIRECTION: Readonly<Record<Direction, WordKey>> = {
  out: 'directionOut',
  in: 'directionIn',
  both: 'directionBoth',
};

/** "Call", "Message". */
export function sayChannel(channel: Channel): string {
  return words(CHANNEL[channel]);
}

/** "from you", "from them", "both ways". */
export function sayDirection(direction: Direction): string {
  return words(DIRECTION[direction]);
}

/** "3 messages, from you". */
export function sayTouch({
  channel,
  direction,
  count,
}: Pick<Touch, 'channel' | 'direction' | 'count'>): string {
  const what = count > 1 ? words('touchTimes', { what: sayChannel(channel), n: count }) : sayChannel(channel);
  return words('touchLine', { what, way: sayDirection(direction) });
}

/** "gave an introduction". */
export function sayExchange({ kind, direction }: Exchange): string {
  return words('exchangeLine', { direction, kind });
}

/** "gave", "got", "asked for". */
export function sayExchangeDirection(direction: ExchangeDirection): string {
  return words('exchangeDirection', { direction });
}

/** "an introduction". */
export function sayExchangeKind(kind: Exchange['kind']): string {
  return words('exchangeKind', { kind });
}
