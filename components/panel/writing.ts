import type { ContactId, Day, PeerKind } from '../../lib/people/schema';
import type { KnownView, PersonView, Typed } from '../views';
import type { LineName } from './MoreAbout';
import type { RememberedAs } from './Remember';

/** What the user writes down about a person of the log; every change is one step of undo. */
export interface WritingActions {
  /** @param before what was typed of this person when the view was made. @param fields those that changed. */
  onTyped: (id: ContactId, before: Typed, fields: Typed) => void;
  /** @returns whether it is in the log. */
  onRemember: (person: PersonView, as: RememberedAs, text: string, dueOn: Day) => Promise<boolean>;
  /** @returns what is wrong with it, in words; undefined once it is in the log. */
  onLine: (person: PersonView, name: LineName, text: string) => Promise<string | undefined>;
  onPrefers: (person: PersonView, channel: string) => void;
  onKind: (person: PersonView, kind: PeerKind, is: boolean) => void;
  onSettle: (person: PersonView, promise: KnownView['promises'][number], how: 'kept' | 'letGo') => void;
  onUnnote: (person: PersonView, noteId: string) => void;
}
