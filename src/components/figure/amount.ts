import { compareDates } from '#domain/dates/compare.ts';
import {
  breakBefore,
  changesIn,
  comparableStretches,
  numbersOf,
  type Figure,
  type Measured,
  type Observation,
} from '#domain/records/figure.ts';
import type { Quantity } from '#domain/records/strategy.ts';
import type { LocalText } from '#domain/records/text.ts';
import { amountInWords, amountParts, type AmountParts } from '#i18n/amounts.ts';
import { observationInWords } from '#i18n/observations.ts';
import type { Voice } from '#i18n/voice.ts';

/** A figure's value as a sentence needs it: exactness, unit if wanted, and that it is a forecast. */
export function valueInWords(
  observation: Measured & Pick<Observation, 'qualifier' | 'estimate'>,
  unit: LocalText | null,
  voice: Voice,
): string {
  return observationInWords(observation, voice.text(unit), voice.lang);
}

/** The same for large display, in parts, and without a word on forecasts. */
export function valueParts(
  observation: Measured & Pick<Observation, 'qualifier'>,
  unit: LocalText | null,
  voice: Voice,
): AmountParts {
  const { qualifier } = observation;
  const values = numbersOf(observation);
  return amountParts({ values, qualifier, unit: voice.text(unit) }, voice.lang);
}

/** The same as one text, for the mark of a chart whose axis has the unit. */
export function valueWithSign(
  observation: Measured & Pick<Observation, 'qualifier'>,
  voice: Voice,
): string {
  return Object.values(valueParts(observation, null, voice)).join('');
}

/** The values in the order of time, each once: "54 (2019), 58 (2024)"; a break among them is told. */
export function seriesInWords(figure: Figure, voice: Voice): string {
  const stretches = comparableStretches(figure);
  const breaks = stretches.map(([first]) => (first && breakBefore(figure, first)) ?? null);
  return stretches
    .map((values, i) => {
      const parted = breaks[i] ?? null;
      const isParted = parted !== null && parted !== breaks[i - 1];
      const start = isParted ? voice.t('figure.partedList', { date: voice.date(parted.date) }) : '';
      return (start || (i > 0 ? '; ' : '')) + stretchInWords(values, voice);
    })
    .join('');
}

/** The series for those who do not see its drawing: how many values, from when to when, and where it breaks. */
export function seriesSummary(figure: Figure, voice: Voice): string {
  const times = figure.observations.map(({ time }) => time).sort(compareDates);
  const [first, last] = [times.at(0), times.at(-1)].map((time) =>
    time ? voice.shortDate(time) : '',
  );
  const n = figure.observations.length;
  const breaks = figure.breaks.map(({ date }) => voice.shortDate(date)).join(', ');
  return [
    `${voice.text(figure.name)}: `,
    first === last
      ? voice.t('charts.values', { n, date: first ?? '' })
      : voice.t('charts.series', { n, from: first ?? '', to: last ?? '' }),
    breaks && voice.t('charts.seriesBreaks', { list: breaks }),
  ].join('');
}

function stretchInWords(values: readonly Observation[], voice: Voice): string {
  return changesIn(values)
    .map((value) => `${valueInWords(value, null, voice)} (${voice.shortDate(value.time)})`)
    .join(', ');
}

/** "as of 26.4.2023" for a level, the period's name for an amount. */
export function timeInWords(observation: Pick<Observation, 'time' | 'timeKind'>, voice: Voice) {
  return voice.t(`figure.${observation.timeKind}`, { date: voice.shortDate(observation.time) });
}

/** A target or baseline: its range or value with exactness, and its unit. */
export function quantityInWords(quantity: Quantity, voice: Voice): string {
  const { value, min, max, qualifier } = quantity;
  const values = (value === null ? [min, max] : [value]).filter((end) => end !== null);
  return amountInWords({ values, qualifier, unit: voice.text(quantity.unit) }, voice.lang);
}
