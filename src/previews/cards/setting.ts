import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Ground } from '../drawings/map.ts';
import type { Strip } from '../drawings/strip.ts';
import type { Card } from '../picture/card.ts';

/** What all pictures of one language are made from. */
export interface CardSetting {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** The first moment of the city's day (ms, UTC). */
  readonly now: number;
  readonly ground: Ground;
  /** All events by year, none marked. */
  readonly strip: Strip;
}

/** A card that says nothing yet but whose it is. */
export function cardOf(
  { catalogue: { site }, voice }: Pick<CardSetting, 'catalogue' | 'voice'>,
  said: Pick<Card, 'title' | 'drawing'> & Partial<Card>,
): Card {
  return {
    site: { name: voice.text(site.name), accent: voice.text(site.nameAccent) },
    lead: '',
    sign: null,
    about: '',
    value: '',
    lede: '',
    ...said,
  };
}

/** Words beside one another; those that say nothing, or what another says, are left out. */
export function beside(...words: readonly string[]): string {
  return [...new Set(words.filter((word) => word !== ''))].join(' · ');
}
