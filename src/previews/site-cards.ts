import { foreignCountries } from '#domain/catalogue/countries.ts';
import { documentedPartners } from '#domain/catalogue/partners.ts';
import { yearsWithPage } from '#domain/catalogue/period.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { FixedName } from '#geography/network/map-labels.ts';
import { HOME_PREVIEW, type PreviewRef } from '#i18n/preview-paths.ts';
import type { Voice } from '#i18n/voice.ts';
import { countryCard } from './cards/country-card.ts';
import { eventCard } from './cards/event-card.ts';
import { figureCard } from './cards/figure-card.ts';
import { homeCard } from './cards/home-card.ts';
import { partnerCard } from './cards/partner-card.ts';
import type { CardSetting } from './cards/setting.ts';
import { storyCard, type ToldStory } from './cards/story-card.ts';
import { strategyCard } from './cards/strategy-card.ts';
import { stripOf } from './cards/strip-of.ts';
import { yearCard } from './cards/year-card.ts';
import type { Card } from './picture/card.ts';

/** What pictures are made from beside the records. */
export interface CardContent {
  readonly catalogue: Catalogue;
  /** Names that every map must show. */
  readonly labels: readonly FixedName[];
  /** The first moment of the city's day (ms, UTC). */
  readonly now: number;
}

/** A picture to be drawn; its card is made when it is asked for, so that what fails there has a name. */
export interface SiteCard {
  readonly ref: PreviewRef;
  readonly card: () => Card;
}

/** All pictures of a site in the language of `voice`; `stories` in its words where there are some. */
export function siteCards(
  { catalogue, labels, now }: CardContent,
  voice: Voice,
  stories: readonly ToldStory[],
): SiteCard[] {
  const { site, events } = catalogue;
  const setting: CardSetting = {
    catalogue,
    voice,
    now,
    strip: stripOf(events, site.span, now),
    ground: {
      home: { place: site.city.coordinates, name: voice.text(site.city.name) },
      places: documentedPartners(catalogue).map(({ coordinates }) => coordinates),
      labels: labels.map(({ text, coordinates, kind }) => {
        return { text: voice.text(text), place: coordinates, kind };
      }),
    },
  };
  return [
    { ref: HOME_PREVIEW, card: () => homeCard(setting) },
    ...of('event', catalogue.events, (event) => eventCard(event, setting)),
    ...of('partner', catalogue.partners, (partner) => partnerCard(partner, setting)),
    ...of('strategy', catalogue.strategies, (strategy) => strategyCard(strategy, setting)),
    ...of('figure', catalogue.figures, (figure) => figureCard(figure, setting)),
    ...of('story', stories, (story) => storyCard(story, setting)),
    ...named('year', yearsWithPage(catalogue), (year) => yearCard(year, setting)),
    ...named('country', [...foreignCountries(catalogue).keys()], (code) =>
      countryCard(code, setting),
    ),
  ];
}

type Kind = Exclude<PreviewRef['kind'], 'home'>;

function of<T extends { readonly id: string }>(
  kind: Kind,
  records: readonly T[],
  card: (record: T) => Card,
): SiteCard[] {
  return records.map((record) => ({ ref: { kind, id: record.id }, card: () => card(record) }));
}

function named<T extends string | number>(
  kind: Kind,
  names: readonly T[],
  card: (name: T) => Card,
): SiteCard[] {
  return names.map((name) => ({ ref: { kind, id: String(name) }, card: () => card(name) }));
}
