import { randomFrom } from '#corpus/random.ts';
import type { SearchDocument } from '#search/documents.ts';

/** What is asked of every engine: the same for the same documents. */
export function benchQueries(documents: readonly SearchDocument[]): string[] {
  const random = randomFrom(7);
  const inVietnamese = documents.filter(({ lang }) => lang === 'vi');
  const some = (count: number, ask: (document: SearchDocument) => string) =>
    Array.from({ length: count }, () => ask(random.pick(inVietnamese)));
  const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const run = (text: string, length: number) => {
    const words = wordsOf(text);
    const from = Math.floor(random.next() * Math.max(1, words.length - length));
    return words.slice(from, from + length).join(' ');
  };
  return [
    ...some(12, ({ title }) => run(title, 3)),
    ...some(12, ({ title }) => withoutMarks(run(title, 3))),
    ...some(12, ({ body }) => run(body, 2)),
    ...some(6, ({ body }) => withoutMarks(run(body, 4))),
    ...some(6, ({ title }) => title),
    ...some(6, ({ body }) => run(body, 1)),
    ...some(6, ({ dateLabel, title }) => `${run(title, 2)} ${dateLabel.slice(-4)}`),
  ];
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
