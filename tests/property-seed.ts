import fc from 'fast-check';

/*
 * One commit has one result: the cases of all property tests follow from this number, so that a submission is never
 * refused for a case that is not its own. PROPERTY_SEED=random looks among others, PROPERTY_SEED=7 where that led.
 */
const FIXED = 19_750_430;

const asked = process.env['PROPERTY_SEED'] ?? String(FIXED);
if (asked !== 'random') {
  const seed = Number(asked);
  if (!Number.isInteger(seed))
    throw new Error(`PROPERTY_SEED is "${asked}": write an integer, or "random".`);
  fc.configureGlobal({ seed });
}
