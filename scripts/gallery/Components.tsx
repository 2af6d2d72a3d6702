import type { ComponentChildren } from 'preact';
import { Actions } from './parts/Actions';
import { Feedback } from './parts/Feedback';
import { Fields } from './parts/Fields';
import { People } from './parts/People';
import { Tokens } from './parts/Tokens';

/** All of components/design; tests/browser/gallery.spec.ts counts them. */
export function Components() {
  return (
    <>
      <Group title="Tokens">
        <Tokens />
      </Group>
      <Group title="To press">
        <Actions />
      </Group>
      <Group title="To fill in">
        <Fields />
      </Group>
      <Group title="People and things">
        <People />
      </Group>
      <Group title="To be told">
        <Feedback />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="gallery-group">
      <h2>{title}</h2>
      <div class="gallery-specimens">{children}</div>
    </div>
  );
}
