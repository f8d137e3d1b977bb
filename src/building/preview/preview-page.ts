import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { withEdits, type Edit } from './edits.ts';
import { scriptlessName } from './preview-style.ts';
import { relativeAddress, type Place } from './relative-address.ts';

export interface Preview {
  /** What a page says at its top, as HTML, in the page's language. */
  readonly banner: (language: string) => string;
  /** Style sheets, as files within the site, that have another beside them for pages from a disk. */
  readonly scriptless: ReadonlySet<string>;
  /** What drawings within the site hold, by their files: browsers use no drawing of another file from a disk. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** Names of the files that a preview has beside the site's own. */
export const PREVIEW_STYLE = 'preview.css';
export const PREVIEW_SCRIPT = 'preview.js';

const ADDRESSES = ['href', 'src', 'action', 'poster'];

type Element = DefaultTreeAdapterTypes.Element;

/**
 * A built page as a preview has it: links that work in a folder too, a banner, and kept out of search
 * engines. All else stays as it is to the letter. Throws when the page has no head or no body.
 */
export function previewPage(html: string, place: Place, preview: Preview): string {
  const elements = elementsOf(html);
  const language = languageOf(elements);
  const edits = [
    ...elements.flatMap((element) => addressEdits(element, place, preview)),
    ...elements.flatMap(policyEdits),
    { ...endOfStart(elements, 'head', place), text: '<meta name="robots" content="noindex">' },
    { ...startOfEnd(elements, 'head', place), text: ownFiles(place) },
    { ...endOfStart(elements, 'body', place), text: preview.banner(language) },
  ];
  return withEdits(html, edits);
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const look = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) look(node.content);
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  // Without scripting what stands in <noscript> is elements too: its links are the ones a folder needs.
  look(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
}

function addressEdits(element: Element, place: Place, { scriptless, drawings }: Preview): Edit[] {
  if (isPreload(element) || isRefresh(element)) return [without(element)];
  const drawing = element.tagName === 'use' ? drawings.get(fileOf(element, place)) : undefined;
  if (drawing !== undefined) return [{ ...without(element), text: grouped(element, drawing) }];
  return element.attrs.flatMap(({ name, value }) => {
    const address = ADDRESSES.includes(name) ? relativeAddress(value, place) : null;
    const location = element.sourceCodeLocation?.attrs?.[name];
    if (address === null || !location) return [];
    const edit = attributeEdit(name, address, location);
    if (!scriptless.has(value.slice(place.base.length))) return [edit];
    return [{ ...edit, text: `${edit.text} data-scriptless="${scriptlessName(address)}"` }];
  });
}

/** The file within the site that a drawing takes a part from. */
function fileOf({ attrs }: Element, { base }: Place): string {
  const address = attrs.find(({ name }) => name === 'href')?.value ?? '';
  return address.startsWith(base) ? (address.slice(base.length).split('#')[0] ?? '') : '';
}

/** What is used of another drawing, put into the place of its use. */
function grouped({ attrs }: Element, drawing: string): string {
  const look = attrs.find(({ name }) => name === 'class')?.value ?? '';
  return `<g class="${look.replaceAll('"', '&quot;')}">${drawing}</g>`;
}

/** Browsers refuse to load ahead from a disk, and say so in the console; the files come all the same. */
function isPreload({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'rel' && /^(module)?preload$/.test(value));
}

/** A moved record's page has a link too; going on by itself would lead out of the folder. */
function isRefresh({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'http-equiv' && /^refresh$/i.test(value));
}

function without({ sourceCodeLocation }: Element): Edit {
  const { startOffset = 0, endOffset = 0 } = sourceCodeLocation ?? {};
  return { from: startOffset, to: endOffset, text: '' };
}

/** A page from a disk has no origin that `'self'` could mean in every browser: its files may be loaded. */
function policyEdits(element: Element): Edit[] {
  const isPolicy = element.attrs.some(
    ({ name, value }) => name === 'http-equiv' && /^content-security-policy$/i.test(value),
  );
  const policy = element.attrs.find(({ name }) => name === 'content')?.value;
  const location = element.sourceCodeLocation?.attrs?.['content'];
  if (!isPolicy || policy === undefined || !location) return [];
  return [attributeEdit('content', withFiles(policy), location)];
}

/** What a page is made of; what it could send or ask for stays as it was. */
const MADE_OF = /((?:script|style|img|font)-src|form-action) 'self'/g;

function withFiles(policy: string): string {
  return policy.replace(MADE_OF, "$1 'self' file:");
}

function attributeEdit(name: string, value: string, location: Token.Location): Edit {
  const written = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return { from: location.startOffset, to: location.endOffset, text: `${name}="${written}"` };
}

function endOfStart(elements: readonly Element[], name: string, place: Place) {
  const at = locationOf(elements, name, place).startTag?.endOffset;
  return at === undefined ? refuse(name, place) : { from: at, to: at };
}

function startOfEnd(elements: readonly Element[], name: string, place: Place) {
  const at = locationOf(elements, name, place).endTag?.startOffset;
  return at === undefined ? refuse(name, place) : { from: at, to: at };
}

function locationOf(elements: readonly Element[], name: string, place: Place) {
  return (
    elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation ?? refuse(name, place)
  );
}

function refuse(name: string, { file }: Place): never {
  throw new Error(`${file} has no <${name}> of its own, so it cannot carry the preview's banner`);
}

function languageOf(elements: readonly Element[]): string {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return root?.attrs.find(({ name }) => name === 'lang')?.value ?? '';
}

function ownFiles(place: Place): string {
  const way = (name: string) => relativeAddress(place.base + name, place) ?? name;
  return (
    `<link rel="stylesheet" href="${way(PREVIEW_STYLE)}">` +
    `<script src="${way(PREVIEW_SCRIPT)}" defer></script>`
  );
}
