import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { bySaid, isMeasured, rowsOf, type Goal, type GoalRow } from '#domain/goals/goals.ts';
import type { Figure } from '#domain/records/figure.ts';
import { STRATEGY_KINDS, type Strategy } from '#domain/records/strategy.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import type { Voice } from '#i18n/voice.ts';
import { dividing, facetOf, type Facet } from '../lists/facets.ts';

/** The goals as the page parts them. */
export interface GoalParts {
  /** Rows of which a goal is measured. */
  readonly measured: readonly GoalRow[];
  /** Rows with a target of which none is. */
  readonly unmeasured: readonly GoalRow[];
  /** Goals in words, by document. */
  readonly unnumbered: readonly { readonly strategy: Strategy; readonly goals: readonly Goal[] }[];
}

export function goalParts(goals: readonly Goal[]): GoalParts {
  const numbered = goals.filter(({ reading }) => reading.verdict !== 'not-measurable');
  const rows = rowsOf(numbered);
  const hasMeasured = ({ goals: own }: GoalRow) => own.some(isMeasured);
  const words = goals.filter(({ reading }) => reading.verdict === 'not-measurable');
  return {
    measured: bySaid(rows.filter(hasMeasured)),
    unmeasured: rows.filter((row) => !hasMeasured(row)),
    unnumbered: [...Map.groupBy(words, ({ strategy }) => strategy)].map(([strategy, own]) => ({
      strategy,
      goals: own,
    })),
  };
}

/** The chronicle's chief figures that no document sets a target for. */
export function untargeted(
  catalogue: Pick<Catalogue, 'site' | 'find'>,
  goals: readonly Goal[],
): Figure[] {
  const { site } = catalogue;
  const aimed = new Set(goals.flatMap(({ objective, figure }) => (objective.target ? figure : [])));
  const chief = new Set([...site.keyFigures, ...(site.partnerTotal ? [site.partnerTotal] : [])]);
  return [...chief].flatMap((id) => {
    const figure = catalogue.find('figure', id);
    return figure && !aimed.has(figure) ? [figure] : [];
  });
}

/** What the list is narrowed by beside the verdict: document, its kind, what the figure is about, the year of the target. */
export function goalFacets(
  goals: readonly Goal[],
  { themes }: Pick<Taxonomy, 'themes'>,
  voice: Voice,
): Facet[] {
  const { t } = voice;
  const strategies = [...new Map(goals.map(({ strategy }) => [strategy.id, strategy])).values()]
    .map(({ id, short }) => ({ value: id, label: voice.text(short) }))
    .sort((a, b) => voice.compare(a.label, b.label));
  const kinds = STRATEGY_KINDS.map((value) => ({ value, label: t(`strategyKind.${value}`) }));
  const years = [...new Set(goals.flatMap(yearValue))].sort();
  const facets = [
    facetOf(
      { name: 'strategy', label: t('goals.facet.strategy'), look: 'closed' },
      goals,
      ({ strategy }) => [strategy.id],
      strategies,
    ),
    facetOf(
      { name: 'kind', label: t('goals.facet.kind'), look: 'closed' },
      goals,
      ({ strategy }) => [strategy.kind],
      kinds,
    ),
    facetOf(
      { name: 'theme', label: t('goals.facet.theme'), look: 'closed' },
      goals,
      ({ figure }) => (figure?.theme ? [figure.theme] : []),
      themes.map(({ id, label }) => ({ value: id, label: voice.text(label) })),
    ),
    facetOf(
      { name: 'year', label: t('goals.facet.year'), look: 'closed' },
      goals,
      yearValue,
      years.map((value) => ({ value, label: value === 'none' ? t('goals.noYear') : value })),
    ),
  ];
  return dividing(facets, goals.length);
}

function yearValue({ objective: { target } }: Goal): string[] {
  return target ? [String(target.year ?? 'none')] : [];
}
