/** The few browser APIs that tests call inside the extension's own pages and worker. */
export interface ChromeInside {
  chrome: {
    storage: {
      session: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(key: string): Promise<void>;
      };
    };
    sidePanel: { open(options: { windowId: number }): Promise<void> };
    action: { openPopup(): Promise<void> };
    windows: {
      getAll(filter: { windowTypes: string[] }): Promise<{ id: number }[]>;
    };
    tabs: {
      query(filter: object): Promise<{ url?: string }[]>;
      create(options: { url: string; active: boolean }): Promise<unknown>;
    };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}
