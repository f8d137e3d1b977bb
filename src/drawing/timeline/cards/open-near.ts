import type { Motion } from '../motion.ts';
import type { Scenery } from '../scenery.ts';
import { listenToCards } from './card-acts.ts';
import { NearCards, type CardHost } from './near-cards.ts';

/** Lets near windows open into cards from now on. */
export function openNear(host: Omit<CardHost, 'draw'>, scenery: Scenery, motion: Motion): void {
  const { cards } = host.page.data;
  if (!cards) return;
  const draw = () => scenery.draw();
  const near = new NearCards({ ...host, draw }, cards);
  listenToCards(near, { ...host, scenery, motion });
  // Where time runs down another drawing has cards of its own.
  host.store.near = (...asked) => (scenery.isUpright ? null : near.planner.atRest(...asked));
  scenery.near = near;
  draw();
}
