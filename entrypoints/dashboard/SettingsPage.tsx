import { Settings } from '../../components/settings/Settings';
import { Daily } from './Daily';
import { Language } from './Language';
import { Limits } from './Limits';
import type { PageProps } from './page';
import { Forget } from './settings/Forget';
import { OnLinkedIn } from './settings/OnLinkedIn';
import { Resting } from './settings/Resting';
import { Rings } from './settings/Rings';
import { StoredThings } from './settings/StoredThings';
import { Writing } from './settings/Writing';

/** Everything that can be set; each setting is a step that can be undone, but for what runs on LinkedIn. */
export function SettingsPage(props: PageProps) {
  return (
    <Settings
      rings={<Rings {...props} />}
      daily={<Daily {...props} />}
      pause={<Resting {...props} />}
      linkedin={<OnLinkedIn {...props} />}
      language={<Language {...props} />}
      drafts={<Writing {...props} />}
      seldom={
        <>
          <StoredThings />
          <Limits {...props} />
        </>
      }
      forget={<Forget {...props} />}
    />
  );
}
