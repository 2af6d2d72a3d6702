import { isolate } from '../design/Name';
import { sayDay, words } from '../../lib/words';
import type { ImportNewsView } from '../views';

/** What a newer export tells beside an earlier one: who changed job, who is new, who left, and in which days. */
export function ExportChanges({ news }: { news: ImportNewsView }) {
  const { changedJobs, changedJobsCount, newCount, left, leftCount, after, on } = news;
  if (changedJobsCount + newCount + leftCount === 0) return null;
  return (
    <div class="result-changes" data-testid="export-changes">
      <h4>{words('changesTitle', { after: sayDay(after), on: sayDay(on) })}</h4>
      <p>
        {words('changesCounts', {
          jobs: words('changesJobs', { n: changedJobsCount }),
          fresh: words('changesNew', { n: newCount }),
          left: words('changesLeft', { n: leftCount }),
        })}
      </p>
      {changedJobsCount > 0 ? (
        <details>
          <summary>{words('changesJobsList')}</summary>
          <ul>
            {changedJobs.map((one) => (
              <li key={one.contactId} dir="auto">
                {sayChange(one)}
              </li>
            ))}
          </ul>
          {more(changedJobsCount - changedJobs.length)}
        </details>
      ) : null}
      {leftCount > 0 ? (
        <details>
          <summary>{words('changesLeftList')}</summary>
          <ul>
            {left.map(({ name }, i) => (
              <li key={i} dir="auto">
                {name}
              </li>
            ))}
          </ul>
          {more(leftCount - left.length)}
        </details>
      ) : null}
    </div>
  );
}

function more(n: number) {
  return n > 0 ? <p class="soft small">{words('changesMore', { n })}</p> : null;
}

function sayChange({ name, title, company, formerCompany }: ImportNewsView['changedJobs'][number]): string {
  const who = isolate(name);
  const at = company === undefined ? undefined : isolate(company);
  const role = title === undefined ? undefined : isolate(title);
  const now = at && role ? words('changeRoleAt', { role, company: at }) : (at ?? role ?? '');
  if (formerCompany === undefined) return words('changeNow', { name: who, now });
  return words('changeFrom', { name: who, now, former: isolate(formerCompany) });
}
