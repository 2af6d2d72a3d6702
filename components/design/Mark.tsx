/** Peerkeep's mark: you in the middle, a peer of the same size on the ring around you. Decoration. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d="M 18.96 12.16 A 8 8 0 1 1 11.84 5.04"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        opacity="0.5"
      />
      <circle cx="11" cy="13" r="3.2" fill="currentColor" />
      <circle cx="16.7" cy="7.3" r="3.2" fill="currentColor" />
    </svg>
  );
}
