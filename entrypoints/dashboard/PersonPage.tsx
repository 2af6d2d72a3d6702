import { useState } from 'preact/hooks';
import { ForgetDialog, sayForgotten, type ForgetView } from '../../components/person/ForgetDialog';
import { Person } from '../../components/person/Person';
import { PersonForm, type PersonField, type PersonValues } from '../../components/person/PersonForm';
import { Touches } from '../../components/person/Touches';
import { TouchForm, type TypedTouch } from '../../components/person/TouchForm';
import { EmptyState } from '../../components/design/EmptyState';
import { presentHead, presentOrigins, presentValues } from '../../components/present/person';
import { presentProblem } from '../../components/present/problem';
import { sayTouch } from '../../components/present/touch';
import { BadInput } from '../../lib/log/badInput';
import { archive, unarchive } from '../../lib/log/byHand';
import { editPerson } from '../../lib/log/editPerson';
import { setRing } from '../../lib/log/commands';
import { log, touchKey } from '../../lib/log/db';
import { forget, previewForget } from '../../lib/log/forget';
import { useLiveQuery } from '../../lib/log/live';
import { personOf } from '../../lib/log/people';
import { editTouch, logTouch, removeTouch } from '../../lib/log/touchByHand';
import { words } from '../../lib/words';
import { forgetDraftsOf } from '../surface/editedDrafts';
import { forgetTyped } from '../surface/typed';
import { KindsOfPerson } from './KindsOfPerson';
import { MannersOfPerson } from './MannersOfPerson';
import { NotesOfPerson } from './NotesOfPerson';
import type { PageProps } from './page';
import { PersonParts } from './PersonParts';

/** The last few tell enough; the rest is a press away. */
const ROWS = 4;
const MORE = 12;

/** The page of one person. @param id of the contact. */
export function PersonPage({ id, clock, toasts }: PageProps & { id: string }) {
  const [limit, setLimit] = useState(ROWS);
  const [problem, setProblem] = useState<{ field: PersonField; text: string }>();
  const [forgetting, setForgetting] = useState<ForgetView>();
  // Null: not in the log; undefined: not known yet.
  const rows = useLiveQuery(async () => (await personOf(log, id)) ?? null, [id]);
  if (rows === undefined) return null;
  if (rows === null) return <EmptyState heading="h1" title={words('failedGone')} />;
  const { contact, addresses, touches } = rows;
  const { today } = clock;
  const name = presentHead(contact, addresses, today).name;
  const say = (text: string, seq: number | undefined) => ({ text, seq });

  async function save(edits: PersonValues): Promise<boolean> {
    setProblem(undefined);
    let isTaken = false;
    await toasts.attempt(async () => {
      try {
        const seq = await editPerson(log, id, edits, today, clock.now());
        isTaken = true;
        return say(words('changeEditPerson', { name }), seq);
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        setProblem(presentProblem(error.problem));
        return undefined;
      }
    });
    return isTaken;
  }

  function touched(touch: TypedTouch): void {
    void toasts.attempt(async () => {
      const { seq } = await logTouch(log, { contactId: id, ...touch }, today, clock.now());
      return say(words('toastTouch', { name, what: sayTouch({ ...touch, count: 1 }) }), seq);
    });
  }

  async function forgotten(): Promise<undefined> {
    const view = await forget(log, id, today);
    await Promise.all([forgetTyped(id), forgetDraftsOf(id)]);
    location.hash = '#people';
    toasts.say(sayForgotten('forgotText', view));
    return undefined;
  }

  return (
    <Person
      view={presentHead(contact, addresses, today)}
      parts={<PersonParts id={id} name={name} clock={clock} toasts={toasts} />}
      form={
        <PersonForm
          key={id}
          values={presentValues(contact)}
          origins={presentOrigins(contact)}
          {...(problem && { problem })}
          saveLabel={words('personSave')}
          onSave={save}
        />
      }
      notes={<NotesOfPerson contact={contact} clock={clock} toasts={toasts} />}
      kinds={<KindsOfPerson contact={contact} clock={clock} toasts={toasts} />}
      manners={<MannersOfPerson contact={contact} clock={clock} toasts={toasts} />}
      touches={
        <>
          <TouchForm today={today} onLog={touched} />
          <Touches
            touches={touches.slice(0, limit)}
            total={touches.length}
            onMore={() => setLimit(limit + MORE)}
            onRemove={(touch) =>
              void toasts.attempt(async () =>
                say(
                  words('changeRemoveTouch', { name }),
                  await removeTouch(log, touchKey(touch), clock.now()),
                ),
              )
            }
            onWithout={(touch, exchange) =>
              void toasts.attempt(async () => {
                const exchanges = (touch.exchanges ?? []).filter((one) => one !== exchange);
                const seq = await editTouch(log, touchKey(touch), { exchanges }, today, clock.now());
                return say(words('changeEditTouch', { name }), seq);
              })
            }
          />
        </>
      }
      dialog={
        forgetting ? (
          <ForgetDialog
            view={forgetting}
            onClose={() => setForgetting(undefined)}
            onForget={() => void toasts.attempt(forgotten)}
          />
        ) : null
      }
      onRing={(ring) =>
        void toasts.attempt(async () =>
          say(words('changeEditPerson', { name }), await setRing(log, id, ring, today, clock.now())),
        )
      }
      onCadence={(cadenceDays) =>
        void toasts.attempt(async () =>
          say(
            words('changeEditPerson', { name }),
            await editPerson(log, id, { cadenceDays }, today, clock.now()),
          ),
        )
      }
      onArchive={(archived) =>
        void toasts.attempt(async () =>
          archived
            ? say(words('changeArchive', { name }), await archive(log, id, today, clock.now()))
            : say(words('changeUnarchive', { name }), await unarchive(log, id, clock.now())),
        )
      }
      onForget={() => void previewForget(log, id).then(setForgetting)}
    />
  );
}
