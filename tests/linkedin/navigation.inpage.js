(() => {
  const screenOf = (page) => page.querySelector('[data-sdui-screen]');
  const emberOf = (page) => page.querySelector('.application-outlet');
  const frameOf = () => document.querySelector('iframe[data-testid="interop-iframe"]');
  let turn = 0;

  /** Puts the screen of another page of the new interface in place of the present one. */
  function showScreen(screen) {
    const frame = frameOf();
    if (frame) frame.style.display = 'none';
    frame?.contentDocument?.body.replaceChildren();
    screenOf(document)?.replaceWith(document.adoptNode(screen));
  }

  /** A page of the old interface is shown in the frame, and the place of the new one is emptied. */
  function showInFrame(outlet) {
    const frame = frameOf();
    const inner = frame?.contentDocument;
    if (!inner) return location.reload();
    screenOf(document)?.querySelector('main')?.replaceChildren();
    screenOf(document)?.removeAttribute('data-sdui-screen');
    inner.body.replaceChildren(inner.adoptNode(outlet));
    frame.style.display = 'block';
  }

  /** Fetches the page of an address and shows it piece by piece, unless another was asked for meanwhile. */
  async function show(path, delays) {
    const mine = ++turn;
    const started = performance.now();
    const answer = await fetch(path);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const after = (ms, then) => {
      const wait = Math.max(0, ms - (performance.now() - started));
      setTimeout(() => mine === turn && then(), wait);
    };
    const { contentMs, titleMs } = { ...invented.delays, ...delays };
    after(titleMs, () => (document.title = next.title));
    after(contentMs, () => {
      const screen = screenOf(next);
      const outlet = emberOf(next);
      // The place of a screen that the frame has taken over is found by its role.
      const place = screenOf(document) ?? document.querySelector('[role="main"]');
      if (screen && place) {
        place.setAttribute('data-sdui-screen', '');
        showScreen(screen);
      } else if (outlet && place) showInFrame(outlet);
      else location.reload();
    });
  }

  const invented = {
    delays: DELAYS,
    go(path, delays = {}) {
      history.pushState(null, '', path);
      return show(path, delays);
    },
  };
  Object.assign(window, { invented });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.origin !== location.origin) return;
    if (!/^\/(in\/[^/]+\/$|feed\/|mynetwork\/|notifications\/|messaging\/thread\/)/.test(link.pathname))
      return;
    event.preventDefault();
    void invented.go(link.pathname);
  });
  addEventListener('popstate', () => void show(location.pathname, {}));

  // Old interface parts live in an open shadow root (the message overlay, dialogs).
  const outlet = document.getElementById('interop-outlet');
  if (outlet && !outlet.shadowRoot) {
    const overlay = document.createElement('aside');
    overlay.className = 'msg-overlay-container';
    outlet.attachShadow({ mode: 'open' }).append(overlay);
  }
})();
