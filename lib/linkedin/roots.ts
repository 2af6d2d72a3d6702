import type { Root } from './page';

/**
 * Collects the places where LinkedIn may render a page. Beside the document these are, on pages of the
 * new interface, a same-origin frame at `/preload/` and an open shadow root; both host parts of the old one.
 * @param top the document of the top frame.
 * @returns the document first; the others as far as they are there and open to us.
 */
export function rootsOf(top: Document): Root[] {
  const roots: Root[] = [top];
  // A selector would be tried on every element of a long page, and this is asked at every reading.
  for (const frame of top.getElementsByTagName('iframe')) {
    if (!frame.matches('[data-testid="interop-iframe"], [src^="/preload/"]')) continue;
    const inner = documentOf(frame);
    if (inner) roots.push(inner);
  }
  const outlet =
    top.getElementById('interop-outlet') ?? top.querySelector('[data-testid="interop-shadowdom"]');
  if (outlet?.shadowRoot) roots.push(outlet.shadowRoot);
  return roots;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame that went to another origin is none of ours.
    return null;
  }
}
