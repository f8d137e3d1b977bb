import { tickFormatter } from '#timeline/axis/tick-format.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { PictureWords } from '#timeline/picture/picture.ts';
import { fill } from './fill.ts';

/** What a picture says besides the events, on paper and in a file. */
export function pictureWords({
  ticks,
  today,
  strategies,
  count,
}: SpokenWords): Required<PictureWords> {
  const written = (events: number) => fill(count, { count: events });
  return { write: tickFormatter(ticks), today, heads: { strategies, count: written } };
}
