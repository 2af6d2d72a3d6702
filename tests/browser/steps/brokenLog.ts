/**
 * A script to put before a page's own: a table of the log gives errors, as a damaged disk would, until `fails.yes` is
 * false. A text, as what runs it from outside of the tests would put its own helpers into a function.
 */
export const BROKEN_OCCASIONS = `{
  const fails = { yes: true };
  globalThis.fails = fails;
  const breakThem = (prototype, names, tableOf) => {
    for (const name of names) {
      const real = prototype[name];
      prototype[name] = function (...args) {
        if (fails.yes && tableOf(this) === 'occasions') throw new DOMException('broken', 'UnknownError');
        return real.apply(this, args);
      };
    }
  };
  breakThem(IDBObjectStore.prototype, ['get', 'getAll'], (store) => store.name);
  breakThem(IDBIndex.prototype, ['getAll', 'openCursor', 'openKeyCursor'], (index) => index.objectStore.name);
}`;
