import { words } from '../../lib/words';
import { ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';

/** The end: nothing of the user's is left in this browser. `done` is false while it is still going. */
export function AllForgotten({ done, welcomeHref }: { done: boolean; welcomeHref: string }) {
  return (
    <main data-testid="all-forgotten" data-done={String(done)}>
      {done ? (
        <EmptyState
          heading="h1"
          title={words('forgottenAll')}
          text={words('forgottenAllText')}
          action={
            <ButtonLink kind="primary" href={welcomeHref} data-testid="begin-anew">
              {words('forgottenAllAnew')}
            </ButtonLink>
          }
        />
      ) : (
        <EmptyState heading="h1" title={words('forgettingAll')} text={words('loading')} />
      )}
    </main>
  );
}
