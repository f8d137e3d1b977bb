import { latestAt, type Figure } from '#domain/records/figure.ts';
import { observationInWords } from '#i18n/observations.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** The picture of a figure: its newest value, when that was, and all values found where there are more. */
export function figureCard(figure: Figure, setting: CardSetting): Card {
  const { catalogue, voice, now } = setting;
  const latest = latestAt(figure, now);
  const theme = catalogue.taxonomy.themes.find(({ id }) => id === figure.theme);
  const value = latest ? observationInWords(latest, voice.text(figure.unit), voice.lang) : '';
  const time = latest ? voice.date(latest.time) : '';
  const isSingle = latest !== null && figure.observations.length === 1;
  return cardOf(setting, {
    lead: isSingle ? '' : time,
    sign: theme ? { hue: theme.hue, shape: theme.shape } : null,
    about: voice.text(theme?.label),
    title: voice.text(figure.name),
    value: isSingle ? '' : value,
    lede: voice.text(figure.definition),
    drawing: isSingle ? { as: 'value', words: value, time } : { as: 'series', figure, latest },
  });
}
