/** How the gallery is looked at: what a reader's browser and system would choose. */
export interface Look {
  scheme: 'system' | 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** Of the type, in per cent of the usual. */
  size: 100 | 200;
}

/** @returns the look that an address names (`?scheme=dark&direction=rtl&size=200`). */
export function lookOf(asked: URLSearchParams): Look {
  const scheme = asked.get('scheme');
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'system',
    direction: asked.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    size: asked.get('size') === '200' ? 200 : 100,
  };
}

export function applyLook({ scheme, direction, size }: Look): void {
  const { documentElement: page } = document;
  page.style.colorScheme = scheme === 'system' ? '' : scheme;
  page.style.fontSize = size === 100 ? '' : `${size}%`;
  page.dir = direction;
}

/** The address of the gallery, or of one surface, in a look. */
export function addressOf(look: Look, surface?: string): string {
  const asked = new URLSearchParams();
  if (surface !== undefined) asked.set('surface', surface);
  if (look.scheme !== 'system') asked.set('scheme', look.scheme);
  if (look.direction !== 'ltr') asked.set('direction', look.direction);
  if (look.size !== 100) asked.set('size', String(look.size));
  return `?${asked.toString()}`;
}
