/** What a prose page may place in its text, and the attributes each takes. */
export const PAGE_COMPONENTS = {
  Timeline: ['partner', 'strategy', 'category', 'pillar', 'country', 'from', 'to'],
  Chart: ['figure'],
  DateExamples: [],
  Publisher: [],
  HowToCite: [],
  Missing: [],
} as const;

export type PageComponent = keyof typeof PAGE_COMPONENTS;

/** An attribute of `<Timeline />` in a prose page. */
export type TimelineAttribute = (typeof PAGE_COMPONENTS)['Timeline'][number];
