import { forgetSheet, isSheetStep, SHEET_STATE, takeSteps } from './sheet-step.ts';

/**
 * Gives an open sheet a step of history, so that Back closes it instead of leaving the page. What was
 * chosen in the sheet stays chosen: `keep` writes the view's address over the one that Back has brought.
 */
export class SheetStep {
  readonly #close: () => void;
  readonly #keep: () => void;
  #address = '';
  #open = false;
  /** True while a step back of our own is on its way. */
  #leaving = false;

  constructor(close: () => void, keep: () => void) {
    this.#close = close;
    this.#keep = keep;
    takeSteps(() => this.#stepped());
  }

  opened(): void {
    // In a frame a step would be one of the page around it, whose Back button is not ours.
    if (window.parent !== window) return;
    this.#open = true;
    this.#address = location.href;
    history.pushState(SHEET_STATE, '', location.href);
  }

  /** The sheet was closed by other means: its step becomes one of the view, or goes where nothing was chosen. */
  closed(): void {
    if (!this.#open) return;
    this.#open = false;
    if (!isSheetStep()) return;
    if (location.href !== this.#address) forgetSheet();
    else {
      this.#leaving = true;
      history.back();
    }
  }

  /** The view is the one the reader sees, whatever this step was written for. */
  #stepped(): boolean {
    if (!this.#open && !this.#leaving) return false;
    this.#leaving = false;
    if (!this.#open) return true;
    this.#open = false;
    this.#close();
    this.#keep();
    return true;
  }
}
