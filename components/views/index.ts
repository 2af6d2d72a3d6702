/** What the screens show, a file for each: plain props, prepared by `lib/keeping` and `lib/drafts`. All texts are final. */
export type * from './changes';
export type * from './choosing';
export type * from './importing';
export type * from './panel';
export type * from './today';
