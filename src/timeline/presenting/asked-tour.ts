const TOURS = ['turning', 'all'] as const;
/** Which events of a view are presented: its turning points, or every one. */
export type Tour = (typeof TOURS)[number];

/** The tour that an address asks for; null where it asks for none, or for one that nobody knows. */
export function askedTour(search: string): Tour | null {
  const asked = new URLSearchParams(search).get('tour');
  return TOURS.find((tour) => tour === asked) ?? null;
}
