import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: commands with answers, and events. */
export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  /** Listens to one kind of event for as long as the connection lives. */
  on(method: string, listener: (params: unknown) => void): void;
  close(): void;
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
}

const PATIENCE_MS = 30_000;

/** Connects and begins a session. @param address `ws://127.0.0.1:<port>` as Firefox tells it */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: 2 ** 30 });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;

  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString('utf8')) as Answer;
    if (answer.type === 'event') {
      for (const listener of listeners.get(answer.method ?? '') ?? []) listener(answer.params);
    } else if (answer.id !== undefined) {
      waiting.get(answer.id)?.(answer);
    }
  });
  socket.on('close', () => {
    for (const [id, answer] of waiting)
      answer({ id, type: 'error', error: 'closed', message: 'Firefox is gone' });
  });

  const send = async <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        resolve({ type: 'error', error: 'timeout', message: `no answer in ${PATIENCE_MS} ms` });
      }, PATIENCE_MS);
      waiting.set(id, (one) => {
        clearTimeout(timer);
        resolve(one);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.type === 'error') {
      throw new Error(`${method}: ${answer.error ?? ''}: ${answer.message ?? ''}`);
    }
    return answer.result as T;
  };

  await send('session.new', { capabilities: {} });
  return {
    send,
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.terminate(),
  };
}
