import { startOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { statusAt, type Strategy, type StrategyLink } from '#domain/records/strategy.ts';
import { followersOf } from '#domain/records/succession.ts';
import { textIn } from '#domain/records/text.ts';
import { beginOf, isDraftAt, overAt } from '#figures/strategy-bars.ts';
import { familyOf, followsOf } from '#figures/strategy-rows.ts';
import { dateInWords, shortDate } from '#i18n/dates.ts';
import { translator } from '#i18n/translate.ts';
import { endAfter, extentOf } from '#timeline/items/extent.ts';
import type { TimelineBar } from '#timeline/items/item.ts';
import { standingOf } from '#timeline/paths/standing.ts';
import { foreign, type TimelineSetting } from './items.ts';

/** A strategy as the page has it: drawn, and said in the list. */
export interface ListedBar extends TimelineBar {
  /** Its time and state in words, for the list and for who points at it. */
  readonly said: string;
  /** Language of its name, where that is not the page's. */
  readonly labelLang: string | undefined;
  /** What it is now, unless it holds. */
  readonly stage: ReturnType<typeof standingOf>;
}

/** What the drawing needs of it; its words are in the list. */
export function drawnBar(bar: ListedBar): TimelineBar {
  return { ...bar, said: undefined, stage: undefined, labelLang: undefined } as TimelineBar;
}

/** What strategies are told apart by: the documents that follow them, the events that name them, their goals. */
export interface BarSources {
  readonly strategies: readonly Strategy[];
  readonly events: readonly Pick<Event, 'strategies'>[];
  readonly goalsOf?: (strategy: Strategy) => TimelineBar['goals'];
}

/** What a succession is worth for each that follows another, beside one event that names it. */
const SUCCESSION_WEIGHT = 4;

/** The strategies that have a time to be drawn at, those first of which the chronicle has most to tell. */
export function timelineBars(
  strategies: readonly Strategy[],
  setting: TimelineSetting,
  sources: BarSources,
): ListedBar[] {
  const named = new Map<string, number>();
  for (const { strategies: ids } of sources.events) {
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const own = ({ id, horizons, objectives }: Strategy) =>
    (named.get(id) ?? 0) + 2 * horizons.length + objectives.filter(({ target }) => target).length;
  // A succession weighs as much as all who are in it, and what it tells of time: what took whose place.
  const weights = new Map(
    strategies.map((strategy) => {
      const family = familyOf(strategy, strategies);
      return [
        strategy,
        family.reduce((total, member) => total + own(member), 0) +
          SUCCESSION_WEIGHT * (family.length - 1),
      ];
    }),
  );
  const weightOf = (strategy: Strategy) => weights.get(strategy) ?? 0;
  return strategies
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    .flatMap((strategy) => timelineBar(strategy, setting, sources) ?? []);
}

function timelineBar(
  strategy: Strategy,
  setting: TimelineSetting,
  { strategies, goalsOf }: BarSources,
): ListedBar | null {
  const { lang, fallbacks, routes } = setting;
  const time = timeOf(strategy, setting.today, strategies);
  if (!time) return null;
  const say = (text: Strategy['title']) => textIn(text, lang, fallbacks)?.text;
  const { id, horizons } = strategy;
  const goals = goalsOf?.(strategy) ?? [];
  const name = textIn(strategy.short, lang, fallbacks) ?? textIn(strategy.title, lang, fallbacks);
  return {
    id,
    href: routes.record('strategy', id),
    label: name?.text ?? id,
    labelLang: foreign(name, lang),
    relation: relationOf(strategy, setting, strategies),
    follows: followsOf(strategy),
    ...time,
    horizons,
    milestones: strategy.milestones.map(({ date, text }) => ({
      at: middleOf(date),
      text: say(text) ?? dateInWords(date, lang),
    })),
    goals,
    said: saidOf(strategy, goals, setting),
    stage: standingOf({ ...time, horizons }, setting.today),
  };
}

type Time = Pick<TimelineBar, 'drafted' | 'start' | 'heldBy' | 'end' | 'endSoft'>;

/** When it was a draft, from when it holds and when it was over; null where nothing dates it. */
function timeOf(strategy: Strategy, now: number, all: readonly Strategy[]): Time | null {
  const { span, issued, statuses } = strategy;
  const draft = statuses.find(({ state }) => state === 'drafting')?.at;
  const begin = isDraftAt(strategy, now) ? null : (issued ?? beginOf(strategy));
  const period = span && extentOf(span);
  if (!begin && !draft) return null;
  const held = begin && extentOf(begin);
  const followers = followersOf(strategy, all, followsOf);
  const start = held?.start ?? null;
  const drafted = draft?.earliest ?? null;
  return {
    start,
    heldBy: begin && start !== null ? heldBy(begin) : null,
    drafted: drafted !== null && (start === null || drafted < start) ? drafted : null,
    end: overAt(strategy, now, followers) ?? period?.end ?? null,
    endSoft: period?.endSoft === true && period.end !== null,
  };
}

/** By when a date has begun; null where a source tells the day or the month. */
function heldBy(date: ChronicleDate): number | null {
  const point = startOf(date);
  if (!point) return null;
  const isTold = point.precision === 'day' || point.precision === 'month';
  return isTold && point.certainty === 'exact' ? null : endAfter(point.latest);
}

const VERBS = new Set<StrategyLink>(['replaces', 'amends', 'extends']);

/** What it does to the first it follows, to go on from its own name. */
function relationOf(
  { relations }: Strategy,
  { lang, fallbacks }: TimelineSetting,
  all: readonly Strategy[],
): string {
  const link = relations.find(({ type, to }) => VERBS.has(type) && all.some(({ id }) => id === to));
  const other = all.find(({ id }) => id === link?.to);
  if (!link || !other) return '';
  const name = textIn(other.short, lang, fallbacks)?.text ?? other.id;
  return translator(lang)(`timeline.path.${link.type as 'replaces' | 'amends' | 'extends'}`, {
    name,
  });
}

function saidOf(
  strategy: Strategy,
  goals: TimelineBar['goals'],
  { lang, today }: TimelineSetting,
): string {
  const t = translator(lang);
  const { issued, span, horizons } = strategy;
  const status = statusAt(strategy, today);
  return [
    issued && t('documents.issued', { date: shortDate(issued, lang) }),
    span && t('documents.covers', { years: shortDate(span, lang) }),
    status && `${t(`strategyState.${status.state}`)} (${shortDate(status.at, lang)})`,
    horizons.length > 0 && t('timeline.horizons', { years: horizons.join(', ') }),
    ...goals.map(({ year, texts }) => `${year}: ${texts[0] ?? ''}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

function middleOf(date: ChronicleDate): number {
  const { earliest, latest } = date;
  const [first, last] = [
    Number.isFinite(earliest) ? earliest : latest,
    Number.isFinite(latest) ? latest : earliest,
  ];
  return (first + endAfter(last)) / 2;
}
