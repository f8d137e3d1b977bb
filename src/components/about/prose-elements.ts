import type { PageComponent } from '#domain/records/page-components.ts';
import ProseChart from '../figure/ProseChart.astro';
import ProseTimeline from '../timeline/uses/ProseTimeline.astro';
import DateExamples from './DateExamples.astro';
import HowToCite from './HowToCite.astro';
import Missing from './Missing.astro';
import Publisher from './Publisher.astro';

/** The parts of a story, which no other page has. */
type StoryElement = 'TimelineStory' | 'Step';

/** What every prose page may place in its text. */
export const proseElements: Readonly<Record<Exclude<PageComponent, StoryElement>, unknown>> = {
  Timeline: ProseTimeline,
  Chart: ProseChart,
  DateExamples,
  Publisher,
  HowToCite,
  Missing,
};
