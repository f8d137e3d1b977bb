/** The events of `/events.json`, in seconds. */
export interface Columns {
  readonly lanes: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lane: readonly number[];
  readonly title: readonly string[];
}

export async function readColumns(): Promise<Columns> {
  return (await (await fetch('/events.json')).json()) as Columns;
}

/** The window every measured page begins with: seconds. */
export const WINDOW = { from: Date.UTC(1975, 0, 1) / 1000, to: Date.UTC(2040, 0, 1) / 1000 };
