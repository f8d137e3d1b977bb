/** What a step of a story can show: a window of the timeline, a figure, the network, a number. */
const STEP = [
  ...(['title', 'when', 'from', 'to', 'pillar', 'partner', 'country', 'strategy'] as const),
  ...(['event', 'figure', 'map', 'number'] as const),
] as const;

/** What a prose page may place in its text, and the attributes each takes. */
export const PAGE_COMPONENTS = {
  Timeline: ['partner', 'strategy', 'category', 'pillar', 'country', 'from', 'to'],
  Chart: ['figure'],
  DateExamples: [],
  Publisher: [],
  HowToCite: [],
  Missing: [],
  TimelineStory: [],
  Step: STEP,
} as const;

export type PageComponent = keyof typeof PAGE_COMPONENTS;

/** An attribute of `<Timeline />` in a prose page. */
export type TimelineAttribute = (typeof PAGE_COMPONENTS)['Timeline'][number];

/** An attribute of a story's `<Step>`. */
export type StepAttribute = (typeof STEP)[number];
