import { type DailyLook as Look, FIRST_HOUR, LAST_HOUR } from '../../lib/keeping/dailyLook';
import { sayHour, words } from '../../lib/words';
import '../backup/backup.css';

const HOURS = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, i) => FIRST_HOUR + i);

export interface DailyLookProps {
  look: Look;
  /** The browser refused the permission when it was last asked for. */
  refused: boolean;
  onLook: (look: Look) => void;
}

/** When today's people are looked for, and whether a notification says so. */
export function DailyLook({ look, refused, onLook }: DailyLookProps) {
  return (
    <div class="daily-look" data-testid="daily-look">
      <label>
        {words('dailyHour')}
        <select
          data-testid="daily-hour"
          value={look.hour}
          onChange={({ currentTarget }) => onLook({ ...look, hour: Number(currentTarget.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {words('dailyAt', { hour: sayHour(hour) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          data-testid="daily-notify"
          checked={look.notify}
          onChange={({ currentTarget }) => onLook({ ...look, notify: currentTarget.checked })}
        />
        {words('dailyNotify')}
      </label>
      <p class="soft small">{words('dailyText')}</p>
      <p role="status" class="small">
        {refused ? words('dailyRefused') : ''}
      </p>
    </div>
  );
}
