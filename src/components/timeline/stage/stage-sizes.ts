/** The boxes the style sheet gives the stage on a desk screen, in pixels: the server draws for them. */
export const STAGE_SIZES = {
  full: { width: 1120, height: 520 },
  small: { width: 1120, height: 256 },
} as const;
