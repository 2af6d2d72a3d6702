import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A loopback proxy that a whole browser uses: it lets nothing through and remembers who was asked for. */
export interface Tripwire {
  /** For `--proxy-server`. */
  address: string;
  port: number;
  /** Everything that reached the proxy and is not one of the browser's own background hosts. */
  strangers(): string[];
  /** Everything that reached it, the browser's own included. */
  all(): string[];
  close(): Promise<void>;
}

/**
 * Starts the proxy.
 *
 * @param background the hosts that the browser itself asks for, see background-hosts.ts
 */
export async function startTripwire(background: ReadonlyMap<string, string>): Promise<Tripwire> {
  const seen: { host: string; what: string }[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push({ host: hostOf(url), what: `${request.method ?? 'GET'} ${url}` });
    response.writeHead(502, { 'content-type': 'text/plain', connection: 'close' }).end('Nothing leaves.');
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const refuse = (method: string, url: string, socket: Duplex): void => {
    seen.push({ host: hostOf(url), what: `${method} ${url}` });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  };
  server.on('connect', (request, socket) => refuse('CONNECT', request.url ?? '', socket));
  server.on('upgrade', (request, socket) => refuse('UPGRADE', request.url ?? '', socket));
  const port = await listening(server);
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    strangers: () => seen.filter(({ host }) => !background.has(host)).map(({ what }) => what),
    all: () => seen.map(({ what }) => what),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The host of `http://host/path` or of `host:port`. */
function hostOf(url: string): string {
  const address = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  return URL.canParse(address) ? new URL(address).hostname : url;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
