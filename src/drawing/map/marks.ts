import type { Point } from '#geography/network/plane.ts';

/** A mark of the server's drawing, with what it tells. */
export interface MapMark {
  readonly id: string;
  readonly link: SVGAElement;
  readonly isKey: boolean;
  readonly relation: string;
  readonly name: string;
  /** What its card says under the name. */
  readonly lines: readonly string[];
  /** Where the place is on its picture, in units of the whole. */
  readonly place: Point;
  /** Where another picture has a dot for it. */
  readonly dot: Point | null;
}

/** The marks of a picture, in the order in which their names are placed. */
export function readMarks(svg: SVGSVGElement): MapMark[] {
  return [...svg.querySelectorAll<SVGAElement>('a[data-partner-id]')].map((link) => {
    const [name = '', ...lines] = (link.querySelector('title')?.textContent ?? '').split('\n');
    const { partnerId = '', relation = '', place, dot } = link.dataset;
    return {
      id: partnerId,
      link,
      isKey: link.classList.contains('is-key'),
      relation,
      name,
      lines,
      place: place ? pointIn(place) : placeOf(link),
      dot: dot ? pointIn(dot) : null,
    };
  });
}

/** A native tooltip would cover the card: what it said becomes the link's name. */
export function nameLinks(marks: readonly MapMark[]): void {
  for (const { link, name, lines } of marks) {
    link.setAttribute('aria-label', [name, ...lines].join(', '));
    link.querySelector('title')?.remove();
  }
}

/** Whether the mark is of the chosen year. */
export function isThere({ link }: MapMark): boolean {
  return !link.classList.contains('is-not-yet');
}

/** Where the server has put an element. */
export function placeOf(element: Element): Point {
  return pointIn(/\(([^)]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? '');
}

export function pointIn(text: string): Point {
  const [x = 0, y = 0] = text.split(/[ ,]/).map(Number);
  return [x, y];
}

/** Where a mark is on the screen; null while its picture or itself is not shown. */
export function onScreen({ link }: MapMark): Point | null {
  const box = link.querySelector('.map-target')?.getBoundingClientRect();
  return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null;
}
