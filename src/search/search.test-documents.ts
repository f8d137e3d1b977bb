import type { SearchDocument } from './documents.ts';
import { EVENTS, type TrialEvent } from './search.test-events.ts';

/** A small chronicle for tests of the whole search; made up, in the manner of the real one. */
export function trialDocuments(): SearchDocument[] {
  return [...EVENTS.flatMap(eventIn), ...PARTNERS.flatMap(partnerIn), ...OTHERS];
}

export const TRIAL_SYNONYMS = [
  ['TP.CS', 'TPCS', 'Thành phố Cảng Sao', 'Bến Sao', 'Cang Sao City', 'CSC'],
  ['Hàn Quốc', 'Korea', 'South Korea'],
  ['Bộ Ngoại giao', 'MOFA', 'Ministry of Foreign Affairs'],
  ['kết nghĩa', 'thành phố kết nghĩa', 'sister city'],
  ['Pháp', 'France'],
  ['UBND', 'Ủy ban nhân dân'],
];

/** What a document has that has nothing. */
export const PLAIN = {
  names: [],
  body: '',
  dateLabel: '',
  dateSort: '',
  year: null,
  time: null,
  category: null,
  pillars: [],
  partners: [],
  countries: [],
  strategies: [],
  importance: 1,
} as const;

function eventIn([id, date, importance, category, vi, en]: TrialEvent): SearchDocument[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const versions = [['vi', vi] as const, ...(en ? [['en', en] as const] : [])];
  return versions.map(([lang, [title, summary, body]]) => ({
    ...PLAIN,
    id,
    kind: 'event',
    lang,
    url: `/${lang}/${id}/`,
    title,
    summary,
    body,
    dateLabel: `${Number(day)}.${Number(month)}.${year}`,
    dateSort: date,
    year: Number(year),
    time: { named: [date], first: date, last: date },
    category,
    importance,
    partners: id.includes('busan') ? ['busan'] : [],
  }));
}

const PARTNERS = [
  ['busan', 'Busan', 'Busan', '부산'],
  ['osaka', 'Osaka', 'Osaka', '大阪'],
  ['thuong-hai', 'Thượng Hải', 'Shanghai', '上海'],
] as const;

function partnerIn([id, vi, en, local]: (typeof PARTNERS)[number]): SearchDocument[] {
  return [['vi', vi, en] as const, ['en', en, vi] as const].map(([lang, title, other]) => ({
    ...PLAIN,
    id,
    kind: 'partner',
    lang,
    url: `/${lang}/partner/${id}/`,
    title,
    names: [local, ...(other === title ? [] : [other])],
    summary: '',
    importance: 3 as const,
  }));
}

/** Routine meetings, so that words of the others stay rare and long lists have an order. */
const OTHERS: SearchDocument[] = Array.from({ length: 18 }, (_, index) => ({
  ...PLAIN,
  id: `tiep-khach-${index}`,
  kind: 'event',
  lang: 'vi',
  url: `/vi/tiep-khach-${index}/`,
  title: `Lãnh đạo thành phố tiếp đoàn khách thứ ${index + 1}`,
  summary: 'Hai bên trao đổi về hợp tác kinh tế và văn hóa.',
  body: 'Khách cảm ơn sự đón tiếp và mời lãnh đạo thành phố sang thăm.',
  dateLabel: `năm ${2000 + index}`,
  dateSort: `${2000 + index}-01-01`,
  year: 2000 + index,
  time: {
    named: [String(2000 + index)],
    first: `${2000 + index}-01-01`,
    last: `${2000 + index}-12-31`,
  },
  importance: index % 2 === 0 ? 1 : 2,
}));
