import type { TableState } from '#listing/table/state.ts';

/** What narrows one column. */
export interface FilterField {
  readonly element: HTMLElement;
  focus(): void;
  show(state: TableState, counts: ReadonlyMap<string, number> | undefined): void;
}
