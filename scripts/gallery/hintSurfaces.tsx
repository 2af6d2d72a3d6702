import { EdgeHint } from '../../components/hint/EdgeHint';
import { presentHint } from '../../components/present/hint';
import type { PanelView } from '../../components/views';
import { HERE, PERSON, TODAY } from './people';
import { nothing, type Surface, yes } from './surface';
// What entrypoints/hints puts into one sheet.
import '../../components/design/reasons.css';
import '../../components/hint/hint.css';

/** On a page that is not ours; it would be LinkedIn's. */
const hint = (id: string, title: string, view: PanelView, open: boolean): Surface => ({
  id: `hint-${id}`,
  title: `Hint: ${title}`,
  show: () => {
    const shown = presentHint(view, [], TODAY);
    if (!shown) throw new Error('There is nothing to hint at.');
    const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    return (
      <main>
        <h1>A page</h1>
        <EdgeHint
          hint={{ ...shown, words: { ...shown.words, dir } }}
          open={open}
          onOpen={nothing}
          onClose={nothing}
          onHide={nothing}
          onCopy={yes}
        />
      </main>
    );
  },
});

/** The hint at the edge of a page. */
export const HINT_SURFACES: readonly Surface[] = [
  hint('tab', 'the tab at the edge', { state: 'person', person: PERSON }, false),
  hint('person', 'one person', { state: 'person', person: PERSON }, true),
  hint(
    'people',
    'several people',
    {
      state: 'list',
      page: 'feed',
      people: HERE.map((one) => ({ ...one, reasons: ['The last touch was 15 weeks ago.'] })),
      newPeople: 0,
      questions: [],
    },
    true,
  ),
];
