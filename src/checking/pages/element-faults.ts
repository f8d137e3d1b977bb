import { PAGE_COMPONENTS, type PageComponent } from '#domain/records/page-components.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { BodyFault } from '../body/mentions.ts';
import { attributeCodeFault } from './code-fault.ts';
import type { PageElement } from './page-tree.ts';

const COMPONENTS = Object.keys(PAGE_COMPONENTS) as PageComponent[];

/** HTML a page may use beside Markdown: words and their order, nothing that runs, loads or is filled in. */
const HTML = [
  ...[
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'code',
    'dd',
    'del',
    'details',
    'dfn',
    'div',
    'dl',
    'dt',
  ],
  ...['em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol'],
  ...['p', 'pre', 'q', 's', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table'],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr'],
];

const HTML_ATTRIBUTES = [
  ...['class', 'colspan', 'datetime', 'dir', 'href', 'lang', 'open', 'reversed', 'rowspan'],
  ...['scope', 'start', 'title'],
];

/** What is wrong with an element by itself: its name, and the names and forms of its attributes. */
export function elementFaults(element: PageElement): BodyFault[] {
  const { name } = element;
  // `<>…</>` is nothing but its content.
  if (name === null) return [];
  const known = isComponent(name)
    ? PAGE_COMPONENTS[name]
    : HTML.includes(name)
      ? HTML_ATTRIBUTES
      : null;
  if (known === null) return [unknownElement(name)];
  return element.attributes.flatMap((attribute) => {
    const code = attributeCodeFault(attribute);
    if (code) return [code];
    const key = attribute.name ?? '';
    return (known as readonly string[]).includes(key) ? [] : [unknownAttribute(name, key, known)];
  });
}

function isComponent(name: string | null): name is PageComponent {
  return COMPONENTS.some((component) => component === name);
}

function unknownElement(name: string): BodyFault {
  const params = { name, components: COMPONENTS.map((one) => `<${one} />`).join(', ') };
  const near = nearest(name, COMPONENTS);
  if (near)
    return { kind: 'unknown-element', variant: 'nearest', params: { ...params, nearest: near } };
  const isHtml = /^[a-z][a-z0-9]*$/.test(name);
  return { kind: 'unknown-element', variant: isHtml ? 'html' : 'component', params };
}

function unknownAttribute(element: string, key: string, known: readonly string[]): BodyFault {
  const params = { element, key, known: known.join(', ') };
  if (known.length === 0) return { kind: 'unknown-attribute', variant: 'none', params };
  const near = nearest(key, known);
  return near
    ? { kind: 'unknown-attribute', variant: 'nearest', params: { ...params, nearest: near } }
    : { kind: 'unknown-attribute', params };
}
