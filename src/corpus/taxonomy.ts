import type { Words } from './words.ts';

/** A term of the corpus's taxonomy; `weight` is how often events are of it. */
export interface CorpusTerm {
  readonly id: string;
  readonly label: Words;
  readonly hue: string;
  readonly shape: string;
  readonly weight: number;
  /** Which way a visit goes. */
  readonly visit?: 'in' | 'out';
}

function term(
  id: string,
  vi: string,
  en: string,
  sign: `${string} ${string}`,
  weight = 1,
): CorpusTerm {
  const [hue = '', shape = ''] = sign.split(' ');
  return { id, label: { vi, en }, hue, shape, weight };
}

export const PILLARS: readonly CorpusTerm[] = [
  term('political', 'Chính trị', 'Political', 'red circle'),
  term('economic', 'Kinh tế', 'Economic', 'teal square'),
  term('cultural', 'Văn hóa', 'Cultural', 'gold diamond'),
  term('information', 'Thông tin', 'Information', 'blue hexagon'),
];

export const CATEGORIES: readonly CorpusTerm[] = [
  { ...term('visit', 'Đón đoàn', 'Incoming visit', 'red circle', 34), visit: 'in' },
  { ...term('journey', 'Đoàn ra', 'Outgoing visit', 'orange triangle', 12), visit: 'out' },
  term('agreement', 'Ký kết', 'Agreement', 'teal square', 12),
  term('conference', 'Hội nghị', 'Conference', 'blue hexagon', 16),
  term('festival', 'Lễ hội', 'Festival', 'gold star', 7),
  term('people', 'Đối ngoại nhân dân', 'People-to-people', 'pink star', 9),
  term('economy', 'Kinh tế', 'Economy', 'green triangle-down', 6),
  term('policy', 'Chính sách', 'Policy', 'violet square', 4),
];

export const RELATIONS: readonly CorpusTerm[] = [
  term('sister', 'Kết nghĩa', 'Sister city', 'red star'),
  term('friendship', 'Hữu nghị', 'Friendship', 'teal circle'),
  term('memorandum', 'Bản ghi nhớ', 'Memorandum', 'blue square'),
];
