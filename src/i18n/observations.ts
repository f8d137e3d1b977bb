import { numbersOf, type Measured, type Observation } from '#domain/records/figure.ts';
import { amountInWords } from './amounts.ts';
import { translator } from './translate.ts';

/**
 * An observation's value with exactness and unit, and behind it that it is a forecast or an estimate:
 * said here, so that it is said wherever the value stands. `unit` is in the words of `language`.
 */
export function observationInWords(
  observation: Measured & Pick<Observation, 'qualifier' | 'estimate'>,
  unit: string,
  language: string,
): string {
  const { qualifier, estimate } = observation;
  const amount = amountInWords({ values: numbersOf(observation), qualifier, unit }, language);
  if (estimate === null) return amount;
  const t = translator(language);
  return t('figure.estimated', { value: amount, kind: t(`estimate.${estimate}`) });
}
