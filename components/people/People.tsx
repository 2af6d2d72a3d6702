import type { Ring } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Avatar } from '../design/Avatar';
import { Button, ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { ListRow } from '../design/ListRow';
import { Name } from '../design/Name';
import { Radios } from '../design/Radios';
import { RingGlyph } from '../design/RingGlyph';
import { ringName } from '../design/ringWords';
import './people.css';

export type PeopleShown = 'kept' | 'all' | 'archived';

/** A row of the list of people. */
export interface PersonRowView {
  contactId: string;
  name: string;
  role?: string;
  ring?: Ring;
  /** "3 weeks ago", or that no touch is known. */
  last: string;
}

export interface PeopleProps {
  people: PersonRowView[];
  total: number;
  search: string;
  show: PeopleShown;
  /** Pairs who may be one person. */
  pairs: number;
  onSearch: (search: string) => void;
  onShow: (show: PeopleShown) => void;
  onMore: () => void;
}

const SHOWN: readonly { show: PeopleShown; title: WordKey }[] = [
  { show: 'kept', title: 'peopleKept' },
  { show: 'all', title: 'peopleAll' },
  { show: 'archived', title: 'peopleArchived' },
];

/** Everybody in the log: searched, and shown by whether they are kept. */
export function People(props: PeopleProps) {
  const { people, total, search, show, pairs, onSearch, onShow, onMore } = props;
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
      <div class="people-filter">
        <input
          type="search"
          aria-label={words('peopleSearch')}
          placeholder={words('peopleSearch')}
          data-testid="people-search"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <Radios
          legend={words('peopleShow')}
          hideLegend
          value={show}
          choices={SHOWN.map((each) => ({
            value: each.show,
            title: words(each.title),
            testid: `show-${each.show}`,
          }))}
          onChoose={onShow}
        />
      </div>
      <p class="soft small" role="status">
        {words('peopleFound', { n: total })}
      </p>
      {total === 0 ? (
        <EmptyState
          title={words(search === '' ? 'peopleNobody' : 'peopleNotFound')}
          text={words(search === '' && show === 'kept' ? 'peopleNobodyKept' : 'peopleNobodyText')}
        />
      ) : (
        <ul aria-label={words('navPeople')}>
          {people.map((person) => (
            <ListRow
              key={person.contactId}
              data-testid="person-row"
              data-id={person.contactId}
              start={<Avatar name={person.name} />}
              detail={person.role}
              end={
                <span class="people-end">
                  {person.last}{' '}
                  {person.ring ? (
                    <>
                      <RingGlyph ring={person.ring} />
                      <span class="heard">{`${words('panelRing')} ${ringName(person.ring)}`}</span>
                    </>
                  ) : null}
                </span>
              }
            >
              <a class="people-name" href={`#person=${person.contactId}`}>
                <Name>{person.name}</Name>
              </a>
            </ListRow>
          ))}
        </ul>
      )}
      {people.length < total ? (
        <Button data-testid="people-more" onClick={onMore}>
          {words('peopleMore')}
        </Button>
      ) : null}
    </div>
  );
}
