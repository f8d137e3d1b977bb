import { fill } from '#i18n/fill.ts';
import type { StoryData } from '#timeline/telling/still.ts';
import type { Glide } from './glide.ts';
import { readReading, stepAt, writeReading, type Reading } from './place.ts';

/** A drawing that has gone stays beneath the new one for as long as that takes to come (ms). */
const STAYS = 400;
/** Where on the window's height a step is being read: below the drawing on a phone. */
const LINE = { narrow: 0.72, wide: 0.5 } as const;

/** Where a drawing and some lines of its step are seen at once, in the letters of the reader's size. */
const ROOMY = '(width >= 20rem) and (height >= 30rem)';

/** A story whose drawing follows its reader from step to step. */
class Story {
  readonly #root: HTMLElement;
  readonly #steps: readonly HTMLElement[];
  readonly #rail: readonly HTMLAnchorElement[];
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #wide = matchMedia('(width >= 56.25rem)');
  readonly #roomy = matchMedia(ROOMY);
  #observer: IntersectionObserver | null = null;
  #current = 0;
  #leaving = 0;
  #glide: Glide | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    this.#rail = [...root.querySelectorAll<HTMLAnchorElement>('.story-rail a')];
  }

  start(): void {
    const bar = document.querySelector<HTMLElement>('[data-story-bar]');
    const button = bar?.querySelector<HTMLButtonElement>('[data-story-article]');
    button?.addEventListener('click', () => {
      const next = button.ariaPressed === 'true' ? 'follow' : 'article';
      history.replaceState(
        history.state,
        '',
        location.pathname + writeReading(location.search, next) + location.hash,
      );
      this.#read(next);
      this.#steps[this.#current - 1]?.scrollIntoView();
    });
    this.#wide.addEventListener('change', () => {
      this.#watch();
    });
    this.#roomy.addEventListener('change', () => {
      this.#read(readReading(location.search));
    });
    this.#root.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) this.#goTo(target);
    });
    this.#read(readReading(location.search));
    // Where the address leads has moved: the drawings no longer stand between the steps.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    void this.#loadGlide();
  }

  /** A link in a drawing is seen only while its step is read: the keyboard leads back to the step. */
  #goTo(focused: Element): void {
    if (this.#root.dataset['state'] !== 'ready' || !focused.closest('.story-figure')) return;
    const step = focused.closest('[data-step]');
    if (step && step !== this.#steps[this.#current - 1]) step.scrollIntoView();
  }

  #read(reading: Reading): void {
    const follows = reading === 'follow' && this.#roomy.matches;
    this.#root.dataset['state'] = follows ? 'ready' : 'article';
    const bar = document.querySelector<HTMLElement>('[data-story-bar]');
    // Where nothing can follow there is nothing to choose.
    if (bar) bar.hidden = !this.#roomy.matches;
    const button = document.querySelector<HTMLElement>('[data-story-article]');
    if (button) button.ariaPressed = String(reading === 'article');
    this.#watch();
  }

  /** Looks where the reader is whenever a step crosses the line. */
  #watch(): void {
    this.#observer?.disconnect();
    const share = this.#wide.matches ? LINE.wide : LINE.narrow;
    const look = () => {
      const tops = this.#steps.map((step) => step.getBoundingClientRect().top);
      this.#show(stepAt(tops, innerHeight * share));
    };
    const [above, below] = [share * 100, 100 - share * 100];
    this.#observer = new IntersectionObserver(look, {
      rootMargin: `-${above}% 0px -${below}% 0px`,
    });
    for (const step of this.#steps) this.#observer.observe(step);
    look();
  }

  #show(number: number): void {
    if (number === this.#current) return;
    const before = this.#current;
    this.#current = number;
    this.#root.dataset['current'] = String(number);
    this.#mark(number, before);
    const place = document.querySelector<HTMLElement>('[data-story-place]');
    const values = { n: number, total: this.#steps.length };
    if (place) {
      place.textContent = fill(place.dataset['words'] ?? '', values, document.documentElement.lang);
    }
    this.#glide?.go(before, number);
  }

  #mark(number: number, before: number): void {
    clearTimeout(this.#leaving);
    for (const [index, step] of this.#steps.entries()) {
      step.classList.toggle('is-past', index + 1 < number);
      step.classList.toggle('is-current', index + 1 === number);
      step.classList.toggle('was-current', index + 1 === before && !this.#calm.matches);
    }
    this.#leaving = window.setTimeout(() => {
      for (const step of this.#steps) step.classList.remove('was-current');
    }, STAYS);
    for (const [index, link] of this.#rail.entries()) {
      link.toggleAttribute('data-passed', index + 1 < number);
      link.ariaCurrent = index + 1 === number ? 'step' : null;
    }
  }

  /** Windows glide into one another once the drawing's code and the events are here; until then they change. */
  async #loadGlide(): Promise<void> {
    const block = this.#root.querySelector('[data-story-views]');
    if (!block || this.#calm.matches) return;
    await new Promise((resolve) => {
      if (document.readyState === 'complete') resolve(null);
      else addEventListener('load', resolve, { once: true });
    });
    const { Glide } = await import('./glide.ts');
    const data = JSON.parse(block.textContent) as StoryData;
    this.#glide = await Glide.over(this.#root, data);
  }
}

// Last: a class is not there before its own line.
const root = document.querySelector<HTMLElement>('[data-story]');
if (root) new Story(root).start();
