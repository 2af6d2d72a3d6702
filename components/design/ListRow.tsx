import type { ComponentChildren } from 'preact';
import './list-row.css';

export interface ListRowProps {
  /** What the row is about. */
  children: ComponentChildren;
  /** Said beneath, softer. */
  detail?: ComponentChildren;
  /** Before it: an avatar. */
  start?: ComponentChildren;
  /** At the end of the row: a number, a day or a button. */
  end?: ComponentChildren;
  [data: `data-${string}`]: string | number | undefined;
}

/** One row of a list, as an `li`. */
export function ListRow({ children, detail, start, end, ...rest }: ListRowProps) {
  return (
    <li {...rest} class="list-row">
      {start ? <div class="list-row-start">{start}</div> : null}
      <div class="list-row-main">
        <div>{children}</div>
        {detail ? <div class="soft small">{detail}</div> : null}
      </div>
      {end ? <div class="list-row-end">{end}</div> : null}
    </li>
  );
}
