import type { Comparison } from '#timeline/comparing/compare.ts';
import { countsByYear } from '#timeline/comparing/counts.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import type { SideNames } from './side-names.ts';

/** The drawing's numbers as a table: a row for each year that has an event, and the sums; of a side not yet chosen, none. */
export function tableOf(
  comparison: Comparison,
  names: SideNames,
  words: CompareWords,
): HTMLTableElement {
  const { aligned, sides, common } = comparison;
  const table = document.createElement('table');
  const isChosen = (_: unknown, at: number) => (sides[at]?.selection ?? null) !== null;
  // Of two periods, an event on both sides stands in two rows, which are not the same year.
  const hasBoth = !aligned && sides.every(isChosen);
  const both = (count: number) => (hasBoth ? [String(count)] : []);
  const labels = [...names.filter(isChosen), ...(hasBoth ? [words.both] : [])];
  table.createTHead().append(rowOf(words.year, labels, 'col'));
  const body = table.createTBody();
  for (const row of countsByYear(comparison)) {
    const counts = [...row.counts.filter(isChosen).map(String), ...both(row.common)];
    body.append(rowOf(yearsInWords(row.years.filter(isChosen), aligned), counts));
  }
  const sums = sides.filter(isChosen).map(({ events }) => String(events.length));
  table.createTFoot().append(rowOf(words.total, [...sums, ...both(common)]));
  return table;
}

function yearsInWords(years: readonly (number | null)[], aligned: boolean): string {
  return aligned ? years.map((year) => year ?? '–').join(' / ') : String(years[0] ?? '');
}

function rowOf(head: string, cells: readonly string[], scope: 'row' | 'col' = 'row') {
  const row = document.createElement('tr');
  row.append(headOf(head, scope));
  for (const cell of cells) row.append(scope === 'col' ? headOf(cell, scope) : cellOf(cell));
  return row;
}

function headOf(text: string, scope: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = scope;
  head.textContent = text;
  return head;
}

function cellOf(text: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  return cell;
}
