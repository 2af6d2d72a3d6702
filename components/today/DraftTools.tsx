import { DRAFT_CHANNELS, type DraftChannel, LANGUAGES, TONES } from '../../lib/drafts/facts';
import type { Intent } from '../../lib/drafts/intents';
import { offeredIntents } from '../../lib/drafts/offered';
import type { DraftRequest } from '../../lib/drafts/request';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { sayDraftChannel, sayIntent, sayLanguage, sayTone } from '../present/intent';
import { Choose } from '../design/Choose';
import { about } from '../design/Name';
import type { DraftControls } from './useDraft';

export interface DraftToolsProps {
  /** What is changed, for those who hear only the buttons: "Draft for Ana". */
  label: string;
  request: DraftRequest;
  controls: DraftControls;
}

/** Other words for the same, the way back to the user's own, and something else to say. */
export function DraftTools({ label, request, controls }: DraftToolsProps) {
  const { mine, text, another, shorter, choose, backToMine } = controls;
  const tools: readonly { testid: string; said: string; onPress: () => void }[] = [
    { testid: 'draft-another', said: words('draftAnother'), onPress: another },
    { testid: 'draft-shorter', said: words('draftShorter'), onPress: shorter },
    { testid: 'draft-warmer', said: words('draftWarmer'), onPress: () => choose({ tone: 'warm' }) },
    ...(mine && mine.text !== text
      ? [{ testid: 'draft-mine', said: words('draftMine'), onPress: backToMine }]
      : []),
  ];
  return (
    <div class="draft-tools small" role="group" aria-label={words('draftTools')}>
      {tools.map(({ testid, said, onPress }) => (
        <Button
          key={testid}
          small
          kind="plain"
          data-testid={testid}
          aria-label={about(said, label)}
          onClick={onPress}
        >
          {said}
        </Button>
      ))}
      <Choices label={label} request={request} controls={controls} />
    </div>
  );
}

function Choices({ label: of, request, controls: { draft, choice, choose } }: DraftToolsProps) {
  const { giving, other } = offeredIntents(request, draft.intent);
  const intents = (label: string, of: readonly Intent[]) => ({
    label,
    of: of.map((value) => ({ value, text: sayIntent(value) })),
  });
  return (
    <details class="draft-choices" data-testid="draft-choices">
      <summary>
        {words('draftChoices')} <span class="heard">{of}</span>
      </summary>
      <div class="fields-beside draft-choices-fields">
        <Choose
          label={words('draftIntent')}
          value={draft.intent}
          options={[intents(words('draftGiving'), giving), intents(words('draftOther'), other)]}
          testid="draft-intent"
          onChoose={(intent) => choose({ intent })}
        />
        <Choose
          label={words('draftTone')}
          value={choice.tone ?? request.tone ?? 'warm'}
          options={[{ of: TONES.map((value) => ({ value, text: sayTone(value) })) }]}
          testid="draft-tone"
          onChoose={(tone) => choose({ tone })}
        />
        <Choose<DraftChannel>
          label={words('draftChannel')}
          value={draft.channel}
          options={[{ of: DRAFT_CHANNELS.map((value) => ({ value, text: sayDraftChannel(value) })) }]}
          testid="draft-channel"
          onChoose={(channel) => choose({ channel })}
        />
        <Choose
          label={words('draftLanguage')}
          value={draft.language}
          options={[{ of: LANGUAGES.map((value) => ({ value, text: sayLanguage(value) })) }]}
          testid="draft-language"
          onChoose={(language) => choose({ language })}
        />
      </div>
    </details>
  );
}
