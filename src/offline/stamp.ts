import type { KeptEntry } from './falling-out.ts';

const AT = 'X-Kept-At';
const BYTES = 'X-Kept-Bytes';
/** The body of a kept copy is unpacked, and of another length than what was sent. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A copy of an answer that says when it was kept, and how large it is. */
export async function stamped(answer: Response, now: number): Promise<Response> {
  const body = await answer.blob();
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(AT, new Date(now).toISOString());
  headers.set(BYTES, String(body.size));
  return new Response(body, { status: answer.status, headers });
}

/** When an answer was kept (ms since 1970) and its bytes; null where it says nothing of that. */
export function stampOf(answer: Response): Omit<KeptEntry, 'address'> | null {
  const at = Date.parse(answer.headers.get(AT) ?? '');
  return Number.isNaN(at) ? null : { at, bytes: bytesOf(answer) };
}

/** The bytes of a kept answer, by what it says of itself. */
export function bytesOf({ headers }: Response): number {
  return Number(headers.get(BYTES) ?? 0);
}
