import { bareLetters } from './bare-letters.ts';

/** ASCII slug of a text: marks dropped, "đ" as "d", words joined by hyphens; empty when nothing is left. */
export function slugOf(text: string): string {
  return bareLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
