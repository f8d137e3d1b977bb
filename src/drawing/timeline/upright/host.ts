import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { LateSelection } from '../late-selection.ts';
import type { Motion } from '../motion.ts';
import type { Page } from '../reading.ts';
import type { Scenery } from '../scenery.ts';
import type { ViewStore } from '../store.ts';

/** A timeline that is drawn upright where its stage is narrow. */
export interface UprightHost {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  readonly compact: boolean;
  /** Measures in the letters of a name, as they are now. */
  readonly measure: () => MeasureText;
  readonly store: ViewStore;
  readonly motion: Motion;
  readonly scenery: Scenery;
  readonly selection: LateSelection;
}
