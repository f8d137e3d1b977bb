/** How words stand at a place (percent) of a drawing's width: about it, or where it ends on the side that has room. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 4 ? 'start' : x > 95 ? 'end' : 'middle';
}
