import { TopicsField } from '../../../components/kinds/TopicsField';
import { log } from '../../../lib/log/db';
import { readOffLimits } from '../../../lib/log/drafting';
import { useLiveQuery } from '../../../lib/log/live';
import { OFF_LIMITS } from '../../../lib/log/settings';
import { topicsOf } from '../../../lib/people/topics';
import { words } from '../../../lib/words';
import { Habits } from '../Habits';
import type { PageProps } from '../page';
import { useSave } from './useSave';

/** How drafts are written, and which words stand in none. */
export function Writing(props: PageProps) {
  const save = useSave(props);
  const offLimits = useLiveQuery(() => readOffLimits(log), []);
  return (
    <>
      <Habits {...props} />
      {offLimits ? (
        <TopicsField
          label={words('offLimitsTitle')}
          hint={words('offLimitsHint')}
          topics={offLimits}
          save={words('offLimitsSave')}
          testid="off-limits"
          onSave={(text) => save(OFF_LIMITS, topicsOf(text))}
        />
      ) : null}
    </>
  );
}
