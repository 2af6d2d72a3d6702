import { PEER_KINDS, type PeerKind } from '../../lib/people/schema';
import { sayList, words } from '../../lib/words';
import { sayKind, sayKindMeans, sayKindWay } from '../present/kinds';

export interface KindMapProps {
  counts: Readonly<Record<PeerKind, number>>;
  kept: number;
}

/** The six kinds side by side; of a missing one, where such people are met (essay "Building Peer Networks"). */
export function KindMap({ counts, kept }: KindMapProps) {
  const missing = PEER_KINDS.filter((kind) => counts[kind] === 0);
  return (
    <section aria-labelledby="kind-map-title" class="kind-map-place">
      <h2 id="kind-map-title" class="heard">
        {words('kindsMap')}
      </h2>
      <ul class="kind-map">
        {PEER_KINDS.map((kind) => (
          <li
            key={kind}
            class={counts[kind] === 0 ? 'kind-cell kind-cell-missing' : 'kind-cell'}
            data-testid="kind"
            data-kind={kind}
            data-count={counts[kind]}
          >
            <p class="kind-cell-head">
              <strong>{sayKind(kind)}</strong>
              <span class="kind-cell-count">{words('kindCount', { n: counts[kind] })}</span>
            </p>
            <p class="soft small">{sayKindMeans(kind)}</p>
            {counts[kind] === 0 && kept > 0 ? <p class="small kind-cell-way">{sayKindWay(kind)}</p> : null}
          </li>
        ))}
      </ul>
      {kept > 0 ? (
        <p class="kinds-missing" role="status" data-testid="kinds-missing">
          {missing.length === 0
            ? words('kindsAllThere')
            : words('kindsMissing', { kinds: sayList(missing.map(sayKind), 'unit') })}
        </p>
      ) : null}
    </section>
  );
}
