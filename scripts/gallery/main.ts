import { serveGallery } from './serve';

/** `npm run gallery`: every component and surface in every state, until Ctrl-C. */
const { address } = await serveGallery(4173);
console.log(`The gallery of Peerkeep's components: ${address}\nCtrl-C ends it.`);
