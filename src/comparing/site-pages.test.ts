import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { LIST_NAMES, YEAR_PAGES } from './site-pages.ts';

/** Routes that show nothing of a record a reader's diff could tell, each with what it is instead. */
const NO_PAGES: Readonly<Record<string, string>> = {
  404: 'says that there is no such page',
  'assets/map/[land].svg': 'coasts, which no record tells of',
  briefing: 'what the page of a partner says, for a meeting, told as that page',
  changesFeed: 'the page of changes, for feed readers',
  editor: 'the form',
  embedCard: 'a record for frames of other sites, told as its page',
  embedFigure: 'a figure for frames of other sites, told as its page',
  eventsFile: 'the list of events for its filter, told as that list',
  editorForm: 'what the form is made of',
  editorKnown: 'what the form offers to choose from',
  eventCalendar: 'an event for calendars, told as its page',
  calendar: 'events for calendars, each told as its page',
  feed: 'events for feed readers, each told as its page',
  figureCompare: 'figures beside one another as a reader chooses, told as the page of each',
  glossary: 'words explained; the change of their one file is read in the request itself',
  issueKind: 'a page of the guide, of the interface’s own words',
  issueKinds: 'a page of the guide, of the interface’s own words',
  offline: 'what a reader’s own device has kept',
  sourcePublishers: 'the list of sources in parts, told as that list',
  sourcesFile: 'the list of sources for its filter, told as that list',
  tablesFile: 'what the tables for programs are, for the page that lists them',
  followedFile: 'events for a calendar of a reader’s own, each told as its page',
  singleSource: 'records by how many sources they have, told as the page on coverage',
  manifest: 'what a device keeps of the site, of its name alone',
  security: 'whom to tell of a weakness, of the settings of the site alone',
  moved: 'a former address, told as such',
  stories: 'titles of stories, told as the page of each',
  story: 'a page that the content writes, told as such',
  yearFile: 'the review of a year or a decade to download, told as its page',
  withdrawn: 'the notice of an address that is told as gone',
  'api/oembed/[...file]': 'how programs show a page in their own, told as that page',
  'api/v1/[...file]': 'the records for programs, each told as its page',
  'api/v1/schemas/files/[collection]': 'the form of the files, not their content',
  'data/[...file]': 'the records as tables, each told as its page',
  data: 'the list of the files for programs, each told as the pages of its records',
  'data/figures/[id]': 'a figure to take away, told as its page',
  'assets/timeline/[file]': 'what the timeline draws, told as that page',
};

/** The routes by name: “[...event].astro” is “event”. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(astro|ts)$/.test(path) && !/(^|\/)_/.test(path))
  .map((path) => path.replace(/(\.json)?\.(astro|ts)$/, '').replace(/^\[\.\.\.(\w+)\]$/, '$1'));

describe('The pages a reader’s diff knows', () => {
  it('are the routes of the site: a new one is either told of, or named here with a reason', () => {
    const known: string[] = [...RECORD_KINDS, ...YEAR_PAGES, ...LIST_NAMES, 'country', 'prose'];
    expect([...routes].sort()).toEqual([...known, ...Object.keys(NO_PAGES)].sort());
  });
});
