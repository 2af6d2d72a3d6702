import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  /** `heed` where the reader has to do something, `good` where something went well. */
  tone: 'heed' | 'good';
  /** Read out when it appears. */
  live?: boolean;
  id?: string;
  children: ComponentChildren;
  'data-testid'?: string;
}

/** A sentence that stands out; never red. */
export function Notice({ tone, live, children, ...rest }: NoticeProps) {
  return (
    <div {...rest} class={`notice notice-${tone}`} {...(live && { role: 'status' })}>
      {children}
    </div>
  );
}
