import type { GuideFile, ColumnKind, TableColumn, TableGuide } from '#drawing/data/table/guide.ts';
import { EXPLORER_WORDS, PROBLEM_WORDS, type ExplorerWords } from '#drawing/data/table/words.ts';
import type { Translate } from '#i18n/translate.ts';
import type { PageContext } from '../frame/site-context.ts';
import { columnLabel, languageSuffix, type NamedColumn } from './column-names.ts';
import { aboutFile } from './data-files.ts';
import { vocabularies, vocabularyOf } from './vocabularies.ts';

/** A column as the tables describe it. */
interface DescribedColumn extends NamedColumn {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly holds?: 'edtf' | 'several' | 'address';
}

/** A published table without its rows. */
export interface DescribedTable {
  readonly name: string;
  /** Below the site's root. */
  readonly path: string;
  readonly rows: number;
  readonly fields: readonly DescribedColumn[];
}

type Ground = Pick<PageContext, 'catalogue' | 'voice'>;

/** The columns that a table begins with; `*` stands for the page's language. The first tells which row it is. */
const SHOWN: Readonly<Record<string, readonly [string, ...string[]]>> = {
  events: ['title_*', 'date', 'category', 'countries', 'partners', 'state'],
  partners: ['name_*', 'country', 'relation', 'established', 'agreements'],
  strategies: ['title_*', 'kind', 'number', 'issued', 'state', 'objectives'],
  figures: ['name_*', 'unit_*', 'measure', 'theme', 'observations'],
  sources: ['title', 'publisher', 'published', 'language', 'kind', 'url'],
  people: ['name_*', 'country', 'roles_*', 'wikidata'],
  organisations: ['name_*', 'kind', 'country', 'founded', 'dissolved'],
  outcomes: ['text_*', 'kind', 'status', 'due', 'event'],
  agreements: ['title_*', 'partner', 'kind', 'signed', 'term'],
  objectives: ['text_*', 'strategy', 'target', 'unit_*', 'target_year'],
  observations: ['figure', 'time', 'value', 'qualifier', 'estimate', 'source'],
};

/** What the explorer asks for when a reader first opens a table; `base` is the site's base path. */
export function guideFile(
  tables: readonly DescribedTable[],
  { version, base }: { readonly version: string; readonly base: string },
  context: Ground,
): GuideFile {
  const { site } = context.catalogue;
  const { voice } = context;
  return {
    source: {
      title: voice.text(site.name),
      publisher: voice.text(site.publisher),
      licence: site.contentLicence.url,
      version,
    },
    tables: tables.map((table) => tableGuide(table, base, context)),
    vocabularies: vocabularies(context),
    words: explorerWords(voice.t),
  };
}

function tableGuide(
  { name, path, fields }: DescribedTable,
  base: string,
  { catalogue, voice }: Ground,
): TableGuide {
  const languages = catalogue.site.languages.map(({ code }) => code);
  const own = languageSuffix(voice.lang);
  const shown = (SHOWN[name] ?? []).map((one) => one.replace('_*', own));
  const page = `page${own}`;
  const first = fields[0]?.name ?? '';
  return {
    name,
    label: aboutFile(name, voice),
    href: `${base.replace(/\/$/, '')}/${path}`,
    head: shown[0] ?? first,
    page: fields.some((field) => field.name === page) ? page : null,
    columns: fields.map((field): TableColumn => {
      const vocabulary = vocabularyOf(name, field);
      return {
        name: field.name,
        label: columnLabel(field, languages, voice),
        kind: kindOf(field),
        shown: shown.length === 0 || shown.includes(field.name),
        ...(vocabulary === undefined ? {} : { vocabulary }),
      };
    }),
  };
}

function kindOf({ type, holds }: DescribedColumn): ColumnKind {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'flag';
  if (type === 'date') return 'day';
  return holds === undefined ? 'words' : holds === 'edtf' ? 'date' : holds;
}

function explorerWords(t: Translate): ExplorerWords {
  const words = EXPLORER_WORDS.map((one) => [one, t(`explorer.${one}`)] as const);
  const problems = PROBLEM_WORDS.map((one) => [one, t(`explorer.problem.${one}`)] as const);
  return { ...Object.fromEntries(words), problem: Object.fromEntries(problems) } as ExplorerWords;
}
