/** Degrees north and east. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}
