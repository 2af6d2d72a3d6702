import { postMoment } from './postId';
import type { PassedSighting, Seen } from '../sighting';
import { relativeTime } from '../words/times';
import type { When } from '../when';

/** What is known of any post, whoever wrote it. */
export interface PostFacts {
  postId?: Seen;
  when?: Seen<When>;
}

/**
 * The moment of a post: the age that is shown, where it can be read; a post that was scheduled or shared again has
 * an older id (1 of 8 on 2026-03-31). The id's own moment stands in where it cannot.
 * @param age the text of the age line, empty where there is none.
 */
export function postFacts(postId: Seen | null, age: string, lang: string): PostFacts {
  const shown = age === '' ? null : relativeTime(age, lang);
  const at = postId ? postMoment(postId.value) : Number.NaN;
  const when: Seen<When> | null = shown
    ? { value: shown, via: 'shown' }
    : Number.isFinite(at)
      ? { value: { at }, via: 'postId' }
      : null;
  return { ...(postId && { postId }), ...(when && { when }) };
}

/** @returns a post that is not used. */
export function passedPost(why: PassedSighting['why'], facts: PostFacts, name?: Seen | null): PassedSighting {
  return { kind: 'passed', of: 'post', why, ...(name && { name }), ...facts };
}
