import type { PageModule } from '../page';
import { catchUpSdui } from './catchUpSdui';
import { connectionsEmber } from './connectionsEmber';
import { connectionsSdui } from './connectionsSdui';
import { experienceEmber } from './experienceEmber';
import { experienceSdui } from './experienceSdui';
import { feedEmber } from './feedEmber';
import { feedSdui } from './feedSdui';
import { notificationsEmber } from './notificationsEmber';
import { overlayEmber } from './overlayEmber';
import { postEmber } from './postEmber';
import { profileEmber } from './profileEmber';
import { profileSdui } from './profileSdui';
import { threadEmber } from './threadEmber';

/** Every page that can be read. A new page or generation is a module here and nothing elsewhere. */
export const PAGES: readonly PageModule[] = [
  profileSdui,
  profileEmber,
  experienceSdui,
  experienceEmber,
  feedSdui,
  feedEmber,
  postEmber,
  catchUpSdui,
  connectionsSdui,
  connectionsEmber,
  notificationsEmber,
  threadEmber,
];

/** Parts that may lie over any page. */
export const OVERLAYS: readonly PageModule[] = [overlayEmber];
