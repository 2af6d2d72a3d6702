import type { ComponentChild } from 'preact';
import type { TodayView } from '../../components/views';
import { THREE } from './people';

/** A surface in one state, by itself in the window. */
export interface Surface {
  id: string;
  title: string;
  show: () => ComponentChild;
}

export const nothing = (): void => undefined;
export const PEOPLE: TodayView = { state: 'people', prompts: THREE };
export const NONE_KEPT: TodayView = { state: 'noneKept' };
export const yes = (): Promise<boolean> => Promise.resolve(true);
export const PROMPT_ACTIONS = {
  onCopy: nothing,
  onCopyOpen: nothing,
  onDone: nothing,
  onSnooze: nothing,
  onNotNow: nothing,
  onPause: nothing,
  onNever: nothing,
  onRhythm: nothing,
  onPromiseKept: nothing,
  onPromise: nothing,
};
