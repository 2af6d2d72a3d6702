import { useState } from 'preact/hooks';
import { People, type PeopleShown } from '../../components/people/People';
import { presentRow } from '../../components/present/person';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { openPairCount } from '../../lib/log/pairs';
import { listPeople } from '../../lib/log/people';
import type { PageProps } from './page';

const ROWS = 50;

/** The list of everybody in the log. */
export function PeoplePage({ clock }: PageProps) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<PeopleShown>('kept');
  const [limit, setLimit] = useState(ROWS);
  const found = useLiveQuery(() => listPeople(log, { search, show, limit }), [search, show, limit]);
  const pairs = useLiveQuery(() => openPairCount(log), []);
  if (!found) return null;
  return (
    <People
      people={found.people.map((contact) => presentRow(contact, clock.today))}
      total={found.total}
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
