import { yearOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { relationOf } from '#domain/catalogue/partners.ts';
import type { Partner } from '#domain/records/partner.ts';
import type { Voice } from '#i18n/voice.ts';
import type { NetworkMap } from '../drawings/map.ts';
import type { Card } from '../picture/card.ts';
import { beside, cardOf, type CardSetting } from './setting.ts';

/** The picture of a locality: how it is tied to the city, since when, and where it is. */
export function partnerCard(partner: Partner, setting: CardSetting): Card {
  const { catalogue, voice, ground } = setting;
  const relation = relationOf(catalogue, partner);
  const { hue = 'slate', shape = 'ring' } = relation ?? {};
  const since = partner.established
    ? voice.t('network.since', { date: yearInWords(partner.established, voice) })
    : '';
  return cardOf(setting, {
    lead: voice.country(partner.country),
    sign: { hue, shape },
    about: beside(voice.text(relation?.label), since),
    title: voice.text(partner.name),
    lede: voice.text(partner.summary),
    drawing: { as: 'map', ground, ties: [tieOf(partner, setting)] },
  });
}

/** The year of a date where the source tells more, else the date with its doubt: there is little room. */
function yearInWords(date: ChronicleDate, voice: Voice): string {
  const isFiner = date.kind === 'point' && ['day', 'month'].includes(date.point.precision);
  const year = yearOf(date);
  return isFiner && date.point.certainty === 'exact'
    ? voice.years(year, year)
    : voice.shortDate(date);
}

/** A locality as a map marks it. */
export function tieOf(
  partner: Partner,
  { catalogue, voice }: Pick<CardSetting, 'catalogue' | 'voice'>,
): NetworkMap['ties'][number] {
  const { hue = 'slate', shape = 'ring' } = relationOf(catalogue, partner) ?? {};
  const { id, coordinates, name } = partner;
  return { id, place: coordinates, name: voice.text(name), hue, shape };
}
