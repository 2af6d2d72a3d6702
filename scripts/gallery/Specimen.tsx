import type { ComponentChildren } from 'preact';

export interface SpecimenProps {
  /** The file in components/design. */
  of: string;
  /** What it is for, in a line. */
  about: string;
  children: ComponentChildren;
}

/** One component in its states. */
export function Specimen({ of, about, children }: SpecimenProps) {
  return (
    <section class="specimen" data-component={of}>
      <h3>{of}</h3>
      <p class="soft small">{about}</p>
      <div class="specimen-states">{children}</div>
    </section>
  );
}

/** Some states side by side. */
export function Row({ children }: { children: ComponentChildren }) {
  return <div class="specimen-row">{children}</div>;
}
