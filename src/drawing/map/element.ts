import { closestTo } from '#geography/network/nearest-mark.ts';
import type { MapView } from '#geography/network/map-view.ts';
import type { Point } from '#geography/network/plane.ts';
import { Card } from './card.ts';
import type { stepped } from './gestures.ts';
import { MarkKeys } from './keyboard.ts';
import { Lighting } from './lighting.ts';
import { isThere, nameLinks, onScreen, placeOf } from './marks.ts';
import { Picture } from './picture.ts';

/** Pixels from a mark within which a finger means it. */
const FINGER = 24;
const STEPS: Readonly<Record<string, number>> = { '+': 1.6, '−': 1 / 1.6, '↺': 0 };

type Show = (view: MapView) => void;

/** The map over the server's drawing: without this script its marks are links all the same. */
class ChronicleMap extends HTMLElement {
  #pictures: readonly Picture[] = [];
  #shows = new Map<Picture, Show>();
  #stepped: typeof stepped | null = null;
  #lighting!: Lighting;
  #keys!: MarkKeys;

  connectedCallback(): void {
    if (this.dataset['state']) return;
    this.dataset['state'] = 'starting';
    void this.#start();
  }

  async #start(): Promise<void> {
    const drawings = this.querySelectorAll<SVGSVGElement>('svg[data-picture]');
    this.#pictures = [...drawings].map((svg) => new Picture(svg));
    const [world, inset] = this.#pictures;
    if (world && inset) world.dots = inset.marks.filter(({ dot }) => dot !== null);
    nameLinks(this.#pictures.flatMap(({ marks }) => [...marks]));
    const card = this.querySelector<HTMLElement>('.map-card');
    this.#lighting = new Lighting(this, this.#pictures, card && new Card(card));
    this.#keys = new MarkKeys(this, this.#pictures, {
      zoom: (picture, mark, factor) => this.#step(picture, factor, placeOf(mark.link)),
      back: () => this.#back(),
    });
    this.#followYear();
    this.#listenToTaps();
    this.#listenToTabs();
    if (this.classList.contains('is-whole')) await this.#enlarge();
    this.dataset['state'] = 'ready';
  }

  /** Only the whole map can be enlarged, and only its page fetches what that needs. */
  async #enlarge(): Promise<void> {
    const gestures = await import('./gestures.ts');
    this.#stepped = gestures.stepped;
    for (const picture of this.#pictures) {
      this.#shows.set(
        picture,
        gestures.listenToGestures(picture, () => {
          this.#lighting.drawRay();
          this.#keys.settle();
        }),
      );
      for (const button of this.#buttonsOf(picture)) {
        button.addEventListener('click', () => {
          this.#step(picture, STEPS[button.dataset['zoom'] ?? ''] ?? 1);
        });
      }
    }
    for (const part of this.querySelectorAll<HTMLElement>('.map-zoom, .map-tabs, .map-keys')) {
      part.hidden = false;
    }
  }

  #buttonsOf({ svg }: Picture): NodeListOf<HTMLButtonElement> {
    return (svg.parentElement ?? this).querySelectorAll<HTMLButtonElement>('button[data-zoom]');
  }

  #step(picture: Picture, factor: number, around?: Point): void {
    if (!this.#stepped) return;
    this.#shows.get(picture)?.(this.#stepped(picture, factor, around));
  }

  /** Escape first shows the whole again, then puts out what is lit. */
  #back(): void {
    const near = this.#pictures.filter(({ isWhole }) => !isWhole);
    if (near.length === 0) this.#lighting.light(null);
    for (const picture of near) this.#step(picture, 0);
  }

  /** The year is chosen elsewhere, by a class of the marks: ties, dots, counts and the stop of Tab follow. */
  #followYear(): void {
    const follow = () => {
      for (const picture of this.#pictures) {
        picture.drawRays();
        picture.placeNames();
      }
      if (this.#lighting.lit && !isThere(this.#lighting.lit)) this.#lighting.light(null);
      this.#keys.settle();
      this.#count();
    };
    const idsThere = () =>
      this.#there()
        .map(({ id }) => id)
        .join();
    let there = idsThere();
    const observer = new MutationObserver(() => {
      const now = idsThere();
      if (now === there) return;
      there = now;
      follow();
    });
    for (const { svg } of this.#pictures) {
      observer.observe(svg, { subtree: true, attributeFilter: ['class'] });
    }
    if (this.querySelector('.is-not-yet')) follow();
  }

  #there() {
    return this.#pictures.flatMap(({ marks }) => marks.filter(isThere));
  }

  #count(): void {
    const there = this.#there();
    for (const count of this.querySelectorAll<HTMLElement>('.map-legend [data-relation]')) {
      const { relation } = count.dataset;
      count.textContent = String(there.filter((mark) => mark.relation === relation).length);
    }
  }

  /** A finger first reads, then opens; it means the mark nearest to it. */
  #listenToTaps(): void {
    // A tap gives its link the focus, which lights it, before it is a click.
    let before = this.#lighting.lit;
    this.addEventListener('pointerdown', () => (before = this.#lighting.lit), { capture: true });
    this.addEventListener('click', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      const svg =
        event.target instanceof Element ? event.target.closest('svg[data-picture]') : null;
      const picture = this.#pictures.find((each) => each.svg === svg);
      if (!picture) return;
      const goals = picture.marks.filter(isThere).flatMap((mark) => {
        const at = onScreen(mark);
        return at ? [{ mark, at }] : [];
      });
      const nearest = closestTo(goals, [event.clientX, event.clientY], FINGER)?.mark ?? null;
      if (nearest && nearest === before && nearest.link.contains(event.target as Node)) return;
      event.preventDefault();
      this.#lighting.light(nearest);
    });
  }

  #listenToTabs(): void {
    const tabs = [...this.querySelectorAll<HTMLButtonElement>('button[data-show]')];
    for (const tab of tabs) {
      tab.addEventListener('click', () => {
        this.dataset['shown'] = tab.dataset['show'] ?? '';
        for (const each of tabs) each.ariaPressed = String(each === tab);
        this.#keys.settle();
      });
    }
  }
}

if (!customElements.get('chronicle-map')) customElements.define('chronicle-map', ChronicleMap);
