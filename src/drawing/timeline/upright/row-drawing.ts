import { tickFormatter } from '#timeline/axis/tick-format.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { dotAt } from '#timeline/upright/dots.ts';
import { middleOf, type Rows } from '#timeline/upright/rows.ts';
import { rowAt, eventsAt } from '#timeline/upright/touch.ts';
import type { RowPeriod } from '#timeline/upright/periods.ts';
import type { TornScale } from '#timeline/upright/torn-scale.ts';
import type { View } from '#timeline/view/view.ts';
import { fitCanvas } from '../fit-canvas.ts';
import type { Palette } from '../palette.ts';
import { targetSize } from '../pointer.ts';
import { namesOf, type NamedEvent, type PlacedEvent } from './name-rows.ts';
import { paintAxis } from './paint-axis.ts';
import { paintGoals } from './paint-goals.ts';
import { paintLegend, placeLegend, type LegendPlace } from './paint-legend.ts';
import { blocksOf, paintFrontiers, paintRows, type DrawnRow, type RowScene } from './paint-rows.ts';
import { RowNodes } from './row-nodes.ts';
import { boxOf, type Box, type Scene } from './scene.ts';
import type { UprightHost } from './host.ts';

/** Between the date and the name of an event. */
const GAP = 6;

interface Manner {
  readonly current: string | null;
  readonly focused: boolean;
  /** True while nothing is laid out anew. */
  readonly moves: boolean;
  /** True where the strip takes the right edge. */
  readonly strip: boolean;
}

/** What stands on the stage just now. */
interface Standing {
  readonly items: readonly TimelineItem[];
  readonly box: Box;
  readonly scale: TornScale;
  readonly period: RowPeriod;
  readonly rows: readonly DrawnRow[];
  readonly all: Rows;
}

/** Rows of dots on the canvas, with the names of some of them as elements beside. */
export class RowDrawing {
  readonly #host: UprightHost;
  readonly #scene: Scene;
  readonly #nodes: RowNodes;
  /** What is written at the line of today. */
  readonly #today: string;
  #box: Box | null = null;
  #names: readonly NamedEvent[] = [];
  /** Around the dot of the current event, where that has no name. */
  #target: PlacedEvent | null = null;
  #legend: LegendPlace | null = null;
  #standing: Standing | null = null;

  constructor(host: UprightHost, scene: Scene) {
    this.#host = host;
    this.#scene = scene;
    this.#nodes = new RowNodes(host.page);
    const { data, chronicle } = host.page;
    const { ticks, today } = data.words;
    this.#today = tickFormatter(ticks).today(today, chronicle.today)[0] ?? '';
  }

  get standing(): Standing | null {
    return this.#standing;
  }

  scaleOf(view: View): TornScale {
    return this.#scene.scaleOf(view, this.#box ?? this.#measureBox(false));
  }

  /** Draws a view, and returns the id of the event that holds the tab stop. */
  draw(view: View, palette: Palette, { moves, strip, ...focus }: Manner): string | null {
    const box = (moves ? this.#box : null) ?? this.#measureBox(strip);
    const scale = this.#scene.scaleOf(view, box);
    const items = this.#scene.itemsOf(view);
    const { period, rows, all } = this.#scene.rowsIn(view, scale);
    const standing = { items, box, scale, period, rows: blocksOf(rows, box), all };
    this.#standing = standing;
    const current = moves ? focus.current : this.#stop(standing, focus.current);
    if (moves) this.#moveNames(standing);
    else this.#placeNames(standing, current);
    this.#paint(standing, palette, view, focus.focused ? current : null);
    return current;
  }

  clear(): void {
    this.#nodes.clear();
    this.#box = this.#standing = null;
    this.#names = [];
    this.#target = null;
    const canvas = this.#canvas;
    canvas?.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
  }

  focus(id: string): void {
    this.#nodes.focus(id);
  }

  /** The one event that a press at a place of the stage means; null where there are several, or none. */
  eventAt(at: { x: number; y: number }, reach: number): string | null {
    if (!this.#standing) return null;
    const { rows, items, box } = this.#standing;
    const names = this.#names.map((name) => ({ ...name, place: items.indexOf(name.item) }));
    const [only, ...others] = eventsAt(rows, names, at, reach, box.dots);
    return only === undefined || others.length > 0 ? null : (items[only]?.id ?? null);
  }

  /** The boxes of an event's dot and of its name beside the row. */
  boxesOf(id: string): PlacedEvent[] {
    const dot = this.#standing && this.#targetOf(this.#standing, id);
    const name = this.#names.find(({ item }) => item.id === id);
    return [...(dot ? [dot] : []), ...(name ? [name] : [])];
  }

  /** The period of the row at a height of the stage. */
  rowAt(y: number): { period: RowPeriod; number: number } | null {
    if (!this.#standing || y > this.#standing.scale.end) return null;
    const row = rowAt(
      this.#standing.rows.map((drawn) => drawn.row),
      y,
      30,
    );
    return row && { period: this.#standing.period, number: row.number };
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.#host.stage.querySelector<HTMLCanvasElement>(':scope > .tl-canvas');
  }

  #measureBox(strip: boolean): Box {
    const { clientWidth, clientHeight } = this.#host.stage;
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    this.#box = boxOf(Math.max(200, clientWidth), Math.max(160, clientHeight), unit, strip);
    return this.#box;
  }

  /** The event in focus before keeps the stop while its row is in sight; else the first that is named has it. */
  #stop({ rows, items }: Standing, current: string | null): string | null {
    const seen = (id: string) =>
      rows.some(({ row }) => row.places.some((place) => items[place]?.id === id));
    if (current !== null && seen(current)) return current;
    const lead = rows[Math.floor(rows.length / 2)]?.row.lead;
    return lead === undefined ? null : (items[lead]?.id ?? null);
  }

  #placeNames(standing: Standing, current: string | null): void {
    const { items, period, box, scale, rows } = standing;
    const { page } = this.#host;
    const measure = this.#host.measure();
    const words = page.data.words.ticks;
    const bottom = scale.end;
    this.#names = namesOf(rows, { items, period, box, bottom, words, measure, gap: GAP });
    const named = this.#names.some(({ item }) => item.id === current);
    this.#target = named ? null : this.#targetOf(standing, current);
    this.#nodes.place(this.#names, current, this.#target);
    this.#legend = placeLegend(standing, this.#names, page.chronicle.facets.pillar, measure);
  }

  #moveNames({ scale }: Standing): void {
    const { bounds, today } = this.#host.store.chronicle;
    const middle = ({ item }: PlacedEvent) => scale.at(middleOf(item, bounds, today));
    const placed = this.#target ? [...this.#names, this.#target] : this.#names;
    this.#nodes.move(placed, middle, scale.end);
  }

  /** Where an event's dot is; null where it has none. */
  #targetOf({ rows, items, box }: Standing, id: string | null): PlacedEvent | null {
    for (const { row, block } of rows) {
      const order = row.places.findIndex((place) => items[place]?.id === id);
      const item = items[row.places[order] ?? -1];
      if (!item) continue;
      const shown = Math.min(order, Math.max(0, block.shown - 1));
      const at = dotAt(row, block, box.dots, shown);
      const size = targetSize();
      const corner = { x: at.x - size / 2, y: at.y - size / 2 };
      return { item, ...corner, width: size, height: size, middle: row.top + row.height / 2 };
    }
    return null;
  }

  #paint(standing: Standing, palette: Palette, view: View, focused: string | null): void {
    const { box, scale, items, rows } = standing;
    const canvas = this.#canvas;
    const pen = canvas && fitCanvas(canvas, box.width, box.height);
    if (!pen) return;
    const { data, chronicle } = this.#host.page;
    const { colour } = palette;
    const family = getComputedStyle(this.#host.stage).fontFamily;
    const font = `400 ${13 * Math.min(2, box.unit)}px ${family}`;
    const signOf = (item: TimelineItem | undefined) => this.#scene.signOf(item);
    const { selected } = view;
    const scene: RowScene = { items, rows, scale, box, colour, signOf, font, selected, focused };
    pen.clearRect(0, 0, box.width, box.height);
    paintAxis(pen, { scale, box, colour, words: data.words.ticks, family });
    paintRows(pen, scene);
    const frontiers = { readUntil: data.readUntil ?? null, today: chronicle.today };
    paintFrontiers(pen, scene, { ...frontiers, words: this.#today });
    paintGoals(pen, { goals: this.#scene.goals, scale, box, colour, family });
    if (this.#legend) paintLegend(pen, this.#legend, colour, font);
  }
}
