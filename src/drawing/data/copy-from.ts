/** Copies the text of an element; false where that is not allowed, and then it is selected to be copied by hand. */
export async function copyFrom(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
