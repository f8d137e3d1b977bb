/** Stands in a text where an address comes, which only the open page knows where the build does not. */
export const PLACE = '\uE000';
