import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Paper } from '#domain/catalogue/year-papers.ts';
import type { ChangedFigure } from '#domain/catalogue/year-figures.ts';
import { countriesAbroad, type PeriodReview } from '#domain/catalogue/year-review.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import type { Observation } from '#domain/records/figure.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Partner } from '#domain/records/partner.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { unitName } from '#i18n/amounts.ts';
import { observationInWords } from '#i18n/observations.ts';
import { inheritedInWords, stepInWords } from '#i18n/papers-in-words.ts';
import { sourceCount } from '#i18n/source-count.ts';
import type { Voice } from '#i18n/voice.ts';
import { lackingInWords } from '#i18n/year-gaps-in-words.ts';
import { leadInWords, periodTitle, whyNoneBefore } from '#i18n/year-in-words.ts';
import { plain, type Block, type Report, type Words } from './report.ts';

/** What a report of a period is made from. */
export interface ReportContext {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** The day it is made (ms, UTC). */
  readonly now: number;
  /** Public origin of the site; null while it has none, and then nothing leads anywhere. */
  readonly origin: string | null;
}

/** A year or a decade as a draft report: what its page says, and every event with its sources' number. */
export function yearReport(review: PeriodReview, context: ReportContext): Report {
  const { catalogue, voice, now } = context;
  const { t } = voice;
  const day = isoDay(now);
  const site = voice.text(catalogue.site.name);
  return {
    title: periodTitle(review.period, voice),
    lang: voice.lang,
    author: voice.text(catalogue.site.publisher),
    day,
    page: t('year.page'),
    blocks: [
      text(t('year.reportNote', { site, date: voice.date(dateOf(day)) })),
      text(leadInWords(review, catalogue, voice).join(' ')),
      ...section(
        t('year.highlights'),
        list(review.highlights.map((event) => told(event, context))),
      ),
      ...visitBlocks(review, context),
      ...paperBlocks(review, context),
      ...figureBlocks(review, context),
      ...section(t('year.missing'), list(lackingInWords(review, catalogue, voice).map(plain))),
      ...eventBlocks(review, context),
    ],
  };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** A heading and what is under it; nothing at all where nothing is under it. */
function section(heading: string, block: Block | null, level: 2 | 3 = 2): Block[] {
  return block ? [{ kind: 'heading', level, text: heading }, block] : [];
}

function list(items: readonly Words[]): Block | null {
  return items.length > 0 ? { kind: 'list', items } : null;
}

function linked(
  words: string,
  kind: RecordKind,
  id: string,
  { voice, origin }: ReportContext,
): Words {
  const href = origin === null ? null : origin + voice.routes.record(kind, id);
  return { text: words, href };
}

function told({ id, date, title, summary, sources }: Event, context: ReportContext): Words {
  const { voice } = context;
  const parts = [`${voice.shortDate(date)}: ${voice.text(title)}.`, voice.text(summary)];
  const words = `${parts.join(' ')} (${sourceCount(sources.length, voice)})`;
  return linked(words, 'event', id, context);
}

function visitBlocks({ visits }: PeriodReview, context: ReportContext): Block[] {
  const { voice, catalogue } = context;
  const { t } = voice;
  const rows = (['in', 'out'] as const).flatMap((way) =>
    visits[way].map(({ event }) => [
      plain(voice.shortDate(event.date)),
      plain(t(way === 'in' ? 'year.guests' : 'year.trips')),
      plain(
        countriesAbroad(catalogue, event)
          .map((code) => voice.country(code))
          .join(', '),
      ),
      linked(voice.text(event.title), 'event', event.id, context),
    ]),
  );
  if (rows.length === 0) return [];
  const head = [t('year.date'), t('year.visits'), t('year.country'), t('year.event')];
  return section(t('year.visits'), { kind: 'table', head, rows });
}

function paperBlocks(review: PeriodReview, context: ReportContext): Block[] {
  const { papers, newPartners, inheritedPartners } = review;
  const { voice } = context;
  const { t } = voice;
  const dated = (date: Paper['date'] | null, words: string) =>
    date ? `${voice.shortDate(date)}: ${words}` : words;
  const told = (all: readonly Paper[]) => all.map((paper) => paperWords(paper, context));
  const strategy = ({ id, title }: Strategy, date: Paper['date'] | null) =>
    linked(dated(date, voice.text(title)), 'strategy', id, context);
  const tie = ({ id, name }: Partner, date: Paper['date'] | null, note: string) =>
    linked(dated(date, `${voice.text(name)}, ${note}`), 'partner', id, context);
  const all = [
    ...section(t('year.signed'), list(told(papers.signed)), 3),
    ...section(t('year.announced'), list(told(papers.announced)), 3),
    ...section(t('year.carriedOn'), list(told(papers.carriedOn)), 3),
    ...section(t('year.adopted'), list(told(papers.adopted)), 3),
    ...section(t('year.issued'), list(papers.issued.map((one) => strategy(one, one.issued))), 3),
    ...section(
      t('year.ended'),
      list(papers.ended.map((end) => strategy(end.strategy, end.date))),
      3,
    ),
    ...section(
      t('year.ties'),
      list(newPartners.map((one) => tie(one, one.established, voice.country(one.country)))),
      3,
    ),
    ...section(
      t('year.inherited'),
      list(inheritedPartners.map((one) => tie(one, one.inheritedOn, inheritedInWords(one, voice)))),
      3,
    ),
  ];
  return all.length > 0 ? [{ kind: 'heading', level: 2, text: t('year.papers') }, ...all] : [];
}

function paperWords(paper: Paper, context: ReportContext): Words {
  const { voice, catalogue } = context;
  const partner = voice.text(catalogue.find('partner', paper.partner ?? '')?.name);
  const words = [
    `${voice.shortDate(paper.date)}: ${voice.text(paper.title)}`,
    ...(partner ? [partner] : []),
    ...stepInWords(paper, voice),
    sourceCount(paper.sources, voice),
  ].join(' · ');
  return paper.event === null
    ? linked(words, 'partner', paper.partner ?? '', context)
    : linked(words, 'event', paper.event, context);
}

function figureBlocks({ figures }: PeriodReview, context: ReportContext): Block[] {
  const { t } = context.voice;
  if (figures.length === 0) return [];
  const head = [t('year.figure'), t('year.valueBefore'), t('year.valueNow')];
  const rows = figures.map((row) => figureRow(row, context));
  return section(t('year.figures'), { kind: 'table', head, rows });
}

function figureRow(
  { figure, now, before, parted }: ChangedFigure,
  context: ReportContext,
): Words[] {
  const { voice } = context;
  const say = (one: Observation) =>
    `${observationInWords(one, '', voice.lang)} (${voice.shortDate(one.time)})`;
  const unit = voice.text(unitName(figure.unit));
  return [
    linked(`${voice.text(figure.name)} (${unit})`, 'figure', figure.id, context),
    plain(before ? say(before) : whyNoneBefore({ parted }, voice)),
    plain(say(now)),
  ];
}

function eventBlocks({ events }: PeriodReview, context: ReportContext): Block[] {
  const { voice } = context;
  const { t } = voice;
  if (events.length === 0) return [];
  const head = [t('year.date'), t('year.event'), t('year.sources')];
  const rows = events.map(({ id, date, title, sources }) => [
    plain(voice.shortDate(date)),
    linked(voice.text(title), 'event', id, context),
    plain(voice.number(sources.length)),
  ]);
  return section(t('year.events'), { kind: 'table', head, rows });
}
