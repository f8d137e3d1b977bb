/** A piece of HTML whose texts are escaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a place of a piece: a text, a piece, several of them, or nothing. */
type Part = string | number | Html | null | undefined | false | readonly Part[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A piece of HTML: what stands between its parts is markup, its parts are texts or pieces. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: markup.map((text, index) => text + written(parts[index])).join('') };
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
  }
  if (isList(part)) return part.map(written).join('');
  return part.html;
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}
