import { VOCABULARIES, type Term, type Thing } from './terms.ts';

/** Things as Turtle (RDF 1.1): a block for each; paths are from where the file lies. */
export function turtleOf(things: readonly Thing[]): string {
  return `${[turtleHead(), ...things.map(turtleBlock)].join('\n\n')}\n`;
}

function turtleHead(): string {
  return Object.entries(VOCABULARIES)
    .map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`)
    .join('\n');
}

export function turtleBlock({ id, types, facts }: Thing): string {
  const lines = [`a ${types.join(', ')}`, ...factLines(facts)];
  if (id === null) return `[] ${lines.join(' ;\n  ')} .`;
  return `<${id}> ${lines.join(' ;\n  ')} .`;
}

function factLines(facts: Thing['facts']): string[] {
  return facts.map(([property, values]) => `${property} ${values.map(termOf).join(', ')}`);
}

function termOf(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  if ('words' in term) return `${quoted(term.words)}${term.lang === null ? '' : `@${term.lang}`}`;
  if ('value' in term) return `${quoted(term.value)}^^${term.type}`;
  return `[ ${[`a ${term.types.join(', ')}`, ...factLines(term.facts)].join(' ; ')} ]`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  const safe = text.replace(/[\\"\u0000-\u001f\u007f]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return ESCAPES[sign] ?? `\\u${code}`;
  });
  return `"${safe}"`;
}
