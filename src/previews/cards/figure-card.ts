import { latestAt, type Figure } from '#domain/records/figure.ts';
import { observationInWords } from '#i18n/observations.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** The picture of a figure: its newest value, when that was, and all values found. */
export function figureCard(figure: Figure, setting: CardSetting): Card {
  const { catalogue, voice, now } = setting;
  const latest = latestAt(figure, now);
  const theme = catalogue.taxonomy.themes.find(({ id }) => id === figure.theme);
  return cardOf(setting, {
    lead: latest ? voice.date(latest.time) : '',
    sign: theme ? { hue: theme.hue, shape: theme.shape } : null,
    about: voice.text(theme?.label),
    title: voice.text(figure.name),
    value: latest ? observationInWords(latest, voice.text(figure.unit), voice.lang) : '',
    lede: voice.text(figure.definition),
    drawing: { as: 'series', figure, latest },
  });
}
