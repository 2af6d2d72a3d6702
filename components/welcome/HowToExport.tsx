import { words } from '../../lib/words';

/** LinkedIn's own page for it; opened only by a click. */
const EXPORT_PAGE = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** The way through LinkedIn's settings to the export. */
export function HowToExport() {
  return (
    <details class="how-to" data-testid="how-to">
      <summary>{words('howTitle')}</summary>
      <ol>
        <li>
          {words('howOpen')}{' '}
          <a href={EXPORT_PAGE} target="_blank" rel="noreferrer noopener">
            {words('howLink')}
          </a>
        </li>
        <li>{words('howAsk')}</li>
        <li>{words('howMail')}</li>
        <li>{words('howBring')}</li>
      </ol>
    </details>
  );
}
