/** Stands in a text where an address comes, which only the open page knows where the build does not. */
export const PLACE = '\uE000';

/** The same for the address at which the state of the data stays that a text is made of. */
export const RELEASE_PLACE = '\uE001';
