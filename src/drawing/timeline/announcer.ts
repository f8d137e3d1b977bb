/** Long enough for a run of quick changes to become one sentence. */
const PAUSE = 400;

/** Speaks through the page's live region; of several sentences in quick succession only the last is made. */
export function announcer(region: HTMLElement | null): (sentence: () => string) => void {
  let timer = 0;
  return (sentence) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const text = sentence();
      if (region && region.textContent !== text) region.textContent = text;
    }, PAUSE);
  };
}
