/** One stroke or fill: of what colour, how faint, how wide, and every number of its outline. */
export interface Drawn {
  readonly how: 'fill' | 'stroke';
  readonly colour: string;
  readonly alpha: number;
  /** Of strokes. */
  readonly width?: number;
  readonly dash?: string;
  readonly outline: readonly number[];
}

/** The numbers of path data whose corners are moved; those of an arc are relative already. */
export function numbersOf(d: string, x = 0, y = 0): number[] {
  return [...d.matchAll(/([MLa]?)(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, letter, first, second]) => {
    const moves = letter === 'M' || letter === 'L';
    return [Number(first) + (moves ? x : 0), Number(second) + (moves ? y : 0)];
  });
}

/** For tests: path data as a pen takes it. */
export class RecordedPath {
  readonly d: string;
  constructor(d: string) {
    this.d = d;
  }
}

class Gradient {
  readonly #stops: string[] = [];
  readonly #kind: string;
  constructor(kind: string) {
    this.#kind = kind;
  }
  addColorStop(at: number, colour: string): void {
    this.#stops.push(`${colour === 'transparent' ? 'clear' : colour}@${at.toFixed(2)}`);
  }
  toString(): string {
    return `${this.#kind} ${this.#stops.join(' ')}`;
  }
}

/** The numbers of a circle's two halves in path data. */
export function halves(radius: number): number[] {
  return numbersOf(
    `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
  );
}

/** What leaves no colour behind. */
const ignore = () => undefined;

/** For tests: a pen that writes down what it is told to draw. */
export class RecordingPen {
  readonly drawn: Drawn[] = [];
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  globalAlpha = 1;
  lineWidth = 1;
  #dash: readonly number[] = [];
  #at = { x: 0, y: 0 };
  #box: readonly number[] = [];

  readonly clearRect = ignore;
  readonly save = ignore;
  readonly restore = ignore;
  readonly clip = ignore;
  readonly closePath = ignore;
  readonly fillText = ignore;
  beginPath(): void {
    this.#box = [];
  }
  moveTo(x: number, y: number): void {
    this.#box = [...this.#box, x, y];
  }
  lineTo(x: number, y: number): void {
    this.#box = [...this.#box, x, y];
  }
  /** A whole circle from its right-hand corner on, as path data has it. */
  arc(...[, , radius]: [x: number, y: number, radius: number]): void {
    this.#box = [...this.#box, ...halves(radius)];
  }
  rect(x: number, y: number, width: number, height: number): void {
    const [right, bottom] = [x + width, y + height];
    this.#box = [...this.#box, x, y, right, y, right, bottom, x, bottom];
  }
  roundRect(...box: number[]): void {
    this.#box = box;
  }
  translate(x: number, y: number): void {
    this.#at = { x: this.#at.x + x, y: this.#at.y + y };
  }
  measureText(): object {
    return { fontBoundingBoxAscent: 10, fontBoundingBoxDescent: 3 };
  }
  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  createLinearGradient(): Gradient {
    return new Gradient('linear');
  }
  createRadialGradient(): Gradient {
    return new Gradient('radial');
  }
  fill(path?: RecordedPath): void {
    const { fillStyle: colour, globalAlpha: alpha } = this;
    this.drawn.push({ how: 'fill', colour: String(colour), alpha, outline: this.#outline(path) });
  }
  stroke(path?: RecordedPath): void {
    const { strokeStyle: colour, globalAlpha: alpha, lineWidth: width } = this;
    const rest = { alpha, width, dash: this.#dash.join(' '), outline: this.#outline(path) };
    this.drawn.push({ how: 'stroke', colour: String(colour), ...rest });
  }
  #outline(path?: RecordedPath): readonly number[] {
    return path ? numbersOf(path.d, this.#at.x, this.#at.y) : this.#box;
  }
}
