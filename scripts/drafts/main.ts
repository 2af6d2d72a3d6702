import { writeFileSync } from 'node:fs';
import { gallery } from './gallery';

/** `npm run drafts`: writes docs/drafts.md anew. */
writeFileSync(new URL('../../docs/drafts.md', import.meta.url), await gallery());
