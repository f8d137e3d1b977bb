/** What is wrong with one page. */
export interface PageFaults {
  readonly path: string;
  readonly faults: readonly string[];
}
