import { IN_ROWS } from '#timeline/arranging/in-rows.ts';
import { layout, type Chronicle, type Layout } from '#timeline/picture/layout.ts';
import { RING_ROOM } from '#timeline/picture/look.ts';
import { fileDress, svgOf } from '#timeline/picture/picture-svg.ts';
import { pictureOf } from '#timeline/picture/picture.ts';
import { markBox } from '#timeline/picture/place.ts';
import type { Picture, Shape } from '#timeline/picture/shape.ts';
import { framePicture } from '#timeline/sharing/frame-picture.ts';
import { tickFormatter } from '#timeline/axis/tick-format.ts';
import { clamp, viewOf } from '#timeline/view/view.ts';
import { boundsAround, boundsOf } from '../../components/timeline/data/bounds.ts';
import { timelineBars } from '../../components/timeline/data/bars.ts';
import { facetsOf } from '../../components/timeline/data/facets.ts';
import { timelineItems, timelineSetting } from '../../components/timeline/data/items.ts';
import { tickWords } from '../../components/timeline/data/words.ts';
import { estimateWidth } from '../../components/timeline/stage/measure.ts';
import { say } from '../words/say.ts';
import type { Speaker } from '../words/speaker.ts';
import { colourOf, FONT } from './colours.ts';

const SIZE = { width: 1200, height: 560 } as const;

/**
 * The timeline around the events of these ids, each in a ring; null where it shows none of them.
 * `today` is the first moment of the city's day (ms, UTC).
 */
export function timelinePicture(
  speaker: Speaker,
  ids: ReadonlySet<string>,
  today: number,
): string | null {
  const chronicle = chronicleOf(speaker, today);
  const ringed = chronicle.items.filter(({ id }) => ids.has(id));
  if (ringed.length === 0) return null;
  const view = clamp(viewOf(boundsAround(ringed, today)), chronicle.bounds);
  const viewport = { ...SIZE, compact: false };
  const drawn = layout(chronicle, view, viewport, estimateWidth);
  const { lang, voice } = speaker;
  const words = { write: tickFormatter(tickWords(lang)), today: voice.t('timeline.today') };
  const { width, height } = SIZE;
  const picture = pictureOf(chronicle, drawn, width, height, words, estimateWidth);
  const title = say(lang, 'picture.timeline');
  const legend = say(lang, 'picture.legend', { n: ringed.length });
  const framed = framePicture(withRings(picture, drawn, ids), title, legend, estimateWidth);
  return `${svgOf(framed, fileDress(title, FONT, colourOf))}\n`;
}

function chronicleOf({ edition, voice }: Speaker, today: number): Chronicle {
  const { events, strategies, taxonomy, site } = edition.catalogue;
  const setting = timelineSetting({ voice, now: today, catalogue: edition.catalogue });
  const items = timelineItems(events, setting);
  const bars = timelineBars(strategies, setting, { strategies, events });
  const facets = {
    pillar: facetsOf(taxonomy.pillars, voice),
    category: facetsOf(taxonomy.categories, voice),
    country: [],
  };
  const span = Number.isFinite(site.span.from) ? site.span : null;
  return {
    items,
    bars,
    facets,
    bounds: boundsOf(items, bars, today, span),
    today,
    other: voice.t('timeline.other'),
    inRows: IN_ROWS,
  };
}

/** A ring around every mark that stands for one of the events, above all else that is drawn. */
function withRings(picture: Picture, drawn: Layout, ids: ReadonlySet<string>): Picture {
  const rings = drawn.visible
    .filter((mark) => mark.items.some((index) => ids.has(drawn.items[index]?.id ?? '')))
    .map((mark): Shape => {
      const box = markBox(drawn, mark);
      const [x, y] = [box.x - RING_ROOM, box.y - RING_ROOM];
      const [width, height] = [box.width + 2 * RING_ROOM, box.height + 2 * RING_ROOM];
      const edges = { fadeStart: false, fadeEnd: false };
      return { kind: 'band', x, y, width, height, ...edges, stroke: 'red', strokeWidth: 2.5 };
    });
  return { ...picture, shapes: [...picture.shapes, ...rings] };
}
