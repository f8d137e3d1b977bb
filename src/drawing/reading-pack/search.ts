import { fill } from '#i18n/fill.ts';
import { openPackedIndex, type Found } from '#search/packed/packed-index.ts';

/** So many results at a time. */
const PAGE = 20;
/** After so long without a key, what is found is said (ms). */
const REST = 120;

/** Answers queries on the search page of the reading pack, which is opened from a disk: no server, no modules. */
function start(main: HTMLElement): void {
  const field = main.querySelector('input');
  const status = main.querySelector<HTMLElement>('[data-status]');
  const list = main.querySelector('ol');
  const more = main.querySelector('button');
  if (!field || !status || !list || !more) return;
  const find = finderOf(main);
  if (find === null) {
    status.textContent = main.dataset['failed'] ?? '';
    return;
  }
  const told = status.textContent;
  let found: readonly Found[] = [];
  const show = (from: number) => {
    list.append(...found.slice(from, from + PAGE).map((one) => lineOf(one, main)));
    more.hidden = found.length <= from + PAGE;
  };
  const ask = () => {
    const query = field.value.trim();
    found = query === '' ? [] : find(query);
    list.replaceChildren();
    show(0);
    status.textContent = query === '' ? told : countOf(found.length, main);
    history.replaceState(null, '', query === '' ? '#' : `#${new URLSearchParams({ q: query })}`);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, REST);
  });
  more.textContent = main.dataset['more'] ?? '';
  more.addEventListener('click', () => {
    const shown = list.children.length;
    show(shown);
    list.children[shown]?.querySelector('a')?.focus();
  });
  field.disabled = false;
  field.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  if (field.value !== '') ask();
  else field.focus();
}

/** What answers queries; null where the index has not come or cannot be read. */
function finderOf(main: HTMLElement): ((query: string) => Found[]) | null {
  const index: unknown = Reflect.get(globalThis, main.dataset['index'] ?? '');
  if (typeof index !== 'string') return null;
  try {
    return openPackedIndex(index);
  } catch (error) {
    console.error(error);
    return null;
  }
}

function countOf(count: number, { dataset }: HTMLElement): string {
  if (count === 0) return dataset['none'] ?? '';
  return fill(dataset['count'] ?? '', { count }, dataset['lang'] ?? 'en');
}

function lineOf({ file, title, date, summary }: Found, { dataset }: HTMLElement): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${dataset['root'] ?? ''}${file}`;
  link.textContent = title;
  const told = document.createElement('p');
  told.className = 'meta';
  told.textContent = [date, summary].filter((part) => part !== '').join(' · ');
  line.append(link, told);
  return line;
}

const main = document.querySelector<HTMLElement>('[data-pack-search]');
if (main) start(main);
