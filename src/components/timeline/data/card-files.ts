import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import type { Event } from '#domain/records/event.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { sourceCount } from '#i18n/source-count.ts';
import { translator } from '#i18n/translate.ts';
import type { Voice } from '#i18n/voice.ts';
import {
  STRATEGIES,
  yearOfFacts,
  type CardFacts,
  type CardsData,
  type FactsData,
  type StrategyFacts,
} from '#timeline/cards/facts.ts';
import { extentOf } from '#timeline/items/extent.ts';
import { eventCalendarPath } from '#i18n/follow-paths.ts';
import { oncePerPair } from '../../../made-once.ts';
import { citeSentence } from '../../cite/cite-sentence.ts';
import { isInCalendar } from '../../event/event-calendar.ts';
import { valueInWords } from '../../figure/amount.ts';
import { announcedAt } from '../../figure/announced.ts';
import type { PageContext } from '../../frame/site-context.ts';
import { cardSummary } from './card-summary.ts';
import { nameByContent, type NamedFile } from './event-file.ts';

/** The files of one language's cards, one a year and one of strategies, and what a page calls them with `{year}` in place of a year. */
interface CardFiles {
  readonly pattern: string;
  readonly files: readonly NamedFile[];
}

const once = oncePerPair<Promise<CardFiles>>();

/**
 * What cards say beyond the timeline's list, made once for each catalogue and language. All years share one name by
 * content, so that a page has to know a single one; each is small, since a near window needs one or two.
 */
export function cardFiles(catalogue: Catalogue, voice: Voice): Promise<CardFiles> {
  return once(catalogue, voice.lang, () => makeFiles(catalogue, voice));
}

async function makeFiles(catalogue: Catalogue, voice: Voice): Promise<CardFiles> {
  const years = Map.groupBy(catalogue.events, ({ date }) => yearOfFacts(extentOf(date)));
  const events = [...years].map(([year, own]) => {
    const facts = own.map((event) => [event.id, factsOf(event, catalogue, voice)] as const);
    return { year: String(year), text: JSON.stringify(Object.fromEntries(facts)) };
  });
  const strategies = catalogue.strategies.map((one) => [one.id, strategyFacts(one, voice)]);
  const texts = [
    ...events,
    { year: STRATEGIES, text: JSON.stringify(Object.fromEntries(strategies)) },
  ];
  const { name } = await nameByContent(
    `cards.${voice.lang}.{year}`,
    texts.map(({ text }) => text).join('\n'),
  );
  const files = texts.map(({ year, text }) => ({
    name: name.replace('{year}', year),
    text,
  }));
  return { pattern: name, files };
}

function factsOf(event: Event, catalogue: Catalogue, voice: Voice): CardFacts {
  const { t } = voice;
  const outcomes = event.outcomes.map(
    ({ text, status }) => [voice.text(text), t(`outcomeStatus.${status}`)] as const,
  );
  const values = valuesOf(event, catalogue, voice);
  return {
    ...spokenFacts(event, voice),
    summary: cardSummary(voice.text(event.summary), voice.text(event.title), event.date),
    who: whoIn(event, catalogue, voice),
    confidence: t(`confidence.${event.confidence}`).toLocaleLowerCase(voice.lang),
    ...(outcomes.length > 0 && { outcomes }),
    ...(values.length > 0 && { values }),
    ...(isInCalendar(event) && { calendar: eventCalendarPath(voice.routes, event) }),
  };
}

function strategyFacts(strategy: Strategy, voice: Voice): StrategyFacts {
  return { title: voice.text(strategy.title), ...spokenFacts(strategy, voice) };
}

/** What is told of any record, and the languages of it that are not the page's. */
function spokenFacts({ title, summary, sources }: Event | Strategy, voice: Voice) {
  const said = voice.say(summary);
  const [titleLang, summaryLang] = [voice.langOf(voice.say(title)), voice.langOf(said)];
  return {
    ...(titleLang !== undefined && { titleLang }),
    summary: said?.text ?? '',
    ...(summaryLang !== undefined && { summaryLang }),
    sources: sourceCount(sources.length, voice).toLocaleLowerCase(voice.lang),
  };
}

/** Countries and partners; of an event among those at home the organisations. */
function whoIn(event: Event, catalogue: Catalogue, voice: Voice): string {
  const names = (kind: 'partner' | 'organisation', ids: readonly string[]) =>
    ids.map((id) => voice.text(catalogue.find(kind, id)?.name) || id).join(', ');
  const countries = countriesOfEvent(catalogue, event).map((code) => voice.country(code));
  const abroad = [countries.join(', '), names('partner', event.partners)].filter(Boolean);
  return abroad.join(' · ') || names('organisation', event.organisations);
}

/** Of its figures the values that its own sources give: what was known at the time from elsewhere is none of them. */
function valuesOf(event: Event, catalogue: Catalogue, voice: Voice) {
  const cited = new Set(event.sources.map(({ source }) => source));
  return event.figures.flatMap((id) => {
    const figure = catalogue.find('figure', id);
    const value = figure && announcedAt(figure, event);
    return value && cited.has(value.source.source)
      ? [[valueInWords(value, null, voice), voice.text(figure.name)] as const]
      : [];
  });
}

/** What a page without cards hands to what tells of a mark. */
export function factsData(file: string, { t }: Voice): FactsData {
  return { file, failed: t('timeline.cards.failed') };
}

/** What a page hands to the script of cards. */
export function cardsData(file: string, context: PageContext): CardsData {
  const { voice, edition } = context;
  const t = translator(voice.lang);
  return {
    ...factsData(file, voice),
    cite: t('record.cite'),
    citeText: citeSentence(context, { title: '{title}', url: '{url}', release: '{release}' }),
    ...(edition?.archive && { release: edition.archive }),
    calendar: t('eventPage.calendar'),
    nothing: { before: t('timeline.cards.noneBefore'), after: t('timeline.cards.noneAfter') },
    nearest: { before: t('timeline.cards.before'), after: t('timeline.cards.after') },
    quiet: t('timeline.cards.quiet'),
    outcome: t('timeline.cards.outcome'),
  };
}
