import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../../components/design/Mark';
import { Radios } from '../../components/design/Radios';
import { addressOf, applyLook, type Look } from './look';
import type { Surface } from './surface';

export interface FrameProps {
  surfaces: readonly Surface[];
  look: Look;
  children: ComponentChildren;
}

/** The head of the gallery: how to look at it, and the way to the surfaces. */
export function Frame({ surfaces, look: first, children }: FrameProps) {
  const [look, setLook] = useState(first);
  function change(some: Partial<Look>): void {
    const next = { ...look, ...some };
    setLook(next);
    applyLook(next);
    history.replaceState(null, '', addressOf(next));
  }
  return (
    <main class="gallery">
      <header class="gallery-head">
        <h1>
          <Mark size={28} /> The gallery
        </h1>
        <p class="soft">
          Everything Peerkeep is made of, in every state, with invented people. What the system decides
          (forced colours, reduced motion, more contrast) is followed.
        </p>
        <div class="gallery-looks">
          <Radios
            legend="Colours"
            value={look.scheme}
            choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, title: value }))}
            onChoose={(scheme) => change({ scheme })}
          />
          <Radios<Look['direction']>
            legend="Direction"
            value={look.direction}
            choices={[
              { value: 'ltr', title: 'left to right' },
              { value: 'rtl', title: 'right to left' },
            ]}
            onChoose={(direction) => change({ direction })}
          />
          <Radios<Look['size']>
            legend="Type"
            value={look.size}
            choices={[
              { value: 100, title: '100 %' },
              { value: 200, title: '200 %' },
            ]}
            onChoose={(size) => change({ size })}
          />
        </div>
        <nav aria-label="Surfaces">
          <ul class="gallery-surfaces">
            {surfaces.map(({ id, title }) => (
              <li key={id}>
                <a href={addressOf(look, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {children}
    </main>
  );
}
