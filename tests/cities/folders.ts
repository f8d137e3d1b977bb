import { appendFile, cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { harmlessFiles } from '../attacks/city.ts';
import type { Checkout } from './checkout.ts';

/** Code of the language that only the copy of the project speaks. */
export const THIRD = 'ro';

/** A small content folder, and what is particular about its site. */
export interface City {
  readonly name: string;
  readonly write: (folder: string, checkout: Checkout) => Promise<void>;
  /** Address it is served at, where it knows one. */
  readonly site?: string;
  /** Codes, the main one first. */
  readonly languages: readonly string[];
  /** Pages that must have been built, and pages that must not. */
  readonly built: readonly string[];
  readonly absent: readonly string[];
}

export const CITIES: readonly City[] = [
  {
    name: 'events alone, in one language',
    languages: ['en'],
    write: writeEventsAlone,
    built: ['events/the-port-of-constanta', 'timeline', 'years/2010', 'search'],
    absent: ['people', 'partners', 'figures', 'strategies', 'organisations', 'sources', 'about'],
  },
  {
    name: 'every kind of record, in two languages, some of it not translated',
    languages: ['vi', 'en'],
    write: writeHalfTranslated,
    built: [
      ...['su-kien/hoi-nghi', 'en/events/hoi-nghi', 'en/people', 'gioi-thieu'],
      ...['su-kien/ky-ban-ghi-nho', 'en/partners/incheon', 'nhan-vat/ba-b'],
    ],
    absent: ['huong-dan'],
  },
  {
    name: 'a new chronicle in three languages',
    languages: [THIRD, 'en', 'vi'],
    write: writeThreeLanguages,
    built: ['ro-events/chronicle-begins', 'en/about', 'vi/su-kien/chronicle-begins'],
    absent: ['ro-people', 'vi/nhan-vat'],
  },
  {
    name: 'words that break formats, below a path',
    languages: ['vi', 'en'],
    write: writeHostileWords,
    site: 'https://a.example/sub/path/',
    built: [
      ...['su-kien/dau-cau', 'en/events/dau-cau', 'cau-chuyen/chuyen', 'gioi-thieu/trich-dan'],
      ...['su-kien/tan-cong', 'su-kien/tan-cong-1', 'tan-cong', 'nguon/tan-cong-1'],
    ],
    absent: ['huong-dan'],
  },
  {
    name: 'nine centuries',
    languages: ['en'],
    write: writeNineCenturies,
    built: ['years/1125', 'years/2020', 'timeline'],
    absent: ['people'],
  },
];

/** What a page about the chronicle may place in its text. */
const ABOUT = '<Publisher />\n\n<HowToCite />\n\n<Missing />\n';

type Files = Readonly<Record<string, string>>;

async function write(folder: string, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

async function start({ run }: Checkout, folder: string, ...flags: string[]): Promise<void> {
  const { code, output } = await run(['scripts/new-record.ts', 'chronicle', folder, ...flags]);
  if (code !== 0) throw new Error(output);
}

function event(title: string, date: string, more = ''): string {
  const facts = `date: "${date}"\ncategory: visit\npillars: [political]\n${more}`;
  return `---\ntitle: ${title}\nsummary: ${title}, in a sentence.\n${facts}---\n`;
}

async function writeEventsAlone(folder: string): Promise<void> {
  const names = ['name', 'nameAccent', 'headline', 'tagline', 'description', 'publisher'];
  await write(folder, {
    'site.yaml': `languages: [{ code: en, name: English, short: EN }]
${[...names, 'disclaimer'].map((key) => `${key}: Constanța`).join('\n')}
city: { name: Constanța, country: RO, coordinates: { lat: 44.2, lon: 28.6 }, timeZone: Europe/Bucharest }
span: { from: 2000, to: 2020 }
contentLicence: { name: CC0, url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
`,
    'taxonomy.yaml': `categories: [{ id: visit, label: Visit, hue: red, shape: circle }]
pillars: [{ id: political, label: Political, hue: red, shape: circle }]
`,
    'events/2010/the-port-of-constanta.md': event('The port of Constanța', '2010-05-04'),
    'events/2011/a-fair.md': event('A fair', '2011'),
    'events/2012/a-fair-again.md': event('A fair', '2012-07~'),
  });
}

async function writeHalfTranslated(folder: string): Promise<void> {
  await cp('tests/fixtures/valid', folder, { recursive: true });
  await rm(join(folder, 'events/2023/hoi-nghi.en.md'));
  await rm(join(folder, 'pages/vi/gioi-thieu.mdx'));
  await rm(join(folder, 'search.yaml'));
  await rm(join(folder, 'map.yaml'));
  await appendFile(join(folder, 'site.yaml'), 'readUntil: { events: "2025-11", people: "2025" }\n');
  await appendFile(
    join(folder, 'sources/bao-moi.yaml'),
    'accessed: "2025-11-28"\nreadAs: part\narchived: https://example.net/copy\n',
  );
  await write(folder, {
    'pages/vi/about.mdx': `---\ntitle: Giới thiệu\ndescription: Trang thử.\n---\n\nMột câu.\n\n${ABOUT}`,
    // The name of a record, which no two pages may have.
    'pages/vi/stories/hoi-c.mdx':
      '---\ntitle: Hội C\ndescription: Một câu chuyện thử.\n---\n\n<TimelineStory>\n\n<Step title="2023" from="2022" to="2024">\n\nMột câu.\n\n</Step>\n\n</TimelineStory>\n',
    'people/tran-b.yaml': 'name: { vi: Trần B }\naliases: [ba-b]\nsources: [{ id: bao-moi }]\n',
    'organisations/hoi-c.yaml': 'name: { vi: Hội C }\nkind: city\nsources: [{ id: bao-moi }]\n',
  });
}

async function writeHostileWords(folder: string): Promise<void> {
  await cp('tests/fixtures/hostile-words', folder, { recursive: true });
  const page = (title: string, text: string) =>
    `---\ntitle: '${title}'\ndescription: Trang thử.\n---\n\n${text}`;
  // Two events of a title, and two pages of a description.
  const again = await readFile(join(folder, 'events/2024/cong-thuc.md'), 'utf8');
  await write(folder, {
    'events/2023/lan-nua.md': again.replace(/^date: .*$/m, 'date: "2023-05-04"'),
    'pages/vi/about.mdx': page('Giới thiệu "&" <b>', ABOUT),
    ...harmlessFiles(),
    'pages/vi/citing.mdx': page('=1+1, "công thức" & <b> ]]>', '<HowToCite />\n'),
  });
}

async function writeThreeLanguages(folder: string, checkout: Checkout): Promise<void> {
  const place = ['--city', 'Constanța', '--country', 'RO', '--time-zone', 'Europe/Bucharest'];
  await start(checkout, folder, ...place, '--languages', `${THIRD},en,vi`);
  for await (const file of glob('events/*/*.en.md', { cwd: folder })) await rm(join(folder, file));
}

async function writeNineCenturies(folder: string, checkout: Checkout): Promise<void> {
  const span = ['--from', '1120', '--to', '2030'];
  await start(checkout, folder, '--city', 'Old Town', '--languages', 'en', ...span);
  const dates = ['1125', '1204-04-13', '1499-05', '13XX', '1618/1648', '1888~', '1950-03-01'];
  const events = [...dates, '2019-06-01/2020-02-03', '2020'].map((date, index) => {
    const year = date.slice(0, 4).replaceAll('X', '0');
    const title = `Event ${String.fromCharCode(65 + index)}`;
    return [`events/${year}/event-${index}.md`, event(title, date)] as const;
  });
  await write(folder, Object.fromEntries(events));
}
