import { CATEGORIES, type PageScore } from './score-page.ts';

/** Of several scores of one page each category's middle one, and all that cost any of them points. */
export function medianScore(scores: readonly PageScore[]): PageScore {
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const points = Object.fromEntries(
    CATEGORIES.map((category) => [category, middle(scores.map((score) => score.points[category]))]),
  ) as PageScore['points'];
  return { points, lost: [...new Set(scores.flatMap(({ lost }) => lost))] };
}
