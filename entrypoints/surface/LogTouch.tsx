import { useEffect, useState } from 'preact/hooks';
import { sayName } from '../../components/present/name';
import { sayTouch } from '../../components/present/touch';
import { QuickLog, type QuickPerson, type QuickTouch } from '../../components/quicklog/QuickLog';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { whoIsMeant } from '../../lib/log/people';
import { editTouch, logTouch } from '../../lib/log/touchByHand';
import { identityKey } from '../../lib/people/identity';
import type { Exchange } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { isTyping } from './isTyping';
import type { Toasts } from './useToast';

const MOST_FOUND = 6;

/** The quick log of popup and panel: a small button, and the key L wherever no text is typed. */
export function LogTouch({ clock, toasts }: { clock: Clock; toasts: Toasts }) {
  const [open, setOpen] = useState<{ person?: QuickPerson }>();
  const { today, now } = clock;

  async function begin(): Promise<void> {
    const person = await personInFront();
    setOpen(person ? { person } : {});
  }

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void begin();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);

  async function logIt({ person, ...touch }: QuickTouch): Promise<boolean> {
    let logged = false;
    await toasts.attempt(async () => {
      const { seq } = await logTouch(log, { contactId: person.contactId, ...touch }, today, now());
      logged = true;
      return {
        text: words('toastTouch', { name: person.name, what: sayTouch({ ...touch, count: 1 }) }),
        seq,
      };
    });
    return logged;
  }

  function exchanged({ person, on, channel, direction }: QuickTouch, exchanges: Exchange[]): void {
    const key = [person.contactId, on, channel, direction] as const;
    void toasts.attempt(async () => ({
      text: words('changeEditTouch', { name: person.name }),
      seq: await editTouch(log, [...key], { exchanges }, today, now()),
    }));
  }

  return (
    <>
      <button
        type="button"
        class="link"
        data-testid="log-touch"
        aria-keyshortcuts="L"
        title={words('quickKeyL')}
        onClick={() => void begin()}
      >
        {words('logTouch')}
      </button>
      {open ? (
        <QuickLog
          today={today}
          {...(open.person && { person: open.person })}
          onFind={async (said) =>
            (await whoIsMeant(log, said, MOST_FOUND)).map((contact) => ({
              contactId: contact.id,
              name: sayName(contact),
            }))
          }
          onLog={logIt}
          onExchange={exchanged}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}

/** The person of the card that has the focus, else of the first card on the screen. */
async function personInFront(): Promise<QuickPerson | undefined> {
  const cards =
    '[data-testid=search-result], [data-testid=prompt], [data-testid=person], [data-testid=person-here]';
  const card =
    document.activeElement?.closest<HTMLElement>(cards) ?? document.querySelector<HTMLElement>(cards);
  if (!card) return undefined;
  const { id, slug } = card.dataset;
  const contactId = id ?? (slug ? (await log.identities.get(identityKey.slug(slug)))?.contactId : undefined);
  const contact = contactId === undefined ? undefined : await log.contacts.get(contactId);
  return contact && { contactId: contact.id, name: sayName(contact, slug) };
}
