import { createHash } from 'node:crypto';

/** A short text that is the same for equal values of plain data, and another for others: maps, sets and infinity count. */
export function stateOf(value: unknown): string {
  const text = JSON.stringify(value, written) as string | undefined;
  return createHash('sha256')
    .update(text ?? 'undefined')
    .digest('base64')
    .slice(0, 16);
}

/** What JSON has no word for. */
function written(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
  if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof value === 'function') throw new TypeError('A function has no state to compare');
  return value;
}
