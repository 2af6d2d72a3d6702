import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { Button, ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { isolate } from '../design/Name';
import type { TodayView } from '../views';
import { PromptCard, type PromptActions } from './PromptCard';
import './today.css';
import './low.css';

export interface TodayProps extends PromptActions {
  view: TodayView;
  today: Day;
  /** The triage list and the import, for the days before anybody is kept. */
  triageHref: string;
  importHref: string;
  /** Put the focus on the first action, as a popup does. */
  focusFirst?: boolean;
  /** Why today's people are here, above them. */
  line?: ComponentChildren;
  /** Ends the pause. */
  onGoOn?: () => void;
  /** Above the people: a search of everybody. */
  search?: ComponentChildren;
  /** Those found stand in the place of today's people, who keep what was typed to them. */
  searching?: boolean;
  /** Something to be asked, below the people. */
  question?: ComponentChildren;
  /** Links beneath, as the popup has them. */
  footer?: ComponentChildren;
}

/** The people worth a word today: at most three, or a kind word that there is nobody. */
export function Today(props: TodayProps) {
  const {
    view,
    today,
    triageHref,
    importHref,
    focusFirst,
    line,
    question,
    footer,
    search,
    searching,
    onGoOn,
    ...actions
  } = props;
  const place = useRef<HTMLElement>(null);
  const people = view.state === 'people' ? view.prompts.map(({ contactId }) => contactId).join(' ') : '';
  // The card that had the focus may be gone; a keyboard must not fall back to the top of the page.
  useLayoutEffect(() => {
    if (focusFirst !== true || document.activeElement !== document.body) return;
    const next = place.current?.querySelector<HTMLElement>(
      '.prompt-body:not([hidden]) .prompt-actions button',
    );
    (next ?? place.current)?.focus();
  }, [people, focusFirst]);

  return (
    <main ref={place} tabIndex={-1} class="today" data-testid="today" data-state={view.state}>
      <header class="today-head">
        <h1>{words('todayTitle')}</h1>
        <p class="soft small">
          {view.state === 'people'
            ? words('todayCount', { n: view.prompts.length, day: sayDay(today) })
            : sayDay(today)}
        </p>
      </header>
      {search}
      <div class="today-rest" hidden={searching === true}>
        {line}
        {view.state === 'people' ? (
          <ul class="today-people" aria-label={words('todayList')}>
            {view.prompts.map((prompt, index) => (
              <li key={prompt.contactId}>
                <PromptCard
                  {...actions}
                  prompt={prompt}
                  today={today}
                  unfolded={index === 0}
                  focusFirst={focusFirst === true && index === 0}
                />
              </li>
            ))}
          </ul>
        ) : (
          <Nobody view={view} triageHref={triageHref} importHref={importHref} onGoOn={onGoOn} />
        )}
        {question}
      </div>
      {footer === undefined ? null : <footer class="today-foot small">{footer}</footer>}
    </main>
  );
}

interface NobodyProps extends Pick<TodayProps, 'view' | 'triageHref' | 'importHref'> {
  onGoOn: (() => void) | undefined;
}

function Nobody({ view, triageHref, importHref, onGoOn }: NobodyProps) {
  switch (view.state) {
    case 'loading':
      return (
        <p class="today-loading soft" role="status">
          {words('loading')}
        </p>
      );
    case 'quiet':
      return (
        <EmptyState
          title={words('todayQuiet')}
          text={words('todayQuietText')}
          {...(view.next && {
            action: (
              <p class="soft small">
                {words('todayQuietNext', { name: isolate(view.next.name), day: sayDay(view.next.dueOn) })}
              </p>
            ),
          })}
        />
      );
    case 'paused':
      return (
        <EmptyState
          title={view.until === undefined ? words('restOpen') : words('restUntil', { when: view.until })}
          text={words('pauseText')}
          {...(onGoOn && {
            action: (
              <Button kind="primary" data-testid="go-on" onClick={onGoOn}>
                {words('restEnd')}
              </Button>
            ),
          })}
        />
      );
    case 'noneKept':
      return (
        <EmptyState
          title={words('todayNoneKept')}
          text={words('todayNoneKeptText')}
          action={
            <ButtonLink kind="primary" href={triageHref}>
              {words('toTriage')}
            </ButtonLink>
          }
        />
      );
    case 'nothingImported':
      return (
        <EmptyState
          title={words('todayNothing')}
          text={words('todayNothingText')}
          action={
            <ButtonLink kind="primary" href={importHref}>
              {words('toImport')}
            </ButtonLink>
          }
        />
      );
    case 'people':
      return null;
  }
}
