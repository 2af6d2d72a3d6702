import { words } from '../../lib/words';

/** One quiet line with the way to switch reading on. @param href where that is. */
export function ReadingOff({ href }: { href: string }) {
  return (
    <p class="soft" data-testid="popup-reading-off">
      {words('popupReadingOff')} <a href={href}>{words('popupReadingOn')}</a>
    </p>
  );
}
