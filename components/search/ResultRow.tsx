import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { Avatar } from '../design/Avatar';
import { Name } from '../design/Name';
import type { ResultView } from './resultView';

/** One of those found: a link to their page. */
export function ResultRow({ result, today }: { result: ResultView; today: Day }) {
  const { contactId, name, role, archived, lastTouchOn, href } = result;
  return (
    <li>
      <a
        class="search-result"
        href={href}
        data-testid="search-result"
        data-id={contactId}
        aria-keyshortcuts="L"
      >
        <Avatar name={name} size="small" />
        <span class="search-name">
          <Name>{name}</Name>
        </span>
        {role === undefined ? null : (
          <span class="soft small search-role">
            <bdi>{role}</bdi>
          </span>
        )}
        <span class="soft small search-end">
          {archived ? words('peopleArchived') : lastTouchOn === undefined ? null : sayAgo(lastTouchOn, today)}
        </span>
      </a>
    </li>
  );
}
