import { createHash } from 'node:crypto';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { KINDS, RECORD_KINDS, hasBody, type BodyKind } from '#domain/records/kinds.ts';
import type { LocalText } from '#domain/records/text.ts';
import { releaseArchive } from '#i18n/data-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { allData, type AllData } from './collections.ts';
import type { DataHead } from './head.ts';
import type { DataGround } from './parts.ts';

/** The Markdown of all records of a kind, by id and language. */
export type Bodies = Readonly<Record<BodyKind, ReadonlyMap<string, LocalText>>>;

/** What the files of the data are made from. */
export interface DataSetting {
  readonly catalogue: Catalogue;
  /** The day on which the data is put together (ms, UTC). */
  readonly now: number;
  /** The day of the release that the data is, ISO 8601; null where it is none. */
  readonly release: string | null;
  readonly bodies: Bodies;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  /** A path of the site as others are told it: with the origin, where the site knows its own. */
  readonly address: (path: string) => string;
}

/** The data of the chronicle, put together once, with the head of its files. */
export interface PublishedData {
  readonly data: AllData;
  readonly head: DataHead;
  readonly ground: DataGround;
}

export function publishedData(setting: DataSetting): PublishedData {
  const { catalogue, now, release } = setting;
  const date = release ?? isoDay(now);
  const ground = groundOf(setting, date);
  const data = allData(ground);
  const { name, publisher, contentLicence: licence } = catalogue.site;
  const { languages } = ground;
  const version = `${date}-${hashOf(data, ground.file(''))}`;
  const kept = release === null ? null : ground.file(releaseArchive(release));
  const head = { name, version, date, release: kept, publisher, licence, languages };
  return { data, head, ground };
}

function groundOf({ catalogue, bodies, base, address }: DataSetting, day: string): DataGround {
  const languages = catalogue.site.languages.map(({ code }) => code);
  const [main = ''] = languages;
  const routes = languages.map((lang) => [lang, routesOf(lang, main, base)] as const);
  return {
    catalogue,
    day,
    languages,
    pages: (kind, id) =>
      Object.fromEntries(routes.map(([lang, each]) => [lang, address(each.record(kind, id))])),
    file: (path) => address(`${base.replace(/\/$/, '')}/${path}`),
    body: (kind, id) => {
      const text = hasBody(kind) ? bodies[kind].get(id) : undefined;
      return text ? inOrder(text, languages) : null;
    },
  };
}

/** A text with its languages in the site's order, whichever was read first; any others behind them. */
function inOrder(text: LocalText, languages: readonly string[]): LocalText {
  const order = [...languages, ...Object.keys(text).sort()];
  const known = order.filter((lang) => Object.hasOwn(text, lang));
  return Object.fromEntries(known.map((lang) => [lang, text[lang] ?? '']));
}

/** What tells two states of the data of one day apart, wherever the site is served from. */
function hashOf(data: AllData, root: string): string {
  const hash = createHash('sha256');
  for (const kind of RECORD_KINDS) {
    const text = JSON.stringify([KINDS[kind].collection, data[kind]]);
    hash.update(text.replaceAll(`"${root}`, '"/'));
  }
  return hash.digest('hex').slice(0, 8);
}
