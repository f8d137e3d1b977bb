import { FILLED, FINE, LINE } from './look.ts';
import type { Paint } from './shape.ts';

/** What about a mark decides how it looks. */
export interface Traits {
  /** Of its sign. */
  readonly shape: string;
  readonly importance: number;
  /** True when all of its events lie ahead as plans. */
  readonly planned: boolean;
  readonly startSoft: boolean;
  readonly endSoft: boolean;
  /** Drawn as a stretch of time. */
  readonly spanning: boolean;
  /** Stands for more than one event. */
  readonly counted: boolean;
  /** Its name stands in it. */
  readonly named: boolean;
}

/** The parts of a mark, from the back to the front; null where it has none. */
export interface MarkLook {
  readonly stretch: StretchLook | null;
  readonly glow: GlowLook | null;
  readonly sign: SignLook | null;
}

export interface StretchLook {
  readonly paint: Paint;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
}

interface GlowLook {
  readonly radius: number;
  readonly core: number;
  readonly paint: Paint;
}

interface SignLook {
  readonly shape: string;
  /** Null for as large as the mark has room. */
  readonly radius: number | null;
  readonly paint: Paint;
}

/** Of what is uncertain; with the glow under it a sign still stands out from the paper. */
const UNCERTAIN = 0.6;

/** The line in the same colour makes what is important a little larger. */
const STRESSED: Paint = { fill: 'hue', stroke: 'hue', strokeWidth: LINE };
const HOLLOW: Paint = { fill: 'surface', stroke: 'hue', strokeWidth: LINE };
const PALE: Paint = { ...FILLED, opacity: UNCERTAIN };
const PALE_HOLLOW: Paint = { ...HOLLOW, opacity: UNCERTAIN };

const GLOW: GlowLook = { radius: 9, core: 2, paint: PALE };

/** The number of a mark of several events. */
const COUNT: SignLook = {
  shape: 'circle',
  radius: null,
  paint: { fill: 'surface', stroke: 'hue', strokeWidth: FINE },
};

const STRETCH: Paint = { fill: 'hue', opacity: 0.75 };
const PLANNED_STRETCH: Paint = { fill: 'surface', stroke: 'hue', strokeWidth: FINE };
/** Behind a name, colour must leave its letters to be read, and no line may strike them. */
const NAMED_STRETCH: Paint = { ...STRETCH, opacity: 0.2 };
const NAMED_PLANNED_STRETCH: Paint = { ...PLANNED_STRETCH, opacity: 0.5 };

/** How a mark looks, the same on a screen, on paper and in files. */
export function lookOf(traits: Traits): MarkLook {
  const stretch = traits.spanning ? stretchOf(traits) : null;
  if (traits.counted) return { stretch, glow: null, sign: COUNT };
  if (stretch) return { stretch, glow: null, sign: null };
  return { stretch, glow: isSoft(traits) ? GLOW : null, sign: signOf(traits) };
}

function isSoft({ startSoft, endSoft }: Traits): boolean {
  return startSoft || endSoft;
}

/** A stretch has no shape of its lane's: hollow says planned, and nothing else. */
function stretchOf({ planned, named, startSoft, endSoft }: Traits): StretchLook {
  const [plain, behindName] = planned
    ? [PLANNED_STRETCH, NAMED_PLANNED_STRETCH]
    : [STRETCH, NAMED_STRETCH];
  return { paint: named ? behindName : plain, fadeStart: startSoft, fadeEnd: endSoft };
}

function signOf(traits: Traits): SignLook {
  const { shape, importance } = traits;
  const radius = importance > 2 ? null : importance > 1 ? 5 : 4;
  return { shape, radius, paint: paintOf(traits) };
}

/** What is uncertain has no sharp edge, so no line but that of a hollow sign. */
function paintOf(traits: Traits): Paint {
  const hollow = traits.planned || traits.shape === 'ring';
  if (isSoft(traits)) return hollow ? PALE_HOLLOW : PALE;
  if (hollow) return HOLLOW;
  return traits.importance > 2 ? STRESSED : FILLED;
}
