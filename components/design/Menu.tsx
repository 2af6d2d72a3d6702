import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonKind } from './Button';
import './menu.css';

export interface MenuItem {
  text: string;
  onChoose: () => void;
  testid?: string;
  /** Said in `data-days` and the like. */
  data?: Readonly<Record<`data-${string}`, string | number>>;
}

export interface MenuGroup {
  /** Said above, where the items alone do not tell. */
  label?: string;
  items: readonly MenuItem[];
}

export interface MenuProps {
  /** On the button. */
  label: ComponentChildren;
  /** Where the label is no word. */
  'aria-label'?: string;
  kind?: ButtonKind;
  small?: boolean;
  groups: readonly MenuGroup[];
  'data-testid'?: string;
}

/**
 * A button that opens a list of actions above everything else (a popover, so nothing moves). Arrow keys, Home
 * and End walk, a letter goes to the next action that begins with it; Enter chooses; Escape closes the menu and nothing
 * around it.
 */
export function Menu({ label, groups, kind, small, ...rest }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last'>();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const anchor = `--menu-${id.replace(/\W/g, '-')}`;

  useLayoutEffect(() => {
    if (!open) return;
    button.current?.style.setProperty('anchor-name', anchor);
    menu.current?.style.setProperty('position-anchor', anchor);
    // Not everything that runs our tests has it.
    if (menu.current && 'showPopover' in menu.current) menu.current.showPopover();
    const items = itemsOf(menu.current);
    (open === 'last' ? items.at(-1) : items[0])?.focus();
  }, [open]);

  // The browser closes a popover at a press elsewhere.
  useEffect(() => {
    const element = menu.current;
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') setOpen(undefined);
    };
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, [open]);

  function close(): void {
    setOpen(undefined);
    button.current?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Tab') {
      setOpen(undefined);
      return;
    }
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to =
      { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? beginningWith(event, items, at);
    if (to === undefined && event.key !== 'Escape') return;
    // Else the browser would scroll, or close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) close();
    else items.at(to % items.length)?.focus();
  }

  return (
    <>
      <Button
        {...rest}
        {...(kind && { kind })}
        {...(small && { small })}
        elementRef={button}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : setOpen('first'))}
        onKeyDown={(event) => {
          if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {label} <span class="menu-arrow" />
      </Button>
      {open ? (
        <div ref={menu} id={id} class="menu" role="menu" popover="auto" onKeyDown={pressed}>
          {groups.map((group, index) => (
            <Group key={group.label ?? index} group={group} onChosen={close} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function Group({ group, onChosen }: { group: MenuGroup; onChosen: () => void }) {
  return (
    <div class="menu-group" role="group" aria-label={group.label}>
      {group.label === undefined ? null : (
        <p class="menu-label soft small" aria-hidden="true">
          {group.label}
        </p>
      )}
      {group.items.map(({ text, onChoose, testid, data }) => (
        <button
          key={text}
          {...data}
          type="button"
          role="menuitem"
          class="menu-item"
          tabIndex={-1}
          data-testid={testid}
          onClick={() => {
            onChosen();
            onChoose();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** @returns which action a typed letter means, the next one behind where the focus is. */
function beginningWith(event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const begins = items.flatMap(({ textContent }, index) =>
    textContent.toLowerCase().startsWith(key.toLowerCase()) ? [index] : [],
  );
  return begins.find((index) => index > at) ?? begins[0];
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
