import { presentProblem } from '../../components/present/problem';
import { sayChange } from '../../components/present/changes';
import type { RememberedAs } from '../../components/panel/Remember';
import type { WritingActions } from '../../components/panel/writing';
import type { PersonView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { BadInput } from '../../lib/log/badInput';
import { ContactGone } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { editPerson } from '../../lib/log/editPerson';
import type { CommandName } from '../../lib/log/journal';
import { setKind, setTopics } from '../../lib/log/kinds';
import { confide, setManners } from '../../lib/log/manners';
import { note, unnote } from '../../lib/log/notes';
import { makePromise, settlePromise } from '../../lib/log/promises';
import { type ContactId, type Day, PREFERRED_CHANNELS } from '../../lib/people/schema';
import { topicsOf } from '../../lib/people/topics';
import { sayDay, words } from '../../lib/words';
import { rememberTyped } from '../surface/typed';
import { tell, type Toasts } from '../surface/useToast';
import type { Typed } from '../../components/views';

type Seq = number | undefined;

/** What the panel's fields do: each writes to the person that was shown beside it, whoever is in front by now. */
export function writingActions(toasts: Toasts, clock: Clock, typed: Map<ContactId, Typed>): WritingActions {
  const { today, now } = clock;

  const said = (command: CommandName, { name }: PersonView, values = {}): string =>
    sayChange({ command, values: { name, ...values } });

  function remember(person: PersonView, as: RememberedAs, text: string, dueOn: Day): Promise<boolean> {
    const id = idOf(person);
    switch (as) {
      case 'note':
        return tell(toasts, said('note', person), () => note(log, id, text, today, now()));
      case 'confide':
        return tell(toasts, said('confide', person), () => confide(log, id, text, today, now()));
      case 'promise':
        return tell(toasts, words('toastPromise', { name: person.name, day: sayDay(dueOn) }), () =>
          makePromise(log, id, { what: text, dueOn }, today, now()),
        );
      default:
        return tell(toasts, said('setManners', person), () =>
          setManners(log, id, { [as]: text, add: true }, today, now()),
        );
    }
  }

  return {
    onTyped(id, before, fields) {
      const all = { ...(typed.get(id) ?? before), ...fields };
      typed.set(id, all);
      void rememberTyped(id, all);
    },
    onRemember: remember,
    async onLine(person, name, text) {
      const id = idOf(person);
      let problem: string | undefined;
      const run = async (): Promise<Seq> => {
        if (name === 'topics') return setTopics(log, id, topicsOf(text), now());
        if (name !== 'birthday') return setManners(log, id, { [name]: text }, today, now());
        return editPerson(log, id, { birthday: text }, today, now());
      };
      const command = name === 'topics' ? 'setTopics' : name === 'birthday' ? 'editPerson' : 'setManners';
      await toasts.attempt(async () => {
        try {
          return { text: said(command, person), seq: await run() };
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
          problem = presentProblem(error.problem).text;
          return undefined;
        }
      });
      return problem;
    },
    onPrefers(person, channel) {
      const prefers = PREFERRED_CHANNELS.find((one) => one === channel) ?? '';
      void tell(toasts, said('setManners', person), () =>
        setManners(log, idOf(person), { prefers }, today, now()),
      );
    },
    onKind(person, kind, is) {
      const text = said('setKind', person, { kind, answer: is ? 'yes' : 'open' });
      void tell(toasts, text, () => setKind(log, idOf(person), kind, is ? 'yes' : undefined, now()));
    },
    onSettle(person, { id }, how) {
      void tell(toasts, said('settlePromise', person, { how }), () =>
        settlePromise(log, id, how, today, now()),
      );
    },
    onUnnote(person, noteId) {
      void tell(toasts, said('unnote', person), () => unnote(log, idOf(person), noteId, now()));
    },
  };
}

function idOf({ contact }: PersonView): ContactId {
  if (!contact) throw new ContactGone();
  return contact.id;
}
