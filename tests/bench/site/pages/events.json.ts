import { benchData } from '../../corpus-items.ts';

/** The events for the pages this timeline is compared with: as compact as a careful author makes it. */
export function GET(): Response {
  const { items, pillars, today } = benchData();
  const lane = new Map(pillars.map(({ id }, index) => [id, index]));
  const columns = {
    lanes: pillars.map(({ label }) => label),
    start: items.map(({ start, end }) => (start ?? end ?? 0) / 1000),
    end: items.map(({ start, end }) => (end ?? Math.max(start ?? 0, today)) / 1000),
    lane: items.map((item) => lane.get(item.pillars[0] ?? '') ?? 0),
    title: items.map(({ title }) => title),
  };
  return new Response(JSON.stringify(columns));
}
