import { expect, it } from 'vitest';
import { bytesOf, stamped, stampOf } from './stamp.ts';

const NOW = Date.UTC(2026, 10, 30);

it('says of a copy when it was kept and how large it is, and keeps the rest of what was said of it', async () => {
  const headers = { 'Content-Type': 'text/css', 'Content-Encoding': 'br', 'Content-Length': '2' };
  const copy = await stamped(new Response('đổi', { headers }), NOW);
  expect(stampOf(copy)).toEqual({ at: NOW, bytes: 6 });
  expect(copy.headers.get('content-type')).toBe('text/css');
  expect(copy.headers.has('content-encoding')).toBe(false);
  expect(await copy.text()).toBe('đổi');
});

it('knows nothing of what is not stamped', () => {
  expect(stampOf(new Response('a'))).toBeNull();
  expect(bytesOf(new Response('a'))).toBe(0);
});
