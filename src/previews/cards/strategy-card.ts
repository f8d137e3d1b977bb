import { compareDates } from '#domain/dates/compare.ts';
import { midnight, yearAt } from '#domain/dates/calendar.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { beginOf, horizonAxis, strategyBar, type StrategyBar } from '#figures/strategy-bars.ts';
import type { Life } from '../drawings/life.ts';
import type { Card } from '../picture/card.ts';
import { beside, cardOf, type CardSetting } from './setting.ts';

/** The picture of a strategy: its number, its day, and its life among those of all with the years it aims at. */
export function strategyCard(strategy: Strategy, setting: CardSetting): Card {
  const { voice } = setting;
  const { issued, span } = strategy;
  const date = issued ?? span;
  const short = voice.text(strategy.short);
  return cardOf(setting, {
    lead: date ? voice.date(date) : '',
    sign: { hue: 'teal', shape: 'bar' },
    about: beside(voice.t(`strategyKind.${strategy.kind}`), strategy.number ?? short),
    title: voice.text(strategy.title),
    lede: voice.text(strategy.summary),
    drawing: lifeOf(strategy, setting),
  });
}

function lifeOf(strategy: Strategy, { catalogue, now }: CardSetting): Life {
  const { strategies, site } = catalogue;
  // A day's difference is no pixel's: pictures drawn in one year show the same.
  const year = midnight(yearAt(now));
  const axis = horizonAxis(strategies, year, site.horizons);
  const bar = (each: Strategy) => barOf(strategyBar(each, axis, year, strategies));
  const others = strategies
    .filter(({ id }) => id !== strategy.id)
    .flatMap((each) => {
      const [begin, drawn] = [beginOf(each), bar(each)];
      return begin && drawn ? [{ begin, drawn }] : [];
    });
  return {
    as: 'life',
    own: bar(strategy),
    others: others.sort((a, b) => compareDates(a.begin, b.begin)).map(({ drawn }) => drawn),
    ticks: axis.ticks,
    horizons: axis.horizons
      .map(({ year: aim, x }) => ({ year: aim, x, own: strategy.horizons.includes(aim) }))
      .filter(({ year: aim, own }) => own || site.horizons.includes(aim)),
  };
}

function barOf(bar: StrategyBar | null): Life['own'] {
  return bar && { x: bar.x, width: bar.width, isOpen: bar.end === 'open' };
}
