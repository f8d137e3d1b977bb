/** Prose pages of the reader's handbook in the order they are read; a site has those that its content writes. */
export const WRITTEN_HANDBOOK = [
  'method',
  'dates',
  'reading-timeline',
  'reading-map',
  'reading-figures',
  'gaps',
  'citing',
  'accessibility',
  'privacy',
] as const;

/** A page of the handbook; the glossary, its last one, is made from its terms. */
export type HandbookName = (typeof WRITTEN_HANDBOOK)[number] | 'glossary';

/** True for a prose page that belongs to the handbook. */
export function isHandbookName(name: string): name is HandbookName {
  return WRITTEN_HANDBOOK.some((one) => one === name);
}
