import type { AskedField, AskedPage, AskedTables } from '#listing/view-in-words.ts';
import type { GuideFile } from '../data/table/guide.ts';

/** What the controls of a page let an address ask for, in the words of its language. */
export async function askedPage(page: Document): Promise<AskedPage> {
  return { fields: askedFields(page), tables: await askedTables(page) };
}

/** The fields of a page, in its order: of lists, of the comparison, of the year of the map. */
export function askedFields(page: ParentNode): AskedField[] {
  return [
    ...[...page.querySelectorAll<HTMLInputElement>('[data-year-range]')].map(yearField),
    ...figureFields(page),
    ...[...page.querySelectorAll('.list-form')].flatMap(listFields),
  ];
}

function listFields(form: Element): AskedField[] {
  const typed = form.querySelector<HTMLInputElement>('[name="q"]');
  const closed = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  const rows = [...form.querySelectorAll('fieldset.chip-row')];
  return [
    ...closed.map((select) => ({
      name: select.dataset['facet'] ?? '',
      label: labelOf(select),
      choices: new Map([...select.options].filter(({ value }) => value).map(choiceOf)),
      single: true,
    })),
    ...rows.map(chipField),
    ...(typed ? [{ name: typed.name, label: labelOf(typed), choices: null, single: true }] : []),
  ];
}

function chipField(row: Element): AskedField {
  const chips = [...row.querySelectorAll<HTMLButtonElement>('button[data-facet]')];
  return {
    name: chips[0]?.dataset['facet'] ?? '',
    label: row.querySelector('legend')?.textContent.trim() ?? '',
    choices: new Map(chips.map((chip) => [chip.value, ownWords(chip)])),
    single: false,
  };
}

/** A choice of a closed list: behind its words stands how many rows it has. */
function choiceOf({ value, text }: HTMLOptionElement): [string, string] {
  return [value, text.replace(/\s*\([^()]*\)$/, '')];
}

function yearField(range: HTMLInputElement): AskedField {
  const [first, last] = [Number(range.min), Number(range.max)];
  // The last year is the one shown where none is asked for.
  const years = Array.from({ length: Math.max(0, last - first) }, (_, i) => String(first + i));
  return {
    name: 'as-of',
    label: range.getAttribute('aria-label') ?? '',
    choices: new Map(years.map((year) => [year, year])),
    single: true,
  };
}

function figureFields(page: ParentNode): AskedField[] {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-compare] [name="figures"]')];
  const views = [...page.querySelectorAll<HTMLInputElement>('[data-compare] [name="view"]')];
  const words = (inputs: readonly HTMLInputElement[]) =>
    new Map(inputs.map((input) => [input.value, input.closest('label')?.textContent.trim() ?? '']));
  return boxes.length === 0
    ? []
    : [
        { name: 'figures', label: '', choices: words(boxes), single: false },
        { name: 'view', label: '', choices: words(views), single: true },
      ];
}

/** The page's tables, described in a file of its language; null where it has none. */
async function askedTables(page: ParentNode): Promise<AskedTables | null> {
  const explorer = page.querySelector<HTMLElement>('table-explorer[data-guide]');
  const select = explorer?.querySelector('select');
  if (!explorer || !select) return null;
  const address = explorer.dataset['guide'] ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { tables, vocabularies } = (await answer.json()) as GuideFile;
  return { label: labelOf(select), tables, vocabularies };
}

function labelOf(control: Element): string {
  return control.closest('label')?.querySelector('span')?.textContent.trim() ?? '';
}

/** The words of an element without those of what is in it. */
function ownWords({ childNodes }: Element): string {
  const texts = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}
