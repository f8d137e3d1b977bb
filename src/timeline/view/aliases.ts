import { FILTER_KINDS, type View } from './view.ts';

/** Earlier ids of one kind, each with the present one. */
type Earlier = Readonly<Record<string, string>>;

/** Earlier ids of what an address can name; old links lead on to what is there now. */
export type Aliases = Partial<Readonly<Record<'event' | 'partner' | 'strategy', Earlier>>>;

/** The earlier ids of some records. */
export function earlierIds(
  records: readonly { readonly id: string; readonly aliases: readonly string[] }[],
): Record<string, string> {
  return Object.fromEntries(
    records.flatMap(({ id, aliases }) => aliases.map((earlier) => [earlier, id])),
  );
}

/** The view with present ids where its address has earlier ones. */
export function withPresentIds(view: View, aliases: Aliases): View {
  const kept = FILTER_KINDS.map((kind) => {
    const earlier = kind === 'partner' || kind === 'strategy' ? aliases[kind] : undefined;
    const ids = view.filters[kind].map((id) => presentId(id, earlier));
    return [kind, [...new Set(ids)]] as const;
  });
  const selected = view.selected && presentId(view.selected, aliases.event);
  return { ...view, filters: Object.fromEntries(kept) as View['filters'], selected };
}

function presentId(id: string, earlier: Earlier = {}): string {
  return Object.hasOwn(earlier, id) ? (earlier[id] as string) : id;
}
