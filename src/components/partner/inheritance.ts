import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Inheritance, Partner } from '#domain/records/partner.ts';
import type { Voice } from '#i18n/voice.ts';

/** What is known of an inherited tie: "inherited on 1 July 2025, no confirmation seen that it continues". */
export function inheritanceInWords(
  { inheritedOn }: Pick<Partner, 'inheritedOn'>,
  state: Inheritance,
  voice: Voice,
): string {
  if (!inheritedOn) return '';
  const key = `partner.inheritance.${state}` as const;
  return voice.t(isDay(inheritedOn) ? `${key}.day` : key, { date: voice.date(inheritedOn) });
}

/** Only before a day does a language say "on". */
function isDay(date: ChronicleDate): boolean {
  return (
    date.kind === 'point' && date.point.precision === 'day' && date.point.certainty === 'exact'
  );
}
