import type { PictureSize } from '#geography/network/map-view.ts';
import { LINE, RADIUS } from '#geography/network/network-picture.ts';
import { dropOf, runOf } from '#geography/network/name-sides.ts';
import { HEAVY, nameWidth } from '#geography/network/name-width.ts';
import { placeNames, type NamedMark, type PlacedName } from '#geography/network/place-names.ts';
import { around, holds, type Box, type Point } from '#geography/network/plane.ts';
import { svgElement } from '../svg-element.ts';
import { placeOf, type MapMark } from './marks.ts';

/** The names of a picture that is seen enlarged, placed by the same rules as the server places those of the whole. */
export class NearNames {
  readonly #svg: SVGSVGElement;
  readonly #size: PictureSize;
  readonly #drawn: Element[] = [];

  constructor(svg: SVGSVGElement, size: PictureSize) {
    this.#svg = svg;
    this.#size = size;
  }

  clear(): void {
    for (const each of this.#drawn.splice(0)) each.remove();
  }

  place(marks: readonly MapMark[], home: Point): void {
    this.clear();
    const { width, height } = this.#size;
    const frame: Box = { left: 0, top: 0, right: width, bottom: height };
    const letters = this.#letters();
    const named = marks.flatMap((mark): (NamedMark & { mark: MapMark })[] => {
      const at = placeOf(mark.link);
      if (!holds(frame, at)) return [];
      const wide = nameWidth(mark.name) * letters * (mark.isKey ? HEAVY : 1);
      return [{ mark, id: mark.id, at, radius: RADIUS.mark, width: wide, height: letters * LINE }];
    });
    const boxes = [around(home, RADIUS.home), ...this.#labelBoxes()];
    const byId = new Map(named.map((each) => [each.id, each.mark]));
    for (const placed of placeNames(named, frame, { boxes })) {
      const mark = byId.get(placed.id);
      if (mark) this.#draw(mark, placed, letters);
    }
  }

  /** Size of the letters in units of the picture, as the style sheet has it for this width. */
  #letters(): number {
    const text = this.#svg.querySelector('text');
    return text ? parseFloat(getComputedStyle(text).fontSize) : 0;
  }

  /** The rooms of the labels that are always shown, in units of the picture. */
  #labelBoxes(): Box[] {
    const toUnits = this.#svg.getScreenCTM()?.inverse();
    if (!toUnits) return [];
    return [...this.#svg.querySelectorAll('.map-label')].map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      const from = new DOMPoint(left, top).matrixTransform(toUnits);
      const to = new DOMPoint(right, bottom).matrixTransform(toUnits);
      return { left: from.x, top: from.y, right: to.x, bottom: to.y };
    });
  }

  #draw(mark: MapMark, { at, anchor, side, leader }: PlacedName, letters: number): void {
    const group = svgElement('g', { class: 'is-close' });
    if (leader) {
      const d = `M${leader.map((end) => from(at, end).join(' ')).join('L')}`;
      group.append(svgElement('path', { class: 'map-lead', d }));
    }
    const [x, y] = from(at, anchor);
    const stands = { x, y: y + dropOf(side) * letters, 'text-anchor': runOf(side) };
    group.append(svgElement('text', stands, mark.name));
    mark.link.append(group);
    this.#drawn.push(group);
  }
}

function from([x, y]: Point, [toX, toY]: Point): [number, number] {
  return [toX - x, toY - y];
}
