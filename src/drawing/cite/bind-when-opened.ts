/**
 * What copies and saves comes when a panel is opened for the first time: most readers never open one. Where it cannot
 * be had its buttons stay out of sight, the texts are there to be selected, and the next opening asks again.
 */
export function bindWhenOpened(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLDetailsElement>('details[data-copies]')) {
    let isAsked = false;
    const ask = (): void => {
      if (isAsked || !box.open) return;
      isAsked = true;
      import('./copy-buttons.ts').then(
        ({ bindCopies }) => bindCopies(box),
        () => (isAsked = false),
      );
    };
    box.addEventListener('toggle', ask);
    // A browser that goes back to a page opens what was open.
    ask();
  }
}
