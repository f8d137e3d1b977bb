import type { SearchDocument } from './documents.ts';

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

type Texts = readonly [title: string, summary: string, body: string];
type Event = readonly [
  id: string,
  date: string,
  importance: 1 | 2 | 3,
  category: string,
  vi: Texts,
  en?: Texts,
];

const EVENTS: readonly Event[] = [
  [
    'tong-ket-doi-ngoai-2017',
    '2017-12-29',
    2,
    'conference',
    [
      'Hội nghị tổng kết công tác đối ngoại năm 2017',
      'Thành phố đón 155 đoàn khách quốc tế trong năm.',
      'Thành phố ký 12 văn bản hợp tác và có quan hệ với 48 địa phương nước ngoài. Hơn 11.000 người dự các sự kiện.',
    ],
    [
      'Review of external affairs in 2017',
      'The city received 155 international delegations in the year.',
      'It signed 12 cooperation documents and has ties with 48 foreign localities.',
    ],
  ],
  [
    'tong-ket-doi-ngoai-2022',
    '2022-12-30',
    2,
    'conference',
    [
      'Tổng kết công tác đối ngoại năm 2022',
      'Hội nghị nêu phương hướng cho năm sau.',
      'Các sở, ngành báo cáo.',
    ],
  ],
  [
    'quy-che-phoi-hop',
    '2023-04-26',
    3,
    'policy',
    [
      'Ký quy chế phối hợp giữa Thành ủy và Bộ Ngoại giao',
      'Quy chế đặt khung chia sẻ thông tin hai chiều.',
      'Lễ ký diễn ra trong hội nghị trao đổi thông tin. Hai bên tham vấn về chính sách.',
    ],
    [
      'Coordination regulation signed with the Ministry of Foreign Affairs',
      'The regulation sets a frame for sharing information both ways.',
      'The signing took place at a conference.',
    ],
  ],
  [
    'hop-quy-che',
    '2023-05-10',
    1,
    'conference',
    [
      'Họp triển khai công việc quý hai',
      'Bàn kế hoạch của các đơn vị.',
      'Cuộc họp nhắc lại quy chế phối hợp vừa ký và phân công.',
    ],
  ],
  [
    'che-phoi-quy',
    '2023-06-11',
    1,
    'conference',
    [
      'Trao đổi về tổ chức cán bộ',
      'Các đơn vị phối hợp.',
      'Quy mô hội thảo lớn; cơ chế mới được nêu; hợp tác sẽ mở rộng; phối cảnh công trình được giới thiệu.',
    ],
  ],
  [
    'nghi-quyet-98',
    '2023-06-24',
    3,
    'policy',
    [
      'Quốc hội thông qua Nghị quyết 98/2023/QH15',
      'Nghị quyết thí điểm cơ chế đặc thù.',
      'Thành phố có thêm nguồn lực cho đối ngoại.',
    ],
  ],
  [
    'busan-ket-nghia',
    '1995-11-03',
    2,
    'agreement',
    [
      'Thành phố và Busan kết nghĩa',
      'Địa phương Hàn Quốc đầu tiên.',
      'Hai bên mở văn phòng thương mại.',
    ],
    [
      'The city and Busan become sister cities',
      'The first Korean locality.',
      'Both sides opened trade offices; more agreements followed.',
    ],
  ],
  [
    'le-hoi-porto',
    '2023-07-28',
    2,
    'culture',
    [
      'Lễ hội Việt Nam – TP.CS tại Porto',
      'Khai mạc ở trung tâm Porto.',
      'Hoà nhạc và ẩm thực. Thuỷ điện không được nhắc.',
    ],
  ],
  [
    'doan-phap',
    '2022-02-02',
    1,
    'visit',
    ['Đoàn nghị sĩ Pháp thăm thành phố', 'Trao đổi về giáo dục.', 'Không có văn bản nào được ký.'],
  ],
  [
    'bien-phap',
    '2021-08-05',
    1,
    'visit',
    [
      'Các biện pháp phòng dịch cho khách quốc tế',
      'Hướng dẫn mới cho các đoàn.',
      'Áp dụng từ tháng 9 năm 2021.',
    ],
  ],
  [
    'gian-doi',
    '2020-01-01',
    1,
    'visit',
    ['Xử lý hàng gian dối ngoài chợ', 'Quản lý thị trường.', 'Đội quản lý làm việc.'],
  ],
  [
    'khong-dau',
    '2010-05-05',
    1,
    'visit',
    ['Ghi chú khác', 'Về một buổi gặp.', 'Có nhắc tới dối ngoài lề, không phải việc chính.'],
  ],
  [
    'nhac-doi-ngoai',
    '2010-05-05',
    1,
    'visit',
    [
      'Ghi chú khác nữa',
      'Về một buổi gặp.',
      'Có nhắc tới đối ngoại bên lề, không phải việc chính.',
    ],
  ],
  [
    'da-nang',
    '2019-03-03',
    1,
    'visit',
    ['Làm việc với đoàn Đà Nẵng', 'Bàn về đường bay.', 'Đường bay thẳng được đề xuất.'],
  ],
];

function eventIn([id, date, importance, category, vi, en]: Event): SearchDocument[] {
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
