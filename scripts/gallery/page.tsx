import { render } from 'preact';
import { loadPacks } from '../../lib/drafts/packs';
import '../../components/design/base.css';
import { Components } from './Components';
import { Frame } from './Frame';
import './gallery.css';
import { applyLook, lookOf } from './look';
import { SURFACES } from './surfaces';

/** `?surface=<name>` shows one surface by itself, as large as the window; else all components. */
const asked = new URLSearchParams(location.search);
applyLook(lookOf(asked));
const surface = SURFACES.find(({ id }) => id === asked.get('surface'));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
// Cards look up whether a text holds more than the lines do.
await loadPacks();
render(
  surface ? (
    surface.show()
  ) : (
    <Frame surfaces={SURFACES} look={lookOf(asked)}>
      <Components />
    </Frame>
  ),
  root,
);
