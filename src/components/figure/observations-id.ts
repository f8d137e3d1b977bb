/** Id of the table of a figure's values on its page. */
export const OBSERVATIONS = 'observations';
