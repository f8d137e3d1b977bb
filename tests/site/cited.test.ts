import { describe, expect, it } from 'vitest';
import type { TimelineData } from '#timeline/data.ts';
import { ADDRESS, pageAt, type BuiltPage } from './built-site.ts';
import { dataState } from './data-state.ts';
import { attribute, textOf } from './elements.ts';
import { EMBEDS, TEMPLATES } from './pages.ts';

/* What can be quoted says how, with the state of the data that it was read in. */

/** Templates without a panel, each with why; all others have one. */
const UNCITED: Readonly<Record<string, string>> = {
  home: 'leads to pages that are cited',
  timeline: 'has a dialog of its own, held below',
  search: 'what it shows depends on the words',
  stories: 'lists prose, whose pages are cited',
  changes: 'is the history of the data; its entries lead to records',
  coverage: 'counts what is there on the day of the build',
  glossary: 'explains words of this site',
  about: 'says in its text how the chronicle is cited',
  guide: 'is about using the site',
  guideErrors: 'is for editors',
  method: 'is prose about the site',
  dates: 'is prose about the site',
  'reading-figures': 'is prose about the site',
  sourcePublishers: 'is a working list of what the list of sources has',
  singleSource: 'is a working list of what needs a second source',
  briefing: 'is a sheet of paper of a partner, whose page is cited',
  offline: 'lists what this device keeps',
  notFound: 'shows nothing',
};
const { version, day, release } = dataState();

/** The ways in which a page says how it is cited; its code for other sites is none of them. */
function citationsOf({ elements }: BuiltPage): Map<string, string> {
  const ways = elements.flatMap((element) => {
    const id = attribute(element, 'data-citation') ?? '';
    return /^(text-.+|bibtex|ris|csl)$/.test(id) ? [[id, textOf(element)] as const] : [];
  });
  return new Map(ways);
}

describe.each(TEMPLATES.filter(({ template }) => !Object.hasOwn(UNCITED, template)))(
  'the page $path',
  ({ path }) => {
    const page = pageAt(path);

    it('is cited in words, for reference managers, and each time with the version of the data', () => {
      const ways = citationsOf(page);
      expect([...ways.keys()]).toEqual(expect.arrayContaining(['bibtex', 'ris', 'csl']));
      expect([...ways.keys()].filter((id) => id.startsWith('text-')).length).toBeGreaterThan(0);
      for (const [id, text] of ways) expect(text, id).toContain(version);
    });

    it('tells scholarly search engines what it is', () => {
      const tags = new Map(
        page.elements.map((each) => [attribute(each, 'name'), attribute(each, 'content')]),
      );
      expect([...tags.keys()]).toEqual(
        expect.arrayContaining(['citation_title', 'citation_language']),
      );
      expect(tags.get('prism.versionIdentifier')).toBe(version);
    });
  },
);

const TIMELINES = [...TEMPLATES, ...EMBEDS].filter(({ template }) => template === 'timeline');

describe.each(TIMELINES)('the timeline at $path', ({ path }) => {
  const { elements } = pageAt(path);
  const marked = (name: string, value = '') =>
    elements.filter((element) => attribute(element, name) === value).map(textOf);
  const [json = ''] = marked('data-timeline-data');
  const { share, cards } = JSON.parse(json) as TimelineData;

  it('tells its views with the day and the version of the data', () => {
    expect(share).toMatchObject({ dataDay: day, dataVersion: version });
    expect(share?.dataDate).toContain(version);
    expect(cards?.citeText).toContain(version);
    for (const credit of marked('data-paper', 'credit')) expect(credit).toContain(version);
  });

  it('says of a release where it is kept', () => {
    expect(share?.release === undefined).toBe(release === null);
    expect(cards?.release === undefined).toBe(release === null);
    if (share?.release) expect(release).toContain(share.release);
  });

  it('has in its calendars the ids of those that are ready', () => {
    const { host } = new URL(ADDRESS.site ?? 'https://address.invalid');
    expect(share?.calendarHost).toBe(host);
  });
});

describe.each(EMBEDS)('the frame for other sites at $path', ({ path }) => {
  it('says under what it shows of which version of the data that is', () => {
    const credits = pageAt(path).elements.filter(
      (element) => attribute(element, 'data-credit') !== undefined,
    );
    expect(credits.map(textOf)).toEqual([expect.stringContaining(version)]);
  });
});
