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
  const found = useMemo(
    () => (query.trim() === '' ? undefined : everybody?.find(query, MOST_FOUND, kindNames())),
    [everybody, query],
  );
  const results = useMemo(
    () => found?.people.map((one) => presentResult(one, `/dashboard.html#person=${one.id}`)),
    [found],
  );
  return (
    <Search
      today={today}
      query={query}
      results={results}
      total={found?.total ?? 0}
      addHref={ADD}
      inputRef={inputRef}
      onQuery={onQuery}
      onDown={() => focusCard(0)}
    />
  );
}
