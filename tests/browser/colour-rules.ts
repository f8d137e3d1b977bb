/** The rules of axe that look at colours: all that is to be asked of a theme again. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
