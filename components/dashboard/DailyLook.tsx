import { type DailyLook as Look, FIRST_HOUR, LAST_HOUR } from '../../lib/keeping/dailyLook';
import { sayHour, words } from '../../lib/words';
import { Choose } from '../design/Choose';
import { Tick } from '../design/Tick';
import '../backup/backup.css';

const HOURS = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, i) => FIRST_HOUR + i);

export interface DailyLookProps {
  look: Look;
  /** The browser refused the permission when it was last asked for. */
  refused: boolean;
  /** Resolves to whether it is so now. */
  onLook: (look: Look) => Promise<boolean>;
}

/** When today's people are looked for, and whether a notification says so. */
export function DailyLook({ look, refused, onLook }: DailyLookProps) {
  return (
    <div class="daily-look" data-testid="daily-look">
      <div class="fields-beside">
        <Choose
          label={words('dailyHour')}
          testid="daily-hour"
          value={String(look.hour)}
          options={[
            {
              of: HOURS.map((hour) => ({
                value: String(hour),
                text: words('dailyAt', { hour: sayHour(hour) }),
              })),
            },
          ]}
          onChoose={(hour) => void onLook({ ...look, hour: Number(hour) })}
        />
      </div>
      <Tick
        data-testid="daily-notify"
        label={words('dailyNotify')}
        checked={look.notify}
        onTick={(notify) => onLook({ ...look, notify })}
      />
      <p class="soft small">{words('dailyText')}</p>
      <p role="status" class="small">
        {refused ? words('dailyRefused') : ''}
      </p>
    </div>
  );
}
