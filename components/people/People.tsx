import type { Day } from '../../lib/people/schema';
import type { Shown } from '../../lib/search/everybody';
import { words, type WordKey } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { Avatar } from '../design/Avatar';
import { Button, ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { ListRow } from '../design/ListRow';
import { Name } from '../design/Name';
import { RingMark } from '../design/RingMark';
import { Tabs } from '../design/Tabs';
import type { ResultView } from '../search/resultView';
import './people.css';

export interface PeopleProps {
  /** The first of them. */
  people: readonly ResultView[];
  total: number;
  today: Day;
  search: string;
  show: Shown;
  /** Pairs who may be one person. */
  pairs: number;
  onSearch: (search: string) => void;
  onShow: (show: Shown) => void;
  onMore: () => void;
}

const SHOWN: readonly { show: Shown; title: WordKey }[] = [
  { show: 'kept', title: 'peopleKept' },
  { show: 'all', title: 'peopleAll' },
  { show: 'archived', title: 'peopleArchived' },
];

/** Everybody in the log: searched, and shown by whether they are kept. */
export function People(props: PeopleProps) {
  const { total, search, show, pairs, onSearch, onShow } = props;
  const noneKept = search === '' && show === 'kept';
  return (
    <div class="people" data-testid="people">
      <div class="people-head">
        <h1>{words('navPeople')}</h1>
        <ButtonLink href="#person=new" data-testid="add-person">
          {words('addSomebody')}
        </ButtonLink>
      </div>
      {pairs > 0 ? (
        <p class="soft">
          <a href="#duplicates" data-testid="to-duplicates">
            {words('peoplePairs', { n: pairs })}
          </a>
        </p>
      ) : null}
      <input
        type="search"
        class="people-search"
        aria-label={words('peopleSearch')}
        placeholder={words('searchShort')}
        data-testid="people-search"
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <Tabs
        label={words('peopleShow')}
        tabs={SHOWN.map(({ show: id, title }) => ({ id, title: words(title) }))}
        current={show}
        onTab={onShow}
      >
        <p class="soft small" role="status">
          {words('peopleFound', { n: total })}
        </p>
        {total === 0 ? (
          <EmptyState
            title={words(search === '' ? 'peopleNobody' : 'peopleNotFound')}
            text={words(noneKept ? 'peopleNobodyKept' : 'peopleNobodyText')}
            action={noneKept ? <ButtonLink href="#choose">{words('kindsToChoose')}</ButtonLink> : null}
          />
        ) : (
          <Rows {...props} />
        )}
      </Tabs>
    </div>
  );
}

function Rows({ people, total, today, onMore }: PeopleProps) {
  return (
    <>
      <ul aria-label={words('navPeople')}>
        {people.map(({ contactId, name, role, ring, lastTouchOn, href }) => (
          <ListRow
            key={contactId}
            data-testid="person-row"
            data-id={contactId}
            start={<Avatar name={name} />}
            detail={role === undefined ? undefined : <bdi>{role}</bdi>}
            end={
              <span class="people-end">
                <span>{lastTouchOn === undefined ? words('lastTouchNone') : sayAgo(lastTouchOn, today)}</span>{' '}
                {ring ? <RingMark ring={ring} /> : null}
              </span>
            }
          >
            <a href={href}>
              <Name>{name}</Name>
            </a>
          </ListRow>
        ))}
      </ul>
      {people.length < total ? (
        <Button data-testid="people-more" onClick={onMore}>
          {words('peopleMore')}
        </Button>
      ) : null}
    </>
  );
}
