import WebSocket from 'ws';

/** The most memory that a page and its workers held, in megabytes, as far as they were asked. */
export interface PeakHeap {
  page: number;
  /** The worker that held most; 0 where none was ever there. */
  worker: number;
  /** How often a worker answered. */
  asked: number;
}

const EVERY_MS = 100;
const MEGABYTE = 1_000_000;

interface Answer {
  id?: number;
  method?: string;
  sessionId?: string;
  result?: { usedSize?: number; embedderHeapUsedSize?: number; backingStorageSize?: number };
  params?: { sessionId?: string; targetInfo?: { type: string } };
}

/**
 * Asks a page and each of its workers for their heap, ten times a second: what JavaScript holds, with its buffers. A
 * worker is a target of its own, which the test runner's client cannot ask; so this one speaks to the browser itself.
 *
 * @param port of the browser's remote debugging. @param url of the page.
 * @returns ends the watch and says what it saw.
 */
export async function watchHeap(port: number, url: string): Promise<() => PeakHeap> {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const targets = (await list.json()) as { url: string; type: string; webSocketDebuggerUrl: string }[];
  const target = targets.find((one) => one.type === 'page' && one.url === url);
  if (!target) throw new Error(`${url} is not open`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const peak: PeakHeap = { page: 0, worker: 0, asked: 0 };
  const sessions = new Set<string>();
  let id = 0;
  const send = (method: string, params: object = {}, sessionId?: string): void =>
    socket.send(JSON.stringify({ id: ++id, method, params, ...(sessionId !== undefined && { sessionId }) }));

  socket.on('message', (data: Buffer) => {
    const { method, params, result, sessionId } = JSON.parse(data.toString()) as Answer;
    if (method === 'Target.attachedToTarget' && params?.targetInfo?.type === 'worker' && params.sessionId)
      sessions.add(params.sessionId);
    if (method === 'Target.detachedFromTarget' && params?.sessionId) sessions.delete(params.sessionId);
    if (result?.usedSize === undefined) return;
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = result;
    const held = Math.round((usedSize + embedderHeapUsedSize + backingStorageSize) / MEGABYTE);
    if (sessionId === undefined) peak.page = Math.max(peak.page, held);
    else {
      peak.worker = Math.max(peak.worker, held);
      peak.asked++;
    }
  });
  send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  const asking = setInterval(() => {
    send('Runtime.getHeapUsage');
    for (const session of sessions) send('Runtime.getHeapUsage', {}, session);
  }, EVERY_MS);
  return () => {
    clearInterval(asking);
    socket.close();
    return peak;
  };
}
