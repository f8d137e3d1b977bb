import { todayIn } from '#domain/dates/day-in-zone.ts';
import { idOf } from '../change.ts';
import type { Comparison } from '../compare.ts';
import type { Report } from '../words/report.ts';
import { speakerOf } from '../words/speaker.ts';
import { seriesPicture } from './series-picture.ts';
import { timelinePicture } from './timeline-picture.ts';

export interface PictureFile {
  readonly name: string;
  readonly svg: string;
}

/** A picture of each figure whose values are otherwise, and of the timeline where its events are. */
export function picturesOf(
  comparison: Comparison,
  report: Report,
  lang: string,
  now: number,
): PictureFile[] {
  return [...seriesPictures(comparison, report, lang), ...timelinePictures(comparison, lang, now)];
}

function seriesPictures(comparison: Comparison, report: Report, lang: string): PictureFile[] {
  const { changes } = comparison;
  return report.figures.map(({ id, name }) => {
    const change = changes.find((one) => one.kind === 'figure' && idOf(one) === id);
    const drawn = (side: 'before' | 'after') => ({
      speaker: speakerOf(comparison[side], lang),
      figure: comparison[side].catalogue.find('figure', change?.[side]?.id ?? '') ?? null,
    });
    return { name: `figure-${id}.svg`, svg: seriesPicture(name, drawn('before'), drawn('after')) };
  });
}

function timelinePictures(
  { after, changes }: Comparison,
  lang: string,
  now: number,
): PictureFile[] {
  const ids = new Set(
    changes.flatMap(({ kind, after: entry }) => (kind === 'event' && entry ? [entry.id] : [])),
  );
  const { timeZone } = after.catalogue.site.city;
  const svg = timelinePicture(speakerOf(after, lang), ids, todayIn(timeZone, now));
  return svg === null ? [] : [{ name: 'timeline.svg', svg }];
}
