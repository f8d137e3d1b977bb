import type { Observation } from '#domain/records/figure.ts';
import type { Quantity } from '#domain/records/strategy.ts';
import type { Voice } from '#i18n/voice.ts';

/** A value with its exactness in words: "more than 400". */
export function valueInWords(observation: Pick<Observation, 'value' | 'qualifier'>, voice: Voice) {
  return voice.t(`qualifier.${observation.qualifier}`, { n: voice.number(observation.value) });
}

/** The same with a sign, for large display: ">400". */
export function valueWithSign(observation: Pick<Observation, 'value' | 'qualifier'>, voice: Voice) {
  return voice.t(`qualifierSign.${observation.qualifier}`, { n: voice.number(observation.value) });
}

/** "as of 26.4.2023" for a level, the period's name for an amount. */
export function timeInWords(observation: Pick<Observation, 'time' | 'timeKind'>, voice: Voice) {
  return voice.t(`figure.${observation.timeKind}`, { date: voice.shortDate(observation.time) });
}

/** A target or baseline: its range or value with exactness, and its unit. */
export function quantityInWords(quantity: Quantity, voice: Voice): string {
  const { value, min, max, qualifier, unit } = quantity;
  const number =
    value === null
      ? [min, max].flatMap((end) => (end === null ? [] : [voice.number(end)])).join('–')
      : voice.number(value);
  const words = voice.t(`qualifier.${qualifier}`, { n: number });
  const unitWords = voice.text(unit);
  return unitWords.startsWith('%') ? `${words}${unitWords}` : `${words} ${unitWords}`;
}
