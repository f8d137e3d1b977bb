/** The boxes the style sheet gives the stage in a window of 1,280 × 800 pixels: the server draws for them. */
export const STAGE_SIZES = {
  full: { width: 1224, height: 584 },
  small: { width: 1120, height: 256 },
} as const;
