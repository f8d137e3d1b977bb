/**
 * Closes a modal dialog by a click beside it, where the press began there too: a selection of text, or a
 * field's edge drawn larger, may end out there without any wish to leave.
 */
export function closeFromBackdrop(dialog: HTMLDialogElement): void {
  let began = false;
  dialog.addEventListener('pointerdown', (event) => (began = isBeside(dialog, event)));
  dialog.addEventListener('click', (event) => {
    if (began && isBeside(dialog, event)) dialog.close();
    began = false;
  });
}

/** The backdrop's events are the dialog's own, as are those of its scroll bar, which is no way out. */
function isBeside(
  dialog: HTMLDialogElement,
  { target, clientX: x, clientY: y }: MouseEvent,
): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (x < left || x > right || y < top || y > bottom);
}
