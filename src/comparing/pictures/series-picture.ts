import type { Figure, Observation, SeriesBreak } from '#domain/records/figure.ts';
import { LINE_HEIGHT } from '#figures/labels.ts';
import { roomFor, type Box, type Room } from '#figures/axes.ts';
import type { SeriesChart } from '#figures/placed.ts';
import { layoutSeries } from '#figures/series.ts';
import { escapeXml } from '#timeline/picture/picture-svg.ts';
import { valueWithSign } from '../../components/figure/amount.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Speaker } from '../words/speaker.ts';
import { say } from '../words/say.ts';
import { COLOURS, FONT } from './colours.ts';

/** A chart as large as that of a figure's page. */
const BOX: Box = { width: 680, height: 260, left: 56, right: 24, top: 40, bottom: 32 };
const HEAD = 36;
const CAPTION = 24;

/** One of the two charts; null where the figure was not there or cannot be drawn. */
export interface Drawn {
  readonly figure: Figure | null;
  readonly speaker: Speaker;
}

/** A figure's values as they were and as they are, one chart under the other on one scale: a change shows as one. */
export function seriesPicture(name: string, before: Drawn, after: Drawn): string {
  const { lang } = after.speaker;
  const title = say(lang, 'picture.series', { name });
  const height = HEAD + 2 * (CAPTION + BOX.height);
  const room = roomFor([before, after].flatMap(({ figure }) => figure ?? []));
  const panels = [
    { caption: say(lang, 'figure.before'), drawn: before },
    { caption: say(lang, 'figure.after'), drawn: after },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${height}" width="${BOX.width}" height="${height}" font-family="${escapeXml(FONT)}" font-size="12" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${BOX.width}" height="${height}" fill="${COLOURS.surface}"/>`,
    text(12, 24, name, `font-size="16" font-weight="600" fill="${COLOURS.ink}"`),
    ...panels.map(({ caption, drawn }, at) => {
      const top = HEAD + at * (CAPTION + BOX.height);
      return `<g transform="translate(0 ${top})">${text(12, 16, caption, `font-weight="600" fill="${COLOURS['ink-soft']}"`)}<g transform="translate(0 ${CAPTION})">${panel(drawn, room)}</g></g>`;
    }),
    '</svg>\n',
  ].join('');
}

function panel({ figure, speaker: { voice, lang } }: Drawn, room: Room): string {
  const isDrawable = figure !== null && figure.observations.length > 0;
  if (!isDrawable)
    return text(BOX.left, 60, say(lang, 'figure.none'), `fill="${COLOURS['ink-faint']}"`);
  const value = (observation: Observation) => [
    ...(observation.estimate ? [voice.t(`estimate.${observation.estimate}`)] : []),
    valueWithSign(observation, voice),
  ];
  const dateOf = ({ date }: SeriesBreak) => voice.shortDate(date);
  const chart = layoutSeries(figure, BOX, { value, break: dateOf }, room);
  return [
    ...grid(chart, voice),
    ...lines(chart),
    ...values(chart),
    ...labels(chart),
    ...dates(chart),
  ].join('');
}

function grid({ yTicks, xTicks }: SeriesChart, voice: Voice): string[] {
  const faint = `fill="${COLOURS['ink-faint']}"`;
  return [
    ...yTicks.map(
      ({ y, value }) =>
        line(BOX.left, y, BOX.width - BOX.right, y, `stroke="${COLOURS.line}"`) +
        text(BOX.left - 8, y + 4, voice.number(value), `text-anchor="end" ${faint}`),
    ),
    ...xTicks.map(({ x, year }) =>
      text(x, BOX.height - 10, String(year), `text-anchor="middle" ${faint}`),
    ),
  ];
}

function lines({ breaks, runs }: SeriesChart): string[] {
  const cut = `stroke="${COLOURS.red}" stroke-dasharray="3 3"`;
  return [
    ...breaks.map(({ x }) => line(x, BOX.top, x, BOX.height - BOX.bottom, cut)),
    ...runs.map(({ values: run, counted, skips }) => {
      const d = run.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
      const strokes = skips ? '1 5' : counted ? null : '5 4';
      const dash = strokes ? ` stroke-dasharray="${strokes}"` : '';
      return `<path d="${d}" fill="none" stroke="${COLOURS.action}" stroke-width="2"${dash}/>`;
    }),
  ];
}

function values(chart: SeriesChart): string[] {
  return chart.values.map(({ x, y, ends, reach, shown, observation }) => {
    const wide = `stroke="${COLOURS.action}" stroke-width="4" opacity="0.25"`;
    const stretch = reach > 3 ? line(x - reach, y, x + reach, y, wide) : '';
    const fill = shown && !observation.estimate ? COLOURS.action : COLOURS.surface;
    const edge = observation.estimate
      ? `stroke="${COLOURS.action}" stroke-dasharray="2 2"`
      : `stroke="${shown ? COLOURS.surface : COLOURS['ink-faint']}"`;
    const colour = shown ? COLOURS.action : COLOURS['ink-faint'];
    if (ends) {
      return (
        (reach > 3 ? band(x, reach, ends) : '') +
        bar(x, ends, colour, observation.estimate !== null)
      );
    }
    return `${stretch}<circle cx="${round(x)}" cy="${round(y)}" r="${shown ? 5 : 4}" fill="${fill}" ${edge} stroke-width="2"/>`;
  });
}

/** Where in the time that a range is said of it lies is not known either. */
function band(x: number, reach: number, { low, high }: Ends): string {
  const box = `x="${round(x - reach)}" y="${round(high)}" width="${round(2 * reach)}" height="${round(low - high)}"`;
  return `<rect ${box} fill="${COLOURS.action}" opacity="0.15"/>`;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A range from its lower to its upper end. */
function bar(x: number, { low, high }: Ends, colour: string, isDashed: boolean): string {
  const look = `stroke="${colour}" stroke-width="3"`;
  return [
    line(x, high, x, low, isDashed ? `${look} stroke-dasharray="3 2"` : look),
    ...[high, low].map((end) => line(x - 6, end, x + 6, end, look)),
  ].join('');
}

/** When the series breaks, above its line. */
function dates({ breakLabels }: SeriesChart): string[] {
  return breakLabels.map(({ x, y, anchor, lines }) =>
    text(x, y, lines.join(' '), `text-anchor="${anchor}" fill="${COLOURS.red}"`),
  );
}

function labels(chart: SeriesChart): string[] {
  const halo = `paint-order="stroke" stroke="${COLOURS.surface}" stroke-width="3" stroke-linejoin="round"`;
  return chart.labels.flatMap(({ x, y, anchor, lines: words }) =>
    words.map((word, i) =>
      text(
        x,
        y + i * LINE_HEIGHT,
        word,
        `text-anchor="${anchor}" font-weight="600" fill="${COLOURS.ink}" ${halo}`,
      ),
    ),
  );
}

function line(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${look}/>`;
}

function text(x: number, y: number, words: string, look: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${look}>${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
