import type { ButtonHTMLAttributes, ComponentChildren, RefObject } from 'preact';
import './button.css';

/** `primary` once a view, `quiet` for its equals, `plain` for what is rarely wanted. */
export type ButtonKind = 'primary' | 'quiet' | 'plain';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'class' | 'className' | 'ref'> {
  kind?: ButtonKind;
  small?: boolean;
  submit?: boolean;
  elementRef?: RefObject<HTMLButtonElement | null>;
  children: ComponentChildren;
  'data-testid'?: string;
}

/** A native button in one of three weights. */
export function Button({ kind = 'quiet', small, submit, elementRef, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      {...(elementRef && { ref: elementRef })}
      type={submit ? 'submit' : 'button'}
      class={classOf(kind, small)}
    >
      {children}
    </button>
  );
}

export interface ButtonLinkProps {
  kind?: ButtonKind;
  small?: boolean;
  href: string;
  onClick?: () => void;
  children: ComponentChildren;
  'data-testid'?: string;
}

/** A link that leads to the next step and looks like a button. */
export function ButtonLink({ kind = 'quiet', small, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} class={classOf(kind, small)}>
      {children}
    </a>
  );
}

function classOf(kind: ButtonKind, small: boolean | undefined): string {
  return `button button-${kind}${small ? ' button-small' : ''}`;
}
