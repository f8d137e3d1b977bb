import { askedAddress } from '#search/asked-address.ts';
import { makeAsker, type Progress } from './asking.ts';
import { make } from './elements.ts';
import { openLibrary } from './library.ts';
import { failure } from './messages.ts';
import { resultParts } from './result-lines.ts';
import { loadWords, type Say } from './words.ts';

/*
 * The one page for all addresses that lead nowhere: only here, in the reader's browser, is it known which
 * address it was. So the language it stands under is shown alone, and what comes nearest to its words is found.
 */
const MOST = 6;

const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const languages = sections.map(({ dataset }) => dataset['notFound'] ?? '');
const base = sections[0]?.dataset['base'] ?? '/';
const pages = sections.flatMap(({ dataset }) => (dataset['pages'] ?? '').split(' '));
const { language, questions } = askedAddress(location.pathname, base, languages, pages);
const own = sections.find(({ dataset }) => dataset['notFound'] === language);

if (own) {
  showAlone(own);
  if (questions.length > 0) void find(own);
}

function showAlone(section: HTMLElement): void {
  for (const other of sections) other.hidden = other !== section;
  const heading = section.querySelector('h1, h2');
  if (heading?.tagName !== 'H2') return;
  heading.replaceWith(make('h1', {}, heading.textContent));
  document.title = section.dataset['title'] ?? heading.textContent;
  speak(section);
}

/** The page is in the section's language now; all around it stays as it was built. */
function speak(section: HTMLElement): void {
  const root = document.documentElement;
  const built = root.lang;
  for (let at: Element = section; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside instanceof HTMLElement && beside !== at && beside.lang === '') beside.lang = built;
    }
  }
  root.lang = language;
}

async function find(section: HTMLElement): Promise<void> {
  const field = section.querySelector<HTMLInputElement>('input[name=q]');
  const place = section.querySelector<HTMLElement>('[data-nearest]');
  if (!field || !place) return;
  const [first = '', ...others] = questions;
  if (field.value === '') field.value = first;
  const say = await loadWords(language);
  let asked = first;
  const ask = makeAsker(openLibrary(base, language), MOST, (progress) => {
    const next = isInVain(progress) ? others.shift() : undefined;
    if (next === undefined) {
      show(progress, place, say, question);
      return;
    }
    if (field.value === asked) field.value = next;
    asked = next;
    question();
  });
  const question = () =>
    void ask({
      text: asked,
      selection: {},
      order: 'relevance',
      unfinished: false,
      counted: false,
      enough: MOST,
    });
  question();
}

function isInVain(progress: Progress): boolean {
  return progress.state === 'answered' && progress.complete && progress.shown.length === 0;
}

function show(progress: Progress, place: HTMLElement, say: Say, retry: () => void): void {
  if (progress.state === 'loading') return;
  if (progress.state === 'failed') {
    place.replaceChildren(failure(progress.offline, say, retry));
    return;
  }
  const { means, answer, shown } = progress;
  const lines = shown.map(({ entry }) => {
    const { title, meta, href } = resultParts(entry, { say, means, answer });
    const link = make('a', { href, hreflang: entry.lang }, title);
    return make('li', { 'data-search-result': '', 'data-id': entry.id }, link, meta);
  });
  if (lines.length === 0) return;
  const heading = make('h2', {}, say('notFound.nearest'));
  place.replaceChildren(heading, make('ol', { class: 'search-list' }, ...lines));
}
