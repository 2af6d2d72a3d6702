import { readAll } from '../../../lib/linkedin/detect';
import { believed, judge } from '../../../lib/linkedin/gate';
import type { Root } from '../../../lib/linkedin/page';
import type { Sighting } from '../../../lib/linkedin/sighting';
import type { PageCase } from '../cases/case';
import { factsOf, verdictOn } from '../cases/compare';
import type { Verdict } from '../cases/compare';
import { randomFrom } from '../random';
import { LOSS } from './loss';
import type { Mutation } from './mutation';
import { SHAPE } from './shape';

/** Runs inside a page of a real browser: builds a page, changes it, reads it with the readers as they are built. */

export const MUTATIONS: readonly Mutation[] = [...SHAPE, ...LOSS];

const TRAP = {
  slug: 'wrenna-falsepetal-7',
  name: 'Wrenna Falsepetal',
  memberId: 'ACoAAFaLsEpEtAl0123456789abcdefghijklmn',
};

export interface MutantResult extends Verdict {
  mutations: string[];
  page: string;
}

/** The frame is visible, so that the browser lays it out: what is hidden is hidden. */
function build(html: string): Document {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame to build in');
  // Scripts and inner frames are not what is tested, and would load.
  const plain = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<iframe[^>]*>(<\/iframe>)?/g, '');
  const parsed = new DOMParser().parseFromString(plain, 'text/html');
  inner.replaceChild(inner.adoptNode(parsed.documentElement), inner.documentElement);
  return inner;
}

function rootsIn(page: Document): Root[] {
  const inner = page.querySelector('#interop-outlet')?.shadowRoot;
  return inner ? [page, inner] : [page];
}

function read(page: Document, shown: PageCase): Sighting[] {
  const env = {
    url: shown.url,
    title: page.title,
    lang: page.documentElement.lang,
    isRendered: (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  };
  return readAll(rootsIn(page), env).flatMap(({ reading }) =>
    judge(reading, shown.url) === 'believe' ? believed(reading, shown.url) : [],
  );
}

/** @param names of the mutations, in order; none reads the page as it is. */
function mutant(shown: PageCase, names: readonly string[], seed: string): MutantResult {
  const page = build(shown.html);
  const random = randomFrom(seed);
  for (const name of names) {
    const mutation = MUTATIONS.find((one) => one.name === name);
    if (!mutation) throw new Error(`no mutation called ${name}`);
    mutation.apply({ page, case: shown, random, trap: TRAP });
  }
  return { ...verdictOn(shown, read(page, shown)), mutations: [...names], page: shown.name };
}

/** @returns the page with what is read of it unchanged for its truth: for pages of which nobody wrote that down. */
function asRead(page: Pick<PageCase, 'page' | 'name' | 'url' | 'html'>): PageCase {
  const bare: PageCase = { ...page, truths: [], bystanders: [] };
  const truths = read(build(page.html), bare).map((sighting) => {
    const who = sighting.kind === 'person' ? sighting : sighting.person;
    return {
      kind: sighting.kind,
      slug: who.slug ?? '',
      memberId: who.memberId ?? '',
      name: who.name.value,
      degree: who.degree,
      facts: factsOf(sighting),
      required: Object.keys(factsOf(sighting)),
    };
  });
  return { ...bare, truths };
}

Object.assign(globalThis, {
  mutants: {
    asRead,
    mutant,
    names: MUTATIONS.map(({ name, harmless }) => ({ name, harmless })),
  },
});
