import { ownPath } from '#i18n/own-path.ts';
import {
  EDITING_EVENT,
  EDITING_PATH,
  problemsFor,
  type EditingProblems,
} from '#domain/words/editing-problems.ts';

// Runs in pages under `npm run dev` alone: nothing of it is in the built site.

const STYLE = `
:host{position:fixed;inset:auto 0 0 0;z-index:99999;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}
details{max-height:60vh;overflow:auto;background:Canvas;color:CanvasText;border-top:4px solid #b3261e;box-shadow:0 -2px 12px #0006}
details.warnings{border-color:#8a6d00}
summary{padding:.5rem 1rem;font-weight:600;cursor:pointer;position:sticky;top:0;background:Canvas}
summary:focus-visible,a:focus-visible{outline:3px solid Highlight;outline-offset:-3px}
ol{margin:0;padding:0 1rem 1rem;list-style:none}
li{border-inline-start:4px solid #b3261e;padding:.25rem .75rem;margin:.75rem 0;overflow-wrap:anywhere}
li.warning{border-color:#8a6d00}p{margin:.125rem 0}.fix{font-weight:600}.note{padding:0 1rem}
@media print{:host{display:none}}`;

/** The panel at the bottom of the page; it is there only while there is something to say. */
class Panel extends HTMLElement {
  errors = 0;

  show(told: EditingProblems): void {
    const { lang, errors, title, words, problems } = problemsFor(
      told,
      document.documentElement.lang,
    );
    // An error opens the list; after that it stays as the writer leaves it.
    const isNews = errors > 0 && this.errors === 0;
    const isOpen = isNews || (this.shadowRoot?.querySelector('details')?.open ?? false);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.lang = lang;
    this.errors = errors;
    this.hidden = problems.length === 0;
    root.replaceChildren(make('style', STYLE));
    if (this.hidden) return;
    const panel = document.createElement('details');
    panel.open = isOpen;
    panel.classList.toggle('warnings', errors === 0);
    const list = document.createElement('ol');
    list.append(...problems.map((problem) => item(problem, words)));
    panel.append(make('summary', title));
    if (errors > 0) panel.append(make('p', words.old, 'note'));
    panel.append(list);
    if (words.rest) panel.append(make('p', words.rest, 'note'));
    root.append(panel);
  }
}

function item(
  { severity, label, place, opens, message, fix, docs }: EditingProblems['problems'][number],
  words: EditingProblems['words'],
): HTMLElement {
  const line = make('p', `${label} · `);
  const link = make('a', place) as HTMLAnchorElement;
  link.href = opens;
  link.title = words.open;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(opens);
  });
  line.append(link);
  const more = make('a', words.more) as HTMLAnchorElement;
  more.href = docs;
  const made = make('li', '', severity);
  made.append(line, make('p', `${message}.`), make('p', `${fix}.`, 'fix'), more);
  return made;
}

function make(tag: string, text: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name) element.className = name;
  return element;
}

customElements.define('content-problems', Panel);
const panel = new Panel();
panel.hidden = true;
document.body.append(panel);

/** The server's own picture of a failure covers the page; while the content is at fault, it is in the way. */
const overlays = new MutationObserver(() => {
  if (panel.errors > 0) document.querySelector('vite-error-overlay')?.remove();
});
overlays.observe(document.body, { childList: true });

const told = await fetch(ownPath(EDITING_PATH));
const now = (await told.json()) as EditingProblems | null;
if (now) panel.show(now);
import.meta.hot?.on(EDITING_EVENT, (problems: EditingProblems) => {
  panel.show(problems);
});
