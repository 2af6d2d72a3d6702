import { presentPages } from '../../../components/present/pagesRead';
import { PagesRead } from '../../../components/settings/PagesRead';
import { ButtonLink } from '../../../components/design/Button';
import { HintChoice } from '../../../components/welcome/HintChoice';
import { ReadingChoice } from '../../../components/welcome/ReadingChoice';
import { giveConsent } from '../../../lib/consent';
import { log } from '../../../lib/log/db';
import { pageHealth } from '../../../lib/log/health';
import { useLiveQuery } from '../../../lib/log/live';
import { words } from '../../../lib/words';
import type { PageProps } from '../page';
import { useConsent } from '../../surface/useConsent';

/** What runs on LinkedIn, where hints appear, and how well its pages can be read. */
export function OnLinkedIn({ clock }: PageProps) {
  const consent = useConsent();
  const health = useLiveQuery(() => pageHealth(log, clock.today), [clock]);
  if (consent === undefined || !health) return null;
  if (consent === null) {
    return (
      <>
        <p>{words('dataConsentFirst')}</p>
        <ButtonLink href="/welcome.html">{words('toWelcome')}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <ReadingChoice
        label={words('dataReadingTitle')}
        reading={consent.reading}
        onReading={(reading) => void giveConsent({ ...consent, reading })}
      />
      {consent.reading ? (
        <>
          <HintChoice hints={consent.hints} onHints={(hints) => void giveConsent({ ...consent, hints })} />
          <PagesRead pages={presentPages(health, clock.today)} />
        </>
      ) : (
        <p class="soft small">{words('hintsNeedReading')}</p>
      )}
    </>
  );
}
