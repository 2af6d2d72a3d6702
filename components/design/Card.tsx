import type { ComponentChildren } from 'preact';
import './card.css';

export interface CardProps {
  /** `article` for a person, `section` for a part of a page, `div` where it is only a frame. */
  as?: 'article' | 'section' | 'div';
  'aria-labelledby'?: string;
  children: ComponentChildren;
  [data: `data-${string}`]: string | number | undefined;
}

/** A sheet of paper that holds one thing. */
export function Card({ as: Element = 'div', children, ...rest }: CardProps) {
  return (
    <Element {...rest} class="card">
      {children}
    </Element>
  );
}
