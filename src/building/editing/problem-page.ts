import { EDITING_PATH, type EditingProblems } from '#domain/words/editing-problems.ts';

/** A page that stands in for one that cannot be rendered, and gives way to it when the content is mended. */
export function problemPage(
  { lang, title, words, problems }: EditingProblems,
  base: string,
): string {
  const items = problems.map(
    ({ severity, label, place, opens, message, fix, docs }) =>
      `<li class="${severity}"><p><b>${safe(label)}</b> <a href="${safe(opens)}" data-open title="${safe(words.open)}">${safe(place)}</a></p>` +
      `<p>${safe(message)}.</p><p class="fix">${safe(fix)}.</p><p><a href="${safe(docs)}">${safe(words.more)}</a></p></li>`,
  );
  return `<!doctype html><html lang="${safe(lang)}" data-content-problems><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${safe(title)}</h1><p>${safe(words.unshown)}</p><ol>${items.join('')}</ol><p>${safe(words.rest)}</p></main>
<script type="module">${script(`${base.replace(/\/$/, '')}/${EDITING_PATH}`)}</script></body></html>`;
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
main{max-width:48rem;margin:2rem auto;padding:0 1rem}ol{padding:0;list-style:none}
li{border-inline-start:4px solid #b3261e;padding:.25rem 1rem;margin:1rem 0}li.warning{border-color:#8a6d00}
p{margin:.25rem 0}.fix{font-weight:600}h1{font-size:1.5rem}`;

/** Asks every second whether the errors have changed; the page itself does the rest. */
function script(address: string): string {
  return `let before;
const ask = async () => {
  const told = await fetch(${JSON.stringify(address)}).then((answer) => answer.text()).catch(() => before);
  if (before !== undefined && told !== before) location.reload();
  before = told;
};
setInterval(ask, 1000); ask();
addEventListener('click', (event) => {
  const link = event.target.closest('[data-open]');
  if (!link) return;
  event.preventDefault(); fetch(link.href);
});`;
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
