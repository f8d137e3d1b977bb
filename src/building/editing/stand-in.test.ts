import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { standIn } from './stand-in.ts';

async function answerOf(listener: RequestListener): Promise<{ status: number; text: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const text = await answer.text();
  server.close();
  return { status: answer.status, text };
}

const PAGE = 'a page with what is wrong, longer than the failure';

it('takes the place of a failure, its length and its parts included', async () => {
  expect(
    await answerOf((_, response) => {
      standIn(response, () => PAGE);
      response.writeHead(500, { 'Content-Length': 5, 'Content-Type': 'text/plain' });
      response.write('st');
      response.end('ack');
    }),
  ).toEqual({ status: 500, text: PAGE });
  expect(
    await answerOf((_, response) => {
      standIn(response, () => PAGE);
      response.statusCode = 500;
      response.end('stack');
    }),
  ).toEqual({ status: 500, text: PAGE });
});

it('leaves alone what is no failure, and failures that it has nothing for', async () => {
  const listener =
    (status: number, page: string | null): RequestListener =>
    (_, response) => {
      standIn(response, () => page);
      response.writeHead(status, { 'Content-Length': 5 });
      response.write('st');
      response.end('ack');
    };
  expect(await answerOf(listener(200, PAGE))).toEqual({ status: 200, text: 'stack' });
  expect(await answerOf(listener(500, null))).toEqual({ status: 500, text: 'stack' });
});
