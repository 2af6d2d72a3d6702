import { readAll } from '../detect';
import { believable, judge } from '../gate';
import type { Generation, PageKind } from '../page';
import { rootsOf } from '../roots';
import type { PassedSighting, ReadEnv, Reading, Sighting, Unread } from '../sighting';
import type { Look } from './looked';
import { skeletonOf } from './skeleton';

/** Looks at a page once: what its readers say and whether the gate believes it. Changes and keeps nothing. */
export function lookOnce(document: Document, url: string, isRendered: ReadEnv['isRendered']): Look {
  const roots = rootsOf(document);
  const env = { url, title: document.title, lang: document.documentElement.lang, isRendered };
  const parts = readAll(roots, env);
  const believedParts = parts.filter(({ reading }) => judge(reading, url) === 'believe');
  const [shown] = believedParts.length > 0 ? believedParts : parts;
  const [page = null, generation = null] = (shown?.page?.id.split('/') ?? []) as [PageKind?, Generation?];
  return {
    page,
    generation,
    accepted: believedParts.length > 0,
    why: believedParts.length > 0 ? null : whyNot(shown?.reading),
    sightings: believedParts.flatMap(({ reading }) => (reading.ok ? reading.sightings : [])).map(sure(url)),
    skeleton: skeletonOf(roots, isRendered),
  };
}

const whyNot = (reading: Reading | undefined): Unread =>
  reading && !reading.ok ? reading.why : 'noIdentity';

/** @returns a function that passes over items which the gate does not believe by themselves. */
function sure(url: string): (sighting: Sighting | PassedSighting) => Sighting | PassedSighting {
  return (sighting) => {
    if (sighting.kind === 'passed' || sighting.kind === 'person' || believable(sighting, url))
      return sighting;
    return { kind: 'passed', of: sighting.kind, why: 'unsure' };
  };
}
