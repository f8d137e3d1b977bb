import { bareLetters } from './bare-letters.ts';

/** The words of a text for comparing it with another: small letters without marks, and digits. */
export function tokensOf(text: string): string[] {
  return bareLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much two sets share: 1 when they are equal, 0 when they have nothing in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = a.intersection(b).size;
  return common / (a.size + b.size - common);
}
