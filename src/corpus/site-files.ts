import { CATEGORIES, PILLARS, RELATIONS, type CorpusTerm } from './taxonomy.ts';
import { yamlFile, type ContentFile } from './write-file.ts';

const both = (vi: string, en: string) => ({ vi, en });

const SITE = {
  languages: [
    { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
    { code: 'en', name: 'English', short: 'EN' },
  ],
  name: both('Niên biểu Mẫu', 'Sample Chronicle'),
  nameAccent: both('Niên biểu', 'Sample'),
  headline: both('Một thành phố hư cấu với thế giới', 'An invented city and the world'),
  tagline: both('Dữ liệu sinh tự động để đo tốc độ.', 'Generated data, for measuring speed.'),
  description: both(
    'Niên biểu sinh tự động; mọi sự kiện, địa danh và tên người đều hư cấu.',
    'A generated chronicle; every event, place and person is invented.',
  ),
  publisher: both('Bộ sinh dữ liệu', 'The generator'),
  disclaimer: both('Mọi nội dung ở đây đều hư cấu.', 'Everything here is invented.'),
  city: {
    name: both('Thành phố Mẫu', 'Sample City'),
    country: 'VN',
    coordinates: { lat: 12, lon: 108 },
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  span: { from: 1975, to: 2045 },
  horizons: [2030, 2045],
  keyFigures: ['so-dia-phuong-mau'],
  contentLicence: {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

const PAGES = {
  vi: {
    about: ['Giới thiệu', 'Mọi nội dung của niên biểu này đều được sinh tự động.'],
    guide: ['Hướng dẫn', 'Chạy lại lệnh sinh dữ liệu với cùng số hạt giống để có đúng bộ này.'],
  },
  en: {
    about: ['About', 'All of this chronicle was generated.'],
    guide: ['Guide', 'Run the generator again with the same seed to get exactly this corpus.'],
  },
} as const;

/** The files that name and set up the site: names, taxonomy, map, synonyms, a figure, prose pages. */
export function* siteFiles(source: string): Generator<ContentFile> {
  yield yamlFile('site.yaml', SITE);
  yield yamlFile('taxonomy.yaml', {
    pillars: PILLARS.map(asTerm),
    categories: CATEGORIES.map(asTerm),
    relations: RELATIONS.map(asTerm),
  });
  yield { path: 'map.yaml', text: 'labels: []\n' };
  yield { path: 'search.yaml', text: 'synonyms: []\n' };
  yield yamlFile('figures/so-dia-phuong-mau.yaml', {
    name: both('Số địa phương mẫu', 'Sample localities'),
    unit: both('địa phương', 'localities'),
    measure: 'stock',
    definition: both('Địa phương hư cấu của bộ dữ liệu.', 'Invented localities of the corpus.'),
    observations: [
      { asOf: '2020', value: 40, source },
      { asOf: '2025', value: 55, qualifier: 'more-than', source },
    ],
  });
  yield* proseFiles();
}

function asTerm({ id, label, hue, shape, visit }: CorpusTerm) {
  return { id, label, hue, shape, ...(visit && { visit }) };
}

function proseFiles(): ContentFile[] {
  return Object.entries(PAGES).flatMap(([lang, pages]) =>
    Object.entries(pages).map(([name, [title, text]]) => ({
      path: `pages/${lang}/${name}.mdx`,
      text: `---\ntitle: ${title}\ndescription: ${text}\n---\n\n${text}\n`,
    })),
  );
}
