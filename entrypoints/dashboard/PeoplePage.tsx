import { useMemo, useState } from 'preact/hooks';
import { People } from '../../components/people/People';
import { kindNames } from '../../components/present/kinds';
import { presentResult } from '../../components/search/resultView';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { openPairCount } from '../../lib/log/pairs';
import type { Shown } from '../../lib/search/everybody';
import { useEverybody } from '../surface/useEverybody';
import type { PageProps } from './page';

const ROWS = 50;

/** The list of everybody in the log. */
export function PeoplePage({ clock }: PageProps) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Shown>('kept');
  const [limit, setLimit] = useState(ROWS);
  const everybody = useEverybody(true, true);
  const found = useMemo(
    () => everybody?.list(search, show, limit, kindNames()),
    [everybody, search, show, limit],
  );
  const pairs = useLiveQuery(() => openPairCount(log), []);
  if (!found) return null;
  return (
    <People
      people={found.people.map((one) => presentResult(one, `#person=${one.id}`))}
      total={found.total}
      today={clock.today}
      search={search}
      show={show}
      pairs={pairs ?? 0}
      onSearch={(words) => {
        setSearch(words);
        setLimit(ROWS);
      }}
      onShow={(which) => {
        setShow(which);
        setLimit(ROWS);
      }}
      onMore={() => setLimit(limit + ROWS)}
    />
  );
}
