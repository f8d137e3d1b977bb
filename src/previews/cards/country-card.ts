import { foreignCountries } from '#domain/catalogue/countries.ts';
import { listInWords } from '#i18n/lists.ts';
import type { Card } from '../picture/card.ts';
import { tieOf } from './partner-card.ts';
import { beside, cardOf, type CardSetting } from './setting.ts';
import { columnOf } from './strip-of.ts';

/** Names in a row that can be read at a glance. */
const MOST_NAMES = 8;

/** The picture of a country: its localities on the map where it has some, else its events among all. */
export function countryCard(code: string, setting: CardSetting): Card {
  const { catalogue, voice, ground, strip } = setting;
  const country = foreignCountries(catalogue).get(code);
  const partners = country?.partners ?? [];
  const events = country?.events ?? [];
  const counts = [
    ...(partners.length > 0 ? [voice.t('country.partners', { n: partners.length })] : []),
    ...(events.length > 0 ? [voice.t('country.events', { n: events.length })] : []),
  ];
  const names = partners.slice(0, MOST_NAMES).map(({ name }) => voice.text(name));
  const drawing: Card['drawing'] =
    partners.length > 0
      ? { as: 'map', ground, ties: partners.map((partner) => tieOf(partner, setting)) }
      : { ...strip, lit: [...new Set(events.map(({ date }) => columnOf(strip, date)))] };
  return cardOf(setting, {
    about: beside(...counts),
    title: voice.country(code),
    lede: listInWords(names, voice.lang),
    drawing,
  });
}
