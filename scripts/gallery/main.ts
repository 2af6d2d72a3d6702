import { serveGallery } from './serve';

/** `npm run gallery`: every component and surface in every state, until Ctrl-C. */
const served = await serveGallery(4173);
console.log(`The gallery of Peerkeep's components: ${served.address}\nCtrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().finally(() => process.exit()));
}
