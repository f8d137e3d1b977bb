import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import {
  eraOf,
  exactnessOf,
  observationsByTime,
  type Figure,
  type Observation,
} from '#domain/records/figure.ts';
import { textIn } from '#domain/records/text.ts';
import { shortDate } from '#i18n/dates.ts';
import { observationInWords } from '#i18n/observations.ts';
import { breaksSince } from './data/breaks-since.ts';
import type { DataHead } from './data/head.ts';

type Known = Pick<Catalogue, 'find' | 'site'>;

/** Every value of a figure, oldest first, in the order of its page. */
function valuesOf(figure: Figure): Observation[] {
  return observationsByTime(figure).flat();
}

/** First and last day (ISO) a value holds for; empty where the end is open. */
function daysOf({ earliest, latest }: ChronicleDate) {
  const day = (moment: number) => (Number.isFinite(moment) ? isoDay(moment) : '');
  return { from: day(earliest), to: day(latest) };
}

/** A figure with all its values, its breaks and its sources, as its JSON file has them. */
export function figureFile(figure: Figure, known: Known, head: Pick<DataHead, 'version' | 'date'>) {
  const { id, name, unit, measure, theme, definition, breaks } = figure;
  const values = valuesOf(figure);
  const cited = [...new Set(values.map(({ source }) => source.source))];
  const languages = known.site.languages.map(({ code }) => code);
  return {
    version: head.version,
    date: head.date,
    id,
    name,
    unit,
    measure,
    theme,
    definition,
    breaks: breaks.map(({ date, note }) => ({
      date: date.written,
      ...daysOf(date),
      note,
      words: Object.fromEntries(languages.map((lang) => [lang, shortDate(date, lang)])),
    })),
    count: values.length,
    observations: values.map((one, index) => ({
      ...valueOf(one, figure, languages),
      era: eraOf(figure, one),
      breakBefore: breaksSince(figure, values[index - 1], one),
    })),
    sources: cited.flatMap((source) => {
      const found = known.find('source', source);
      return found
        ? [{ id: found.id, title: found.title, publisher: found.publisher, url: found.url }]
        : [];
    }),
  };
}

function valueOf(one: Observation, { unit }: Figure, languages: readonly string[]) {
  const { time, timeKind, value, min, max, qualifier, estimate, countedAs } = one;
  const { superseded, shown, why, note, source } = one;
  const words = languages.map((lang) => {
    const said = observationInWords(one, textIn(unit, lang, languages)?.text ?? '', lang);
    return [lang, { value: said, time: shortDate(time, lang) }] as const;
  });
  return {
    time: time.written,
    timeKind,
    ...daysOf(time),
    value,
    min,
    max,
    qualifier,
    estimate,
    exactness: exactnessOf(one),
    countedAs,
    superseded,
    shown,
    why,
    note,
    source: source.source,
    locator: source.locator,
    words: Object.fromEntries(words),
  };
}
