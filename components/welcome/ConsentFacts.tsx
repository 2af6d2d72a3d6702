import { Notice } from '../design/Notice';
import { words } from '../../lib/words';

/** What the consent is about, in a dozen lines. */
export function ConsentFacts() {
  return (
    <>
      <dl class="consent-facts">
        <div>
          <dt>{words('consentReadTitle')}</dt>
          <dd>{words('consentReadExport')}</dd>
          <dd>{words('consentReadPages')}</dd>
        </div>
        <div>
          <dt>{words('consentStaysTitle')}</dt>
          <dd>{words('consentStays')}</dd>
        </div>
        <div>
          <dt>{words('consentNeverTitle')}</dt>
          <dd>{words('consentNever')}</dd>
        </div>
      </dl>
      <Notice tone="heed">
        <h3>{words('consentRulesTitle')}</h3>
        <p>{words('consentRules')}</p>
      </Notice>
    </>
  );
}
