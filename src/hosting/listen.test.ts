import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, listenPlace } from './listen.ts';
import { siteLink } from './site-link.ts';

const servers: Server[] = [];
const serve = (): Server => {
  const server = createServer((_, response) => response.end());
  servers.push(server);
  return server;
};
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('listenPlace', () => {
  it('takes port 4321 of this machine only when nothing is said', () => {
    expect(listenPlace({})).toEqual({ port: 4321, host: undefined });
    expect(listenPlace({ PORT: '', HOST: '' })).toEqual({ port: 4321, host: undefined });
    expect(listenPlace({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
  });

  it.each(['abc', '80a', '-1', '1.5', '70000', ' 80', '0x50'])('refuses PORT=%s', (port) => {
    expect(() => listenPlace({ PORT: port })).toThrow(`PORT=${port} is no port`);
  });
});

describe('listen', () => {
  it('answers at localhost by either protocol, and at no other address of the machine', async () => {
    const port = await listen(serve(), { port: 0 });
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid);
    expect(await answers('127.0.0.1', port)).toBe(true);
    expect(await answers('localhost', port)).toBe(true);
    for (const { address } of outside) expect(await answers(address, port)).toBe(false);
  });

  it('listens where HOST says', async () => {
    const port = await listen(serve(), { port: 0, host: '0.0.0.0' });
    expect(await answers('127.0.0.2', port)).toBe(process.platform === 'linux');
  });

  it('says what to do when the port is taken', async () => {
    const port = await listen(serve(), { port: 0 });
    await expect(listen(serve(), { port })).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it('says so when the host is not this machine', async () => {
    await expect(listen(serve(), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST=192.0.2.1 is no address of this machine',
    );
  });
});

describe('siteLink', () => {
  it('is what a browser of this machine opens', () => {
    expect(siteLink(undefined, 80, '/a/')).toBe('http://localhost:80/a/');
    expect(siteLink('::', 80, '/')).toMatch(/^http:\/\/localhost:80\/ and /);
    expect(siteLink('::1', 80, '/')).toBe('http://[::1]:80/');
    expect(siteLink('10.0.0.5', 80, '/')).toBe('http://10.0.0.5:80/');
  });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answered: boolean) => () => {
      socket.destroy();
      settle(answered);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
}
