import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Event } from '#domain/records/event.ts';
import type { Voice } from '#i18n/voice.ts';

/** What an event is shown with. */
export interface EventView {
  readonly voice: Voice;
  readonly catalogue: Catalogue;
  readonly now: number;
  readonly event: Event;
  /** Its text as sanitised HTML. */
  readonly body: string;
}
