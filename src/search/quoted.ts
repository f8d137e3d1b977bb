/** A run of words that a reader put in quotes; its group is what stands between them. */
export const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
