import { useLayoutEffect, useState } from 'preact/hooks';
import { sayName } from '../../components/present/name';
import type { QuickPerson } from '../../components/quicklog/understand';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { identityKey } from '../../lib/people/identity';
import { words } from '../../lib/words';
import { isTyping } from './isTyping';
import { LogDialog } from './LogDialog';
import type { Toasts } from './useToast';

/** The quick log of popup and panel: a small button, and the key L wherever no text is typed. */
export function LogTouch({ clock, toasts }: { clock: Clock; toasts: Toasts }) {
  const [open, setOpen] = useState<{ person?: QuickPerson }>();

  async function begin(): Promise<void> {
    const person = await personInFront();
    setOpen(person ? { person } : {});
  }

  // At once: the key may come with the first picture.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void begin();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);

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
        <LogDialog
          clock={clock}
          toasts={toasts}
          {...(open.person && { person: open.person })}
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
