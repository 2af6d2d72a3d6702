import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { ResultRow } from './ResultRow';
import type { ResultView } from './resultView';
import './search.css';

export interface SearchProps {
  today: Day;
  query: string;
  /** Who was found; undefined while the people are being made ready, and for no query. */
  results: readonly ResultView[] | undefined;
  /** How many fit, shown or not. */
  total: number;
  /** Where somebody is added by hand. */
  addHref: string;
  inputRef: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Down from the field where there are no results. */
  onDown: () => void;
}

/** Searching everybody: a field, and below it who was found. Arrows walk, Enter opens, Escape clears. */
export function Search({ today, query, results, total, addHref, inputRef, onQuery, onDown }: SearchProps) {
  const list = useRef<HTMLUListElement>(null);
  const links = (): HTMLAnchorElement[] => [...(list.current?.querySelectorAll('a') ?? [])];

  function pressedInField(event: KeyboardEvent): void {
    // A word that is still being put together has the keys for itself.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const [first] = links();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (first) first.focus();
      else if (query === '') onDown();
    } else if (event.key === 'Enter') first?.click();
    else if (event.key === 'Escape' && query !== '') clear(event);
  }

  function pressedInList(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      clear(event);
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const all = links();
    const to = all.indexOf(document.activeElement as HTMLAnchorElement) + by;
    if (to < 0) inputRef.current?.focus();
    else all[to]?.focus();
  }

  /** Else the browser would close the whole popup. */
  function clear(event: KeyboardEvent): void {
    event.preventDefault();
    onQuery('');
    inputRef.current?.focus();
  }

  return (
    <search class="search">
      <input
        ref={inputRef}
        type="search"
        data-testid="search"
        aria-label={words('peopleSearch')}
        placeholder={words('searchShort')}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellcheck={false}
        maxLength={100}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={pressedInField}
      />
      <p class="heard" role="status">
        {results ? sayFound(results.length, total) : ''}
      </p>
      {results && results.length > 0 ? (
        <ul
          ref={list}
          class="search-results"
          data-testid="search-results"
          aria-label={words('navPeople')}
          onKeyDown={pressedInList}
        >
          {results.map((result) => (
            <ResultRow key={result.contactId} result={result} today={today} />
          ))}
        </ul>
      ) : null}
      {results && results.length > 0 && results.length < total ? (
        <p class="soft small" data-testid="search-cut" aria-hidden="true">
          {sayFound(results.length, total)}
        </p>
      ) : null}
      {results?.length === 0 ? (
        <EmptyState
          title={words('peopleNotFound')}
          text={words('peopleNobodyText')}
          action={<ButtonLink href={addHref}>{words('addSomebody')}</ButtonLink>}
        />
      ) : null}
    </search>
  );
}

function sayFound(shown: number, total: number): string {
  return shown < total ? words('peopleFoundFirst', { n: shown, total }) : words('peopleFound', { n: total });
}
