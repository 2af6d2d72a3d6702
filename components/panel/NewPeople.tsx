import { useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { useKeepFocus } from './useKeepFocus';

export interface NewPeopleActions {
  /** All of them come into the log, without a ring. */
  onAddPeople: () => void;
}

/** The connections on this page that the log does not know, to be added at once. */
export function NewPeople({ count, onAddPeople }: NewPeopleActions & { count: number }) {
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place, count);
  return (
    <div ref={place} tabIndex={-1} class="here-new" data-testid="new-people" data-count={count}>
      {count > 0 ? (
        <Card>
          <div class="here-new-body">
            <p>{words('hereNew', { n: count })}</p>
            <p class="soft small">{words('hereNewText')}</p>
            <Button data-testid="add-people" onClick={onAddPeople}>
              {words('hereAdd', { n: count })}
            </Button>
          </div>
        </Card>
      ) : null}
    </div>
  );
}
