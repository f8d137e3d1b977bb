import type { View } from '#timeline/view/view.ts';

/** True when the hash of a view's address names nothing: no event, and no other part of the page. */
export function namesNothing({ selected }: View): boolean {
  const name = location.hash.slice(1);
  return name !== '' && selected === null && document.getElementById(plain(name)) === null;
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // What is no encoding of anything stands for itself.
    return name;
  }
}
