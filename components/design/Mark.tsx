/** Peerkeep's mark: you in the middle, somebody of the same size on the ring around you. Decoration. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <circle cx="11" cy="13" r="8" stroke="currentColor" stroke-width="2" opacity="0.45" />
      <circle cx="11" cy="13" r="3.2" fill="currentColor" />
      <circle cx="17" cy="7.5" r="3.2" fill="currentColor" />
    </svg>
  );
}
