import type { FieldPath } from '#domain/rules/rule.ts';
import type { FieldFault } from './field-fault.ts';
import { codeOf, hiddenIn } from './hidden-characters.ts';

/**
 * What a file's text may not hold, YAML can still say: `"\u202E"`, `"\0"`, `"e\u0301"`. Finds it in
 * every string of the values, keys included.
 */
export function escapedFaults(data: unknown, field: FieldPath = []): FieldFault[] {
  if (typeof data === 'string') return faultOf(data, field, 'value');
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => {
    const within = [...field, isList ? Number(key) : key];
    return [...(isList ? [] : faultOf(key, within, 'key')), ...escapedFaults(value, within)];
  });
}

function faultOf(text: string, field: FieldPath, on: 'key' | 'value'): FieldFault[] {
  const hidden = hiddenIn(text);
  const base = { field, on, variant: 'escape' } as const;
  if (hidden !== null) {
    return [{ ...base, kind: 'invisible-character', params: { code: codeOf(hidden), count: 1 } }];
  }
  if (text === text.normalize('NFC')) return [];
  return [{ ...base, kind: 'decomposed-letters', params: { count: 1 } }];
}
