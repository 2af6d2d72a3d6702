import { Fold } from '../../components/design/Fold';
import { Manners } from '../../components/person/Manners';
import { sayName } from '../../components/present/name';
import { sayRules } from '../../components/present/rules';
import { log } from '../../lib/log/db';
import { setManners } from '../../lib/log/manners';
import { type Contact, PREFERRED_CHANNELS } from '../../lib/people/schema';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** How the user writes to a person. */
export function MannersOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const { today } = clock;
  const { id, language, remembered, prefers, offLimits, canOffer, cannotOffer, birthdays } = contact;
  const name = sayName(contact);
  const rules = sayRules(contact);
  return (
    <Fold
      title={words('mannersTitle')}
      {...(rules.length > 0 && { line: rules.join(' · ') })}
      data-testid="person-manners"
    >
      <Manners
        key={JSON.stringify([language, remembered, prefers, offLimits, canOffer, cannotOffer, birthdays])}
        view={{
          ...(language !== undefined && { language }),
          ...(remembered && { remembered }),
          ...(prefers && { prefers }),
          ...(birthdays && { birthdays }),
          ...(offLimits && { offLimits }),
          ...(canOffer && { canOffer }),
          ...(cannotOffer && { cannotOffer }),
        }}
        onSave={(said) => {
          const chosen = PREFERRED_CHANNELS.find((channel) => channel === said.prefers) ?? '';
          void toasts.attempt(async () => ({
            text: words('changeManners', { name }),
            seq: await setManners(log, id, { ...said, prefers: chosen }, today, clock.now()),
          }));
        }}
      />
    </Fold>
  );
}
