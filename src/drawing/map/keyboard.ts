import { nearestTowards, WAYS, type Way } from '#geography/network/nearest-mark.ts';
import { isThere, onScreen, placeOf, type MapMark } from './marks.ts';
import { onKeyPress } from '../key-presses.ts';
import type { Picture } from './picture.ts';

/** What keys do beside going from mark to mark. */
export interface KeyActions {
  /** Enlarges the picture around a mark; 0 shows the whole again. */
  zoom(picture: Picture, mark: MapMark, factor: number): void;
  /** Goes back by a step: the whole picture again, then nothing lit. */
  back(): void;
}

const FACTORS: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6, '0': 0 };

/** One stop of Tab for all marks; arrows go to the nearest that way, across the pictures. */
export class MarkKeys {
  readonly #pictures: readonly Picture[];
  readonly #actions: KeyActions;
  #current: MapMark | undefined;

  constructor(map: HTMLElement, pictures: readonly Picture[], actions: KeyActions) {
    this.#pictures = pictures;
    this.#actions = actions;
    for (const { link } of this.#marks) link.setAttribute('tabindex', '-1');
    this.settle();
    onKeyPress(map, (event) => {
      this.#press(event);
    });
    map.addEventListener('focusin', ({ target }) => {
      const mark = this.#marks.find(({ link }) => link === target);
      if (mark) this.#stopAt(mark);
    });
  }

  /** The stop is a mark that is seen, whatever year or picture is shown. */
  settle(): void {
    const seen = this.#seen();
    if (this.#current && seen.includes(this.#current)) return;
    const [first] = seen;
    if (first) this.#stopAt(first);
  }

  get #marks(): MapMark[] {
    return this.#pictures.flatMap(({ marks }) => [...marks]);
  }

  #stopAt(mark: MapMark): void {
    this.#current?.link.setAttribute('tabindex', '-1');
    this.#current = mark;
    mark.link.setAttribute('tabindex', '0');
  }

  #press(event: KeyboardEvent): void {
    const mark = this.#marks.find(({ link }) => link === event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in WAYS) this.#go(mark, event.key as Way);
    else if (event.key in FACTORS) this.#zoom(mark, FACTORS[event.key] ?? 1);
    else if (event.key === 'Escape') this.#actions.back();
    else return;
    event.preventDefault();
  }

  #go(mark: MapMark, way: Way): void {
    const from = onScreen(mark);
    const goals = this.#seen().flatMap((each) => {
      const at = each === mark ? null : onScreen(each);
      return at ? [{ each, at }] : [];
    });
    if (from) nearestTowards(goals, from, way)?.each.link.focus();
  }

  #zoom(mark: MapMark, factor: number): void {
    const picture = this.#pictures.find(({ marks }) => marks.includes(mark));
    if (picture) this.#actions.zoom(picture, mark, factor);
  }

  #seen(): MapMark[] {
    return this.#pictures.flatMap(({ marks, size }) =>
      marks.filter((mark) => {
        const [x, y] = placeOf(mark.link);
        const isIn = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
        return isIn && isThere(mark) && onScreen(mark) !== null;
      }),
    );
  }
}
