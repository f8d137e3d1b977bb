/** Places joined by straight lines, as the path of an SVG. */
export function linePath(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}
