import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { kindNames } from '../../components/present/kinds';
import { presentResult } from '../../components/search/resultView';
import { Search } from '../../components/search/Search';
import type { Day } from '../../lib/people/schema';
import { useEverybody } from '../surface/useEverybody';
import { focusCard } from './useWalkCards';

const MOST_FOUND = 8;
const ADD = '/dashboard.html#person=new';

export interface SearchPeopleProps {
  today: Day;
  query: string;
  inputRef: RefObject<HTMLInputElement | null>;
  /** What the popup opens with is on the screen. */
  ready: boolean;
  onQuery: (query: string) => void;
}

/** The search of the popup: in memory, at every letter. */
export function SearchPeople({ today, query, inputRef, ready, onQuery }: SearchPeopleProps) {
  const everybody = useEverybody(ready, query !== '');
  const results = useMemo(
    () =>
      query.trim() === ''
        ? undefined
        : everybody
            ?.find(query, MOST_FOUND, kindNames())
            .map((found) => presentResult(found, `/dashboard.html#person=${found.id}`)),
    [everybody, query],
  );
  return (
    <Search
      today={today}
      query={query}
      results={results}
      addHref={ADD}
      inputRef={inputRef}
      onQuery={onQuery}
      onDown={() => focusCard(0)}
    />
  );
}
