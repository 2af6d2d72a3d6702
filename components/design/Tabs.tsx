import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './tabs.css';

export interface Tab<T extends string> {
  id: T;
  title: string;
}

export interface TabsProps<T extends string> {
  /** What is chosen with them, for those who hear it. */
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onTab: (id: T) => void;
  /** What the current tab shows. */
  children: ComponentChildren;
}

/** Parts of one page, one at a time. One stop for Tab; the arrow keys, Home and End choose. */
export function Tabs<T extends string>({ label, tabs, current, onTab, children }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  function pressed(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === current);
    const rtl = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const on = rtl ? -1 : 1;
    const to = { ArrowRight: at + on, ArrowLeft: at - on, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onTab(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  }

  return (
    <div class="tabs">
      <div ref={list} class="tabs-list" role="tablist" aria-label={label} onKeyDown={pressed}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            data-tab={tab.id}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}-panel` : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onTab(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
