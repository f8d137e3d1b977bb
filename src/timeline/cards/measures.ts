/**
 * Sizes of what stands below a rail, pixels for text of 16 px; each is multiplied by the reader's own size. The
 * style sheet has the same: a card's box is settled before it is made.
 */
export const CARD = {
  /** The narrowest card, the narrowest that is opened, and the widest, whose line can still be read. */
  least: 236,
  leastOpen: 330,
  most: 540,
  /** Between cards, and between a card and the next stem. */
  gap: 7,
  padding: 10,
  inset: 14,
  /** Heights of its lines: date; title; summary, facts. */
  when: 20,
  title: 21,
  line: 20,
} as const;

/** A line of a stretch that runs through the window. */
export const RUN = 23;
/** The rail, its marks included, and how far below its top it lies. */
export const RAIL = { size: 32, at: 12 } as const;
/** Above the first line of a lane and below its last card. */
export const LANE_PAD = 8;
/** A lane without events: a line of text, and of buttons that a finger can hit. */
export const QUIET = { fine: 24, coarse: 44 } as const;

/** The most lines of a closed card's title. */
export const TITLE_LINES = 2;

/** What a closed card says below its title: summary and facts, or where there is less room the facts alone. */
export type Wording = 'full' | 'brief';

/** Pixels that a closed card takes down whose title has so many lines, for text of 16 px. */
export function closedHeight(titleLines: number, wording: Wording): number {
  const { padding, when, title, line } = CARD;
  const below = wording === 'full' ? 2 * line : line;
  return 2 * padding + when + Math.min(TITLE_LINES, Math.max(1, titleLines)) * title + below;
}
