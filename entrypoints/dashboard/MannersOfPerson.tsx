import { useState } from 'preact/hooks';
import { Fold } from '../../components/design/Fold';
import { Manners } from '../../components/person/Manners';
import { sayName } from '../../components/present/name';
import { sayRules } from '../../components/present/rules';
import { log } from '../../lib/log/db';
import { setManners } from '../../lib/log/manners';
import { type Contact, PREFERRED_CHANNELS } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { tell } from '../surface/useToast';
import type { PageProps } from './page';

/** How the user writes to a person. */
export function MannersOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const { today } = clock;
  const { id, language, remembered, prefers, offLimits, canOffer, cannotOffer, birthdays } = contact;
  const name = sayName(contact);
  const rules = sayRules(contact);
  /** Begun anew only by saving: a field where something is typed stays when another changes elsewhere. */
  const [saved, setSaved] = useState(0);
  return (
    <Fold
      title={words('mannersTitle')}
      {...(rules.length > 0 && { line: rules.join(' · ') })}
      data-testid="person-manners"
    >
      <Manners
        key={saved}
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
          const text = words('changeManners', { name });
          void tell(toasts, text, () =>
            setManners(log, id, { ...said, prefers: chosen }, today, clock.now()),
          ).then((done) => done && setSaved((before) => before + 1));
        }}
      />
    </Fold>
  );
}
