import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { CLOSEST, WHOLE, zoomAt, type MapView } from '#geography/network/map-view.ts';
import type { Point } from '#geography/network/plane.ts';
import type { Picture } from './picture.ts';

/**
 * Wheel with a modifier, drag and pinch on a picture. Plain scrolling stays the page's: neither a wheel
 * without a modifier nor one finger is ever taken. The view is the picture's own; what d3 remembers follows it.
 */
export function listenToGestures(picture: Picture, changed: () => void): (view: MapView) => void {
  const { width, height } = picture.size;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, CLOSEST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .filter((event: Event) => isOurs(event))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!sourceEvent) return;
      picture.show(transform);
      changed();
    });
  const selection = select(picture.svg);
  selection.call(behaviour).on('dblclick.zoom', null);
  return (view) => {
    picture.show(view);
    const { k, x, y } = picture.view;
    selection.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    changed();
  };
}

function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** The view after a step closer or away; a factor of 0 is the whole picture. */
export function stepped(picture: Picture, factor: number, around?: Point): MapView {
  const { width, height } = picture.size;
  const point = around ?? [width / 2, height / 2];
  return factor === 0 ? WHOLE : zoomAt(picture.view, factor, point, picture.size);
}
