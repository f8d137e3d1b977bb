/**
 * What pages have where the version of the data is to stand, of its length. One changed word makes another version,
 * and every page names it: it is put in when all pages are made, so that those of which nothing else has changed stay.
 */
export const VERSION_PLACE = '0000-00-00-versions';
