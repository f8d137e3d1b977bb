/** What a build tells while it works. */
export type Told =
  | { readonly kind: 'begun'; readonly stage: string }
  | { readonly kind: 'said'; readonly stage: string | null; readonly message: string }
  | { readonly kind: 'done'; readonly stage: string; readonly seconds: number };

/** How long a stage took, seconds. */
export interface StageTime {
  readonly stage: string;
  readonly seconds: number;
}

/** The stages of a long command, one after the other: what each of them says, and how long it takes. */
export class Progress {
  readonly #tell: (told: Told) => void;
  readonly #now: () => number;
  readonly #times: StageTime[] = [];
  #stage: string | null = null;

  /** `now` is a clock, ms; only differences count. */
  constructor(tell: (told: Told) => void, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  /** The stages that are over, in their order. */
  get times(): readonly StageTime[] {
    return this.#times;
  }

  readonly say = (message: string): void => {
    this.#tell({ kind: 'said', stage: this.#stage, message });
  };

  /** Does the work of a stage; one that fails is told by whoever catches its error. */
  async stage<T>(stage: string, work: () => Promise<T> | T): Promise<T> {
    const began = this.#now();
    this.#stage = stage;
    this.#tell({ kind: 'begun', stage });
    const result = await work();
    const seconds = Math.round(this.#now() - began) / 1000;
    this.#times.push({ stage, seconds });
    this.#tell({ kind: 'done', stage, seconds });
    this.#stage = null;
    return result;
  }
}

/** A line of it for a person. */
export function toldInWords(told: Told): string {
  if (told.kind === 'begun') return `${told.stage} …`;
  if (told.kind === 'done') return `  ${inSeconds(told.seconds)}`;
  return told.message;
}

/** Where the time went, a line for each stage, with its share of `all` seconds. */
export function timesInWords(times: readonly StageTime[], all: number): string {
  const names = Math.max(0, ...times.map(({ stage }) => stage.length));
  const rest = all - times.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = [...times, { stage: 'Anything else', seconds: Math.max(0, rest) }];
  return lines
    .map(({ stage, seconds }) => {
      const share = all > 0 ? Math.round((100 * seconds) / all) : 0;
      const time = inSeconds(seconds).padStart(9);
      return `  ${stage.padEnd(Math.max(names, 13))}${time}${`${share} %`.padStart(6)}`;
    })
    .join('\n');
}

export function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
