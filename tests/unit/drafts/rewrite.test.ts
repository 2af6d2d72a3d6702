import { describe, expect, it, vi } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { LANGUAGES } from '../../../lib/drafts/facts';
import { objectionsTo } from '../../../lib/drafts/guard';
import { learnFrom } from '../../../lib/drafts/learn';
import { offeredIntents } from '../../../lib/drafts/offered';
import { promisedIn } from '../../../lib/drafts/promised';
import { rewrite, shorten } from '../../../lib/drafts/rewrite';
import { asDraftSettings, withoutOwnWords, withOwnWords } from '../../../lib/drafts/settings';
import { requestFor } from './people';
import './lines';

// Many drafts in one test: five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const request = requestFor('stayInTouch', 1);

describe('the same in other words', () => {
  it('uses none of the lines that were on the screen', () => {
    const first = rewrite(request, {}, []);
    const second = rewrite(request, {}, first.phraseIds);
    expect(second.phraseIds.filter((id) => first.phraseIds.includes(id))).toEqual([]);
  });
  it('is shorter when asked for', () => {
    const lengths = Array.from({ length: 20 }, (_, n) => {
      const one = requestFor('longSilence', n, { silentDays: 900 });
      const long = writeDraft(one);
      return shorten(one, {}, long.phraseIds).text.length - long.text.length;
    });
    expect(lengths.filter((more) => more < 0).length).toBeGreaterThanOrEqual(18);
  });
  it('takes tone, channel and intent', () => {
    const draft = rewrite(request, { channel: 'mail', intent: 'askAdvice' }, []);
    expect([draft.channel, draft.intent]).toEqual(['mail', 'askAdvice']);
    expect(draft.subject).toMatch(/\w/);
  });
});

describe('what a message can be for', () => {
  it('is giving first, and only what is known enough of', () => {
    const { giving, other } = offeredIntents({ ...request, occasion: undefined as never }, 'stayInTouch');
    expect(giving).toEqual(
      expect.arrayContaining(['thanks', 'shareArticle', 'offerIntroduction', 'checkIn']),
    );
    expect(other).toEqual(expect.arrayContaining(['stayInTouch', 'birthday']));
    expect([...giving, ...other]).not.toEqual(expect.arrayContaining(['newJob']));
    expect([...giving, ...other]).not.toContain('openToWork');
  });
  it('is nothing celebratory in a difficulty', () => {
    const { other } = offeredIntents({ ...request, hardship: true }, 'openToWork');
    expect(other).not.toContain('birthday');
    expect(other).toContain('openToWork');
  });
  it.each(['hardship', 'doubtful'] as const)('(%s) asks for nothing and celebrates nothing', (near) => {
    const moved = { type: 'relocation', facts: { city: 'Lisbon' }, on: '2026-06-10' } as const;
    const { giving, other } = offeredIntents({ ...request, [near]: true, occasion: moved }, 'stayInTouch');
    for (const intent of ['askAdvice', 'askFeedback', 'birthday', 'relocation'])
      expect([...giving, ...other]).not.toContain(intent);
    expect(giving).toEqual(expect.arrayContaining(['shareOpportunity', 'offerReference', 'inviteCoffee']));
  });
  it('holds against nothing that it offers in a difficulty', () => {
    for (const language of LANGUAGES)
      for (const address of ['familiar', 'polite'] as const)
        for (let n = 0; n < 6; n++) {
          const one = requestFor('stayInTouch', n, {
            language,
            address,
            hardship: true,
            occasion: undefined as never,
          });
          const { giving, other } = offeredIntents(one, 'openToWork');
          for (const intent of [...giving, ...other]) {
            const { text, kind, channel } = writeDraft({ ...one, intent });
            const found = objectionsTo(text, { kind, intent, channel, hardship: true });
            expect(
              found.map((objection) => objection.kind).filter((objection) => objection !== 'blank'),
              `${language} ${intent}: ${text}`,
            ).toEqual([]);
          }
        }
  });
});

describe('a promise in a text', () => {
  it.each([
    ['Hi Ada, I’ll send you the slides tomorrow. All the best', 'I’ll send you the slides tomorrow'],
    ["Nice. I'll gladly introduce you to Sofia!", "I'll gladly introduce you to Sofia"],
    ['Let me introduce you to Sofia.', 'Let me introduce you to Sofia'],
    ['Gern. Ich schicke dir die Folien bis Freitag.', 'Ich schicke dir die Folien bis Freitag'],
    ['Ich melde mich nächste Woche.', 'Ich melde mich nächste Woche'],
    ['Je vous envoie le lien demain.', 'Je vous envoie le lien demain'],
    ['Bonne idée, je t’enverrai le lien.', 'je t’enverrai le lien'],
    ['Te envío el enlace mañana.', 'Te envío el enlace mañana'],
    ['Déjame presentarte a Sofía.', 'Déjame presentarte a Sofía'],
    ['Vou te enviar os slides.', 'Vou te enviar os slides'],
    ['Envio-te o link amanhã.', 'Envio-te o link amanhã'],
    ["Yes. I'll drop you a line on Friday.", "I'll drop you a line on Friday"],
    ['I shall send you the slides.', 'I shall send you the slides'],
    ['I promise to call you next week.', 'I promise to call you next week'],
    ['I’ll follow up after the holidays.', 'I’ll follow up after the holidays'],
    ['Ich schick dir die Folien.', 'Ich schick dir die Folien'],
    ['Die Folien schicke ich dir morgen.', 'schicke ich dir morgen'],
    ['Ich lasse dir die Folien am Freitag zukommen.', 'Ich lasse dir die Folien am Freitag zukommen'],
    ['Ich rufe dich morgen an.', 'Ich rufe dich morgen an'],
    ['Ich sag dir Bescheid.', 'Ich sag dir Bescheid'],
    ['Je te ferai suivre le lien.', 'Je te ferai suivre le lien'],
    ['Je te promets de t’appeler.', 'Je te promets de t’appeler'],
    ['Je reviens vers vous lundi.', 'Je reviens vers vous lundi'],
    ['Te lo envío mañana.', 'Te lo envío mañana'],
    ['Se lo hago llegar el lunes.', 'Se lo hago llegar el lunes'],
    ['Te prometo enviarte el libro.', 'Te prometo enviarte el libro'],
    ['Te ligo na segunda.', 'Te ligo na segunda'],
    ['Prometo mandar-te o livro.', 'Prometo mandar-te o livro'],
    ['Enviar-te-ei o livro.', 'Enviar-te-ei o livro'],
  ])('is found in %j', (text, what) => {
    expect(promisedIn(text)?.what).toBe(what);
  });
  it.each([
    'Did you send it?',
    'I will never forget it.',
    'I’ll look forward to it.',
    'Let me ask you something.',
    'I promise to be short.',
    'I shall miss our talks.',
    'Ich freue mich.',
    'Ich gebe dir völlig recht.',
    'Ich sende dir herzliche Grüße.',
    'Ich schreibe dir, weil ich an dich dachte.',
    'Ich melde mich, weil ich an dich dachte.',
    'Je t’embrasse.',
    'Je t’envoie mes amitiés.',
    'Laisse-moi te féliciter.',
    'Je reviens vers toi, comme tu vois.',
    'Te quiero.',
    'Te mando un fuerte abrazo.',
    'Te escribo porque pensé en ti.',
    'Mando-te um abraço.',
    'Prometo não demorar.',
  ])('is not found in %j', (text) => {
    expect(promisedIn(text)).toBeNull();
  });
});

describe('what is learnt from edits', () => {
  const mail = writeDraft({ ...requestFor('stayInTouch', 1, { channel: 'mail' }), name: 'Ada Example' });
  const edited = (change: (text: string) => string) =>
    learnFrom(mail, change(mail.text), { me: 'Kim', names: ['Ada', 'Ada Example'] });
  it('is the greeting and the sign-off, and nothing else', () => {
    expect(edited((text) => text.replace(/^\w+/, 'Moin'))).toEqual({ greeting: 'Moin' });
    expect(edited((text) => text.replace(/^\w+/, 'Ahoy'))).toEqual({ greeting: 'Ahoy' });
    expect(edited((text) => text.replace(/\n\n[^\n]+\nKim$/, '\n\nCheers\nKim'))).toEqual({
      signOff: 'Cheers',
    });
    expect(edited((text) => text.replace('.', ', says the harbour master.'))).toBeNull();
    expect(edited((text) => text)).toBeNull();
  });
  it('is no greeting that only fits a man or a woman', () => {
    for (const word of ['Liebe', 'Lieber', 'Chère', 'Querido', 'Caro'])
      expect(edited((text) => text.replace(/^\w+/, word))).toBeNull();
  });
  it('is kept by language, and can be forgotten', () => {
    const one = withOwnWords(asDraftSettings(null), { language: 'de', greeting: 'Moin' });
    const two = withOwnWords(one, { language: 'de', signOff: 'Bis bald' });
    expect(asDraftSettings(JSON.parse(JSON.stringify(two)))).toEqual({
      own: { de: { greeting: 'Moin', signOff: 'Bis bald' } },
    });
    expect(withoutOwnWords(two, 'de')).toEqual({});
    expect(asDraftSettings({ own: { de: { greeting: 'x'.repeat(99) }, xx: {} }, tone: 'shouting' })).toEqual(
      {},
    );
  });
});
