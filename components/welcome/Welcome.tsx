import type { ComponentChildren } from 'preact';
import { Mark } from '../design/Mark';
import { words, type WordKey } from '../../lib/words';
import './welcome.css';

/** The three small steps, in order. */
export const WELCOME_STEPS = ['consent', 'import', 'choose'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

const TITLES: Readonly<Record<WelcomeStep, WordKey>> = {
  consent: 'consentTitle',
  import: 'importTitle',
  choose: 'triageTitle',
};

export interface WelcomeProps {
  /** The step the user is at. Earlier ones stay open to look at, later ones show only their title. */
  step: WelcomeStep;
  consent: ComponentChildren;
  import: ComponentChildren;
  /** What the third step shows: usually a button to the triage list. */
  choose: ComponentChildren;
}

/** The page of the first minutes: what Peerkeep is, and three steps one beneath the other. */
export function Welcome(props: WelcomeProps) {
  const at = WELCOME_STEPS.indexOf(props.step);
  return (
    <main class="welcome" data-testid="welcome" data-step={props.step}>
      <header class="welcome-head">
        <p class="welcome-brand">
          <Mark size={28} /> {words('extName')}
        </p>
        <h1>{words('welcomeTitle')}</h1>
        {at === 0 ? <p class="welcome-lead">{words('welcomeLead')}</p> : null}
      </header>
      <ol class="welcome-steps">
        {WELCOME_STEPS.map((step, index) => (
          <li
            key={step}
            class={`welcome-step${index > at ? ' welcome-step-later' : ''}`}
            aria-current={index === at ? 'step' : undefined}
          >
            <span class="welcome-number" aria-hidden="true">
              {index < at ? '✓' : index + 1}
            </span>
            <div class="welcome-content">
              <h2>
                <span class="heard">{words('stepNumber', { n: index + 1 })}: </span>
                {words(TITLES[step])}
                {index < at ? <span class="heard"> ({words('stepDone')})</span> : null}
              </h2>
              {index <= at ? props[step] : null}
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}
