import { readFileSync, writeFileSync } from 'node:fs';
import { ownTable, results, sideTable, withPart } from './document';
import { cardsPlot } from './plot';

/** `npm run keeping`: computes the tables and the plot of docs/keeping.md anew. */
const DOCUMENT = new URL('../../docs/keeping.md', import.meta.url);
const PLOT = new URL('../../docs/images/cards-a-week.svg', import.meta.url);

const all = results();
const document = withPart(readFileSync(DOCUMENT, 'utf8'), 'two years', ownTable(all));
writeFileSync(DOCUMENT, withPart(document, 'side by side', sideTable(all)));
writeFileSync(PLOT, cardsPlot(all));
