import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { readPause } from '../../lib/pause';
import { useConsent } from '../surface/useConsent';
import { useIsPaused } from '../surface/useIsPaused';
import type { PanelMode } from './inFront';

/** Whether the panel may speak of the page in front. @returns undefined until known. */
export function usePanelMode(clock: Clock): PanelMode | undefined {
  const consent = useConsent();
  const stored = useLiveQuery(async () => ({ pause: await readPause(log) }), []);
  const paused = useIsPaused(stored?.pause, clock);
  if (consent === undefined || stored === undefined) return undefined;
  if (consent?.reading !== true) return 'readingOff';
  if (consent.hints === 'nowhere') return 'hintsOff';
  return paused ? 'paused' : 'hints';
}
