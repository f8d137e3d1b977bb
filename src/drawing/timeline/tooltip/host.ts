import type { Page } from '../reading.ts';
import type { Scenery } from '../scenery.ts';
import type { ViewStore } from '../store.ts';

/** A timeline of whose marks something is told. */
export interface TooltipHost {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  readonly store: ViewStore;
  readonly scenery: Scenery;
}
