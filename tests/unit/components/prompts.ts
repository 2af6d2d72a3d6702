import type { PromptView } from '../../../components/views';
import '../drafts/lines';

/** A card's worth of somebody, for the screens. */
export function promptView(more: Partial<PromptView> = {}): PromptView {
  const name = more.name ?? 'Mira Oduya';
  return {
    contactId: 'c1',
    name,
    ring: 'close',
    reasons: ['New job at Northwind Robotics.'],
    draft: draftOf('Hi Mira, I still remember ___ from Halden.'),
    drafting: {
      request: { name, cadence: 60, silentDays: 70, seed: 'c1', used: [], today: '2026-11-22' },
      guard: { names: [name, name.split(' ')[0] ?? name], today: '2026-11-22' },
    },
    ...more,
  };
}

/** A message as Peerkeep might have written it. */
export function draftOf(text: string): PromptView['draft'] {
  return {
    kind: 'stayInTouch',
    intent: 'stayInTouch',
    language: 'en',
    channel: 'message',
    text,
    phraseIds: ['a'],
  };
}
