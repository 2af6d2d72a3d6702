import { hueOf, initials } from './initials';
import './avatar.css';

export interface AvatarProps {
  name: string;
  /** `large` beside a page's heading. */
  size?: 'small' | 'large';
}

/**
 * Somebody's initials on a colour that is always theirs, so that a list can be skimmed. Decoration: the name
 * stands beside it. The letters are drawn, not written: they are not heard, found or copied with the name.
 */
export function Avatar({ name, size }: AvatarProps) {
  return (
    <span
      class={`avatar${size ? ` avatar-${size}` : ''}`}
      aria-hidden="true"
      data-hue={hueOf(name)}
      data-initials={initials(name)}
    />
  );
}
