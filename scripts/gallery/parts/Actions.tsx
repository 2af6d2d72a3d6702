import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../../components/design/Button';
import { Dialog } from '../../../components/design/Dialog';
import { Fold } from '../../../components/design/Fold';
import { Menu } from '../../../components/design/Menu';
import { Tabs } from '../../../components/design/Tabs';
import { Row, Specimen } from '../Specimen';

const nothing = (): void => undefined;

/** What is pressed. */
export function Actions() {
  return (
    <>
      <Specimen
        of="Button"
        about="Primary once a view, quiet for its equals, plain for what is rarely wanted."
      >
        <Row>
          <Button kind="primary">Copy and open</Button>
          <Button>I wrote</Button>
          <Button kind="plain">Not this time</Button>
        </Row>
        <Row>
          <Button kind="primary" small>
            Small
          </Button>
          <Button small>Small</Button>
          <Button kind="plain" small>
            Small
          </Button>
        </Row>
        <Row>
          <Button kind="primary" disabled>
            Not yet
          </Button>
          <Button disabled>Not yet</Button>
          <Button kind="plain" disabled>
            Not yet
          </Button>
          <ButtonLink href="#">A link on</ButtonLink>
        </Row>
      </Specimen>
      <Specimen
        of="Fold"
        about="A part that is seldom needed: a line on what is in it, all of it after a press."
      >
        <Fold title="How you write to them" line="Prefers a call · better left out: golf">
          <p>All of it.</p>
        </Fold>
        <Fold title="What you know" open>
          <p>All of it.</p>
        </Fold>
      </Specimen>
      <Specimen of="Menu" about="Rarer actions behind one button. Arrow keys, Home, End, Escape.">
        <Row>
          <Menu
            label="Later"
            data-testid="gallery-menu"
            groups={[
              {
                label: 'Come back to me in',
                items: ['2 weeks', 'a month', '3 months'].map((text) => ({ text, onChoose: nothing })),
              },
              {
                items: [
                  { text: 'Pause Mira', onChoose: nothing },
                  { text: 'Never suggest Mira', onChoose: nothing },
                ],
              },
            ]}
          />
          <Menu
            small
            kind="plain"
            label="Small"
            groups={[{ items: [{ text: 'Only one', onChoose: nothing }] }]}
          />
        </Row>
      </Specimen>
      <Asking />
      <Parts />
    </>
  );
}

function Asking() {
  const [open, setOpen] = useState<'short' | 'long'>();
  return (
    <Specimen of="Dialog" about="The browser’s own; for what cannot be undone, and for long texts.">
      <Row>
        <Button data-testid="gallery-dialog" onClick={() => setOpen('short')}>
          Forget Mira …
        </Button>
        <Button onClick={() => setOpen('long')}>Show the report …</Button>
      </Row>
      {open ? (
        <Dialog
          title={open === 'short' ? 'Forget Mira Oduya?' : 'What would be in the report'}
          wide={open === 'long'}
          onClose={() => setOpen(undefined)}
          actions={
            <>
              <Button kind="primary" onClick={() => setOpen(undefined)}>
                Forget
              </Button>
              <Button onClick={() => setOpen(undefined)}>Keep</Button>
            </>
          }
        >
          <p>Everything about Mira goes, notes and promises too. This cannot be undone.</p>
        </Dialog>
      ) : null}
    </Specimen>
  );
}

const TABS = [
  { id: 'you', title: 'About you' },
  { id: 'them', title: 'About them' },
  { id: 'both', title: 'Both' },
] as const;

function Parts() {
  const [current, setCurrent] = useState<(typeof TABS)[number]['id']>('you');
  return (
    <Specimen of="Tabs" about="Parts of one page, one at a time. One stop for Tab, arrow keys choose.">
      <Tabs label="Which part" tabs={TABS} current={current} onTab={setCurrent}>
        <p>What stands under “{TABS.find(({ id }) => id === current)?.title}”.</p>
      </Tabs>
    </Specimen>
  );
}
