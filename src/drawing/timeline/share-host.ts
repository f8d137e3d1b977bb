import type { TimelineItem } from '#timeline/items/item.ts';
import type { Choices } from '#timeline/view/known.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';

/** What sharing needs of the timeline whose view is shared. */
export interface ShareHost {
  readonly root: HTMLElement;
  readonly page: Page;
  readonly store: ViewStore;
  readonly choices: Choices;
  measure(): MeasureText;
  /** The events of the view. */
  shown(): TimelineItem[];
}
