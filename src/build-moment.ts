/*
 * The one clock: whatever the build, the check or the commands call "now" is read here, so that one
 * moment holds for all of them. What a reader sees is counted in days of the city, see dayIn().
 */

const VARIABLE = 'SOURCE_DATE_EPOCH';
/** As far as dates reach in JavaScript, in seconds. */
const FARTHEST = 8.64e12;

/**
 * The moment of the build (ms, UTC): SOURCE_DATE_EPOCH (whole seconds since 1970), by which a build can
 * be repeated exactly, else the present one. Throws a RangeError for a value that is no number.
 */
export function buildMoment(environment: NodeJS.ProcessEnv = process.env): number {
  const fixed = environment[VARIABLE];
  if (fixed === undefined || fixed.trim() === '') return Date.now();
  const seconds = /^\d+$/.test(fixed) ? Number(fixed) : NaN;
  if (!(seconds <= FARTHEST))
    throw new RangeError(`${VARIABLE} is whole seconds since 1970, not "${fixed}"`);
  return seconds * 1000;
}

/** Holds the present moment for this process and all it starts: a build begins and ends on one day. */
export function holdMoment(environment: NodeJS.ProcessEnv = process.env): void {
  environment[VARIABLE] = String(Math.floor(buildMoment(environment) / 1000));
}
