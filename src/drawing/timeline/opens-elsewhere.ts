/** True for a press by which a browser opens a link in another tab or window: that is its own affair. */
export function opensElsewhere({
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  return ctrlKey || metaKey || shiftKey;
}
