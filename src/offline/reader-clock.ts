/** The moment on the reader's device, ms since 1970: how old a copy is depends on nothing else. */
export function readerClock(): number {
  // eslint-disable-next-line no-restricted-syntax -- the reader's clock is meant
  return Date.now();
}
