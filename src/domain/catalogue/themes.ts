import type { Figure } from '../records/figure.ts';
import type { Term } from '../records/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';

/** The figures of one theme; `theme` is null for those that have none, or one the taxonomy lacks. */
export interface ThemeGroup {
  readonly theme: Term | null;
  readonly figures: readonly Figure[];
}

/** The figures by theme, in the taxonomy's order, those without one last; a theme without figures is left out. */
export function figuresByTheme({
  figures,
  taxonomy,
}: Pick<Catalogue, 'figures' | 'taxonomy'>): ThemeGroup[] {
  const known = new Set(taxonomy.themes.map(({ id }) => id));
  const byTheme = Map.groupBy(figures, ({ theme }) =>
    theme !== null && known.has(theme) ? theme : null,
  );
  return [...taxonomy.themes, null].flatMap((theme) => {
    const own = byTheme.get(theme?.id ?? null) ?? [];
    return own.length > 0 ? [{ theme, figures: own }] : [];
  });
}
