/** The mark of the step of history that an open sheet has to itself. */
const SHEET = 'timelineSheet';

/** State for the step of an open sheet. */
export const SHEET_STATE: Readonly<Record<string, true>> = { [SHEET]: true };

/** True while the present step of history is that of an open sheet: what is chosen in it rewrites that step. */
export function isSheetStep(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && SHEET in state;
}

/** Takes the mark from a step that a reader comes back to: no sheet is open there. */
export function forgetSheet(): void {
  if (isSheetStep()) history.replaceState(null, '', location.href);
}

/** True where a step back or forth was no reader's wish for another view. */
type Taker = () => boolean;
const takers: Taker[] = [];

/** Asks `take` of each step of history before the view follows it: an order that listeners of one event do not have. */
export function takeSteps(take: Taker): void {
  takers.push(take);
}

export function isStepTaken(): boolean {
  return takers.some((take) => take());
}
