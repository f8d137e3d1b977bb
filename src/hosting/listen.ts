import type { Server } from 'node:http';
import {
  createServer,
  type AddressInfo,
  type ListenOptions,
  type Server as Listener,
} from 'node:net';

/** Where a server listens. */
export interface ListenPlace {
  /** 0 asks for any free port. */
  readonly port: number;
  /** An address or name of this machine; without one only this machine itself is served. */
  readonly host?: string | undefined;
}

const LOOPBACK = { four: '127.0.0.1', six: '::1' };

/**
 * Port and host as PORT and HOST name them. Throws a message for the person who named them: before
 * anything is built, not after.
 */
export function listenPlace(environment: NodeJS.ProcessEnv = process.env): Required<ListenPlace> {
  const { PORT: port = '', HOST: host } = environment;
  if (!/^\d*$/.test(port) || Number(port) > 65_535) {
    throw new Error(`PORT=${port} is no port: a whole number from 0 to 65535, such as PORT=8080`);
  }
  return { port: port === '' ? 4321 : Number(port), host: host === '' ? undefined : host };
}

/** Starts the server and gives the port it got; a busy port is an error a person can act on. */
export async function listen(server: Server, { port, host }: ListenPlace): Promise<number> {
  if (host !== undefined) return listenAt(server, { port, host });
  const got = await listenAt(server, { port, host: LOOPBACK.four });
  await listenAtSix(server, got);
  return got;
}

/** Browsers take `localhost` for either address, so the other one must not be somebody else's. */
async function listenAtSix(server: Server, port: number): Promise<void> {
  const door = createServer((socket) => {
    server.emit('connection', socket);
  });
  try {
    await listenAt(door, { port, host: LOOPBACK.six });
    server.once('close', () => door.close());
  } catch (error) {
    // Machines without the newer protocol are served by the older one.
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) return;
    server.close();
    throw error;
  }
}

function listenAt(
  server: Listener,
  options: ListenOptions & { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((settle, fail) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      fail(reasonOf(error, options));
    };
    server.once('error', refuse);
    server.listen(options, () => {
      server.off('error', refuse);
      settle((server.address() as AddressInfo).port);
    });
  });
}

function codeOf(error: unknown): string {
  const { cause } = error as Error;
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
}

function reasonOf(
  cause: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error {
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? 4321 : port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this account. Choose another port: PORT=4321 npm start`,
    ENOTFOUND: `HOST=${host} is no address of this machine. Leave HOST out, or name one: HOST=0.0.0.0`,
    EADDRNOTAVAIL: `HOST=${host} is no address of this machine. Leave HOST out, or name one: HOST=0.0.0.0`,
  };
  return new Error(words[cause.code ?? ''] ?? cause.message, { cause });
}
