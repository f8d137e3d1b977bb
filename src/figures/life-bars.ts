import { hasBegun } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { agreementState, type AgreementState } from '#domain/records/agreement-state.ts';
import type { Agreement, LifeStage } from '#domain/records/partner.ts';
import { LEAST_WIDTH, rounded, softStart } from './bar-widths.ts';
import { placeOn, type YearAxis } from './year-axis.ts';

/**
 * How a document's life is drawn: `solid` is in force on evidence, `fading` was signed for a time that
 * is not known, `hollow` is over, `dashed` is a draft or still to begin.
 */
type LifeLook = 'solid' | 'fading' | 'hollow' | 'dashed';

/** What a bar ends with: `arrow` goes on, `stroke` is a known end, `none` is a time nobody tells. */
type LifeEnd = 'arrow' | 'stroke' | 'none';

/** The life of one document on an axis; places and widths in percent of its width. */
export interface LifeBar {
  readonly state: AgreementState;
  readonly look: LifeLook;
  readonly end: LifeEnd;
  readonly x: number;
  readonly width: number;
  /** Width of the first stretch, in which it began on a day nobody tells; 0 where the day is known. */
  readonly soft: number;
  /** Where a proposal stood before it began; null where none is told. */
  readonly proposed: number | null;
  /** Where it was renewed or amended. */
  readonly renewals: readonly number[];
}

const LOOKS: Readonly<Record<AgreementState, readonly [LifeLook, LifeEnd]>> = {
  proposed: ['dashed', 'none'],
  ahead: ['dashed', 'none'],
  'in-force': ['solid', 'stroke'],
  'expires-soon': ['solid', 'stroke'],
  renewed: ['fading', 'none'],
  'term-ended': ['hollow', 'stroke'],
  expired: ['hollow', 'stroke'],
  'term-unknown': ['fading', 'none'],
};

/** Moments (ms, UTC) an axis must have room for so that the lives can be drawn on it. */
export function momentsOfLives(agreements: readonly Agreement[]): number[] {
  return agreements.flatMap(({ life, term }) => {
    const dates = [...life.map(({ date }) => date), ...(term ? [term] : [])];
    return dates.flatMap(({ earliest, latest }) => [earliest, latest]);
  });
}

/** The bar of a document as known at the moment `now` (ms, UTC); null where nothing dates it. */
export function lifeBar(agreement: Agreement, axis: YearAxis, now: number): LifeBar | null {
  const begin = beginOf(agreement);
  if (!begin) return null;
  const state = agreementState(agreement, now);
  const [look, end] = looksOf(agreement, state);
  const from = Number.isFinite(begin.earliest) ? begin.earliest : begin.latest;
  const x = Math.min(placeOn(axis, from), 100 - LEAST_WIDTH);
  const until = placeOn(axis, Math.max(from, endOf(agreement, state, now)));
  const width = rounded(Math.max(LEAST_WIDTH, until - x));
  return {
    state,
    look,
    end,
    x,
    width,
    soft: softStart(begin, { x, width }, (moment) => placeOn(axis, moment)),
    proposed: proposalBefore(agreement, begin, axis),
    renewals: agreement.life
      .filter(({ stage, date }) => isRenewal(stage) && hasBegun(date, now))
      .map(({ date }) => placeOn(axis, date.earliest)),
  };
}

function looksOf({ term }: Agreement, state: AgreementState): readonly [LifeLook, LifeEnd] {
  const isOpen = term?.kind === 'interval' && term.end === 'open';
  return state === 'in-force' && isOpen ? ['solid', 'arrow'] : LOOKS[state];
}

/** Where a life begins: at its signing or coming into force, else its term, else any step told of it. */
function beginOf({ life, term }: Agreement): ChronicleDate | null {
  const first = (stages: readonly LifeStage['stage'][]) =>
    life.find(({ stage }) => stages.includes(stage))?.date;
  return (
    first(['signed']) ??
    first(['in-force']) ??
    first(['proposed']) ??
    (term && Number.isFinite(term.earliest) ? term : null) ??
    life[0]?.date ??
    term
  );
}

/** The moment (ms, UTC) up to which a life is drawn. */
function endOf({ life, term }: Agreement, state: AgreementState, now: number): number {
  const over = life.find(({ stage }) => stage === 'expired')?.date.latest;
  const known = term && Number.isFinite(term.latest) ? term.latest : null;
  if (state === 'expired') return Math.min(now, over ?? known ?? now);
  return state === 'renewed' ? now : (known ?? now);
}

function proposalBefore({ life }: Agreement, begin: ChronicleDate, axis: YearAxis): number | null {
  const proposal = life.find(({ stage }) => stage === 'proposed');
  return proposal && proposal.date.earliest < begin.earliest
    ? placeOn(axis, proposal.date.earliest)
    : null;
}

function isRenewal(stage: LifeStage['stage']): boolean {
  return stage === 'renewed' || stage === 'amended';
}
