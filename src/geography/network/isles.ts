/** Islands too small to be seen, as every map marks them: dots around 0 0. */
export const ISLES = 'M-5-3h0M-1-5h0M4-4h0M-3 1h0M2 0h0M6 2h0M-6 4h0M0 5h0';
