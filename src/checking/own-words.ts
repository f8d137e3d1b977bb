/** Blanks out all in a text that is not in our own words; every letter that stays keeps its place. */
export function ownWords(text: string): string {
  return NOT_OWN.reduce((rest, form) => rest.replace(form, blank), text);
}

/** Fenced code, code, quotations, citations, addresses of links and definitions, HTML, bare addresses. */
const NOT_OWN = [
  /^(`{3,}|~{3,})[^\n]*\n[^]*?^\1/gm,
  /`[^`\n]+`/g,
  /“[^”]*”/g,
  /\[\^[^\]\s]+\]/g,
  /(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g,
  /(?<=^\[[^\]]+\]:)[^\n]*/gm,
  /<[^<>\n]+>/g,
  /\bhttps?:\/\/\S+/g,
];

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ');
}
