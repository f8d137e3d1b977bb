import { listenToHands } from './hands.ts';
import type { UprightHost } from './host.ts';
import { listenToKeys } from './keys.ts';
import { Upright } from './upright.ts';

/** Draws from now on what is narrow. */
export function standUpright(host: UprightHost): void {
  const upright = new Upright(host);
  host.scenery.upright = upright;
  listenToHands(host, upright);
  listenToKeys(host, upright);
}
