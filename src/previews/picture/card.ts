import type { Dots } from '../drawings/dots.ts';
import type { Life } from '../drawings/life.ts';
import type { NetworkMap } from '../drawings/map.ts';
import type { Series } from '../drawings/series.ts';
import type { SingleValue } from '../drawings/single-value.ts';
import type { Steps } from '../drawings/steps.ts';
import type { Strip } from '../drawings/strip.ts';
import type { Weeks } from '../drawings/weeks.ts';
import type { Sign } from './sign.ts';

/** The detail that a picture draws. */
export type Drawing = Strip | Dots | NetworkMap | Life | Series | Weeks | Steps | SingleValue;

/** What a preview shows, in the words of one language: all that decides its pixels, but the letters and how it is drawn. */
export interface Card {
  /** The chronicle's name; the part `accent` of it is in the colour of action. */
  readonly site: { readonly name: string; readonly accent: string };
  /** What kind of thing it is of: when, or a number; stands out. Empty where nothing is to be said. */
  readonly lead: string;
  /** The sign of its category or kind of tie; null for none. */
  readonly sign: Sign | null;
  /** What is said beside the lead: "Political · Agreement". */
  readonly about: string;
  readonly title: string;
  /** A value that is the point of the picture; empty in most. */
  readonly value: string;
  /** Some words more, where the title leaves room. */
  readonly lede: string;
  readonly drawing: Drawing;
}
