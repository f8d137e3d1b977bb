import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts the server and gives the port it got (0 asks for any free one); a busy port is an error a person can act on. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new Error(busy(port)) : error);
    });
    server.listen(port, () => {
      settle((server.address() as AddressInfo).port);
    });
  });
}

function busy(port: number): string {
  return `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
}
