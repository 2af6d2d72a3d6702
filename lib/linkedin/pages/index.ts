import type { PageModule } from '../page';
import { profileSdui } from './profileSdui';

/** Every page that can be read. A new page or generation is a module here and nothing elsewhere. */
export const PAGES: readonly PageModule[] = [profileSdui];
