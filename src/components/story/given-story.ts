import { readStep, type Step, type StepAttributes } from '#domain/records/story.ts';
import type { FixedName } from '#geography/network/map-labels.ts';

/** A story while it is rendered: its steps say in turn what they are. */
export interface GivenStory {
  readonly steps: GivenStep[];
  /** The names its maps must show. */
  readonly labels: readonly FixedName[];
}

/** A step as its author gave it, and its words once they are rendered. */
interface GivenStep {
  readonly attributes: StepAttributes;
  readonly html: Promise<string>;
}

/** A step as it is drawn, with its number from 1 and its words. */
export interface ToldStep {
  readonly number: number;
  readonly step: Step;
  readonly html: string;
}

/** The story of a page that is about to be rendered. */
export function emptyStory(labels: readonly FixedName[]): GivenStory {
  return { steps: [], labels };
}

/** The steps in their order, each with its words. */
export async function toldSteps({ steps }: GivenStory): Promise<ToldStep[]> {
  const words = await Promise.all(steps.map(({ html }) => html));
  return steps.map(({ attributes }, index) => ({
    number: index + 1,
    step: readStep(attributes),
    html: words[index] ?? '',
  }));
}
