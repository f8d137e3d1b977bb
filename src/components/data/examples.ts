/** A piece of code to copy. Addresses of the site stand in it as `<path>`, below its root. */
export interface Example {
  /** The name of the language or program. */
  readonly name: string;
  readonly code: string;
}

/** How the data is read in the programs people use; each runs as it is. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'curl',
    code: `curl -fsS -o events.csv "<data/events.csv>"
curl -fsS "<api/v1/index.json>"`,
  },
  {
    name: 'Python (pandas)',
    code: `import pandas as pd

events = pd.read_csv("<data/events.csv>", encoding="utf-8-sig")
held = events[events["status"] == "held"]
print(held.groupby(held["date_earliest"].str[:4]).size())`,
  },
  {
    name: 'R',
    code: `events <- read.csv("<data/events.csv>", fileEncoding = "UTF-8-BOM", na.strings = "")
table(substr(events$date_earliest, 1, 4))`,
  },
  {
    name: 'JavaScript',
    code: `const answer = await fetch("<api/v1/events.json>");
const { version, events } = await answer.json();
console.log(version, events.filter(({ status }) => status === "held").length);`,
  },
];

/** The code in parts: text, and the addresses that stand in it. */
export function partsOf(code: string): { readonly text: string; readonly isAddress: boolean }[] {
  return code
    .split(/<([\w./-]+)>/)
    .map((text, index) => ({ text, isAddress: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
