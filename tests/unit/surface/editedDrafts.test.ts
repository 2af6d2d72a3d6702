import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDraft, rememberDraft, withEditedDrafts } from '../../../entrypoints/surface/editedDrafts';
import type { PromptView } from '../../../components/views';
import { draftOf, promptView } from '../components/prompts';

const plain = promptView();
const news = promptView({ occasionId: 'o1', draft: draftOf('Well done, Mira.') });
const LETTER = 'Hi Mira, half a letter';

const read = async (prompt: PromptView): Promise<PromptView | undefined> =>
  (await withEditedDrafts([prompt]))[0];

describe('a draft that was edited', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is there again, and beside the draft of an occasion that came up meanwhile', async () => {
    await rememberDraft(plain, plain.draft, LETTER);
    expect(await read(plain)).toMatchObject({ edited: LETTER });
    const other = await read(news);
    expect(other).toMatchObject({ draft: news.draft, mine: { draft: plain.draft, text: LETTER } });
    expect(other?.edited).toBeUndefined();
    expect(await read(promptView({ contactId: 'c2' }))).toEqual(promptView({ contactId: 'c2' }));
  });

  it('stays beside the other words that were asked for, whatever comes up', async () => {
    const mine = { draft: plain.draft, text: LETTER };
    const asked = draftOf('Other words');
    await rememberDraft(plain, asked, asked.text, mine);
    expect(await read(plain)).toMatchObject({ edited: 'Other words', mine });
    expect(await read(news)).toMatchObject({ draft: news.draft, mine });
  });

  it('is offered nowhere once it was sent', async () => {
    await rememberDraft(news, news.draft, LETTER);
    await forgetDraft(news);
    expect(await read(news)).toEqual(news);
    expect(await read(plain)).toEqual(plain);
  });
});
