(() => {
  const screenOf = (page) => page.querySelector('[data-sdui-screen]');
  let turn = 0;

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
      if (screen) screenOf(document)?.replaceWith(document.adoptNode(screen));
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
    if (!/^\/(in\/[^/]+\/$|feed\/)/.test(link.pathname)) return;
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
