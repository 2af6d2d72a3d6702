import type { Pattern } from '../../../people/pattern';
import type { EventType } from '../../sighting';

/**
 * The few words of one interface language that a reader cannot do without. Everything that matters has a way
 * without words; a pack only adds. Months and weekdays come from `Intl`, not from here.
 */
export interface LocalePack {
  /** Base code as in `<html lang>`. */
  lang: string;
  /** Sentences seen on a real page, by key; all others are written after LinkedIn's English and not confirmed. */
  confirmed: readonly string[];
  /** How connection degrees are written: `1st`, `1er`, `1.` */
  degree: { first: RegExp; other: RegExp };
  /** Units of relative times ("20h", "3 Std.", "il y a 2 j"): each must match the whole unit word. */
  units: { minute: RegExp; hour: RegExp; day: RegExp; week: RegExp; month: RegExp; year: RegExp };
  /** Words for an advertisement in place of a time. */
  promoted: RegExp;
  /** A header over somebody else's post: "commented on this", "reposted this", "likes this". */
  socialHeader: RegExp;
  /**
   * Sentences that tell an event; the first that fits wins. Named groups `company`, `title`, `school` and
   * `years` are taken over.
   */
  events: readonly { key: string; type: EventType; pattern: Pattern }[];
  /** What stands for an open end in a period: "Present", "heute". */
  present: RegExp;
  /** "Connected on August 4, 2026": the words before the date; named group `date`. */
  connectedOn: RegExp;
}
