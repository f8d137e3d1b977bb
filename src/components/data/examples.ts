/** A piece of code to copy. Addresses of the site stand in it as `<path>`, below its root. */
export interface Example {
  /** The name of the language or program. */
  readonly name: string;
  readonly code: string;
}

/** How a file is read in the programs people use; each example runs as it is copied. */
export function examplesOf(path: string): readonly Example[] {
  const file = path.split('/').at(-1) ?? path;
  // What stands for the file in code: a name in any language, `changelog.en` is none.
  const name = file.replace(/\.\w+$/, '').replace(/\W+/g, '_');
  const own = BY_ENDING[file.split('.').at(-1) ?? '']?.(path, name) ?? [];
  return [{ name: 'curl', code: `curl -fsS -o ${file} "<${path}>"` }, ...own];
}

type Examples = (path: string, name: string) => readonly Example[];

const ofCsv: Examples = (path, name) => [
  {
    name: 'Python (pandas)',
    code: `import pandas as pd

${name} = pd.read_csv("<${path}>", encoding="utf-8-sig")
print(${name}.head())`,
  },
  {
    name: 'R',
    code: `${name} <- read.csv("<${path}>", fileEncoding = "UTF-8-BOM", na.strings = "")
head(${name})`,
  },
  {
    name: 'JavaScript',
    code: `import { csvParse } from "d3"; // npm install d3

const answer = await fetch("<${path}>");
const ${name} = csvParse(await answer.text());
console.log(${name}.length, ${name}.columns);`,
  },
  {
    name: 'Excel (Power Query)',
    code: `let
  File = Web.Contents("<${path}>"),
  Lines = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Lines, [PromoteAllScalars = true])
in
  Rows`,
  },
];

const ofJson: Examples = (path, name) => [
  {
    name: 'Python',
    code: `import json, urllib.request

with urllib.request.urlopen("<${path}>") as answer:
    ${name} = json.load(answer)
print(${name}.keys())`,
  },
  {
    name: 'R',
    code: `${name} <- jsonlite::fromJSON("<${path}>")
names(${name})`,
  },
  {
    name: 'JavaScript',
    code: `const answer = await fetch("<${path}>");
const ${name} = await answer.json();
console.log(Object.keys(${name}));`,
  },
  {
    name: 'Excel (Power Query)',
    code: `let
  File = Json.Document(Web.Contents("<${path}>"))
in
  File`,
  },
];

/** Records in a file together with what is said of all of them. */
const ofRecords: Examples = (path, name) => [
  {
    name: 'Python (pandas)',
    code: `import json, urllib.request
import pandas as pd

with urllib.request.urlopen("<${path}>") as answer:
    ${name} = pd.json_normalize(json.load(answer)["${name}"])
print(${name}.head())`,
  },
  {
    name: 'R',
    code: `${name} <- jsonlite::fromJSON("<${path}>")$${name}
head(${name}$id)`,
  },
  {
    name: 'JavaScript',
    code: `const answer = await fetch("<${path}>");
const { version, ${name} } = await answer.json();
console.log(version, ${name}.length);`,
  },
  {
    name: 'Excel (Power Query)',
    code: `let
  File = Json.Document(Web.Contents("<${path}>")),
  Rows = Table.FromRecords(File[${name}])
in
  Rows`,
  },
];

const ofParquet: Examples = (path, name) => [
  {
    name: 'Python (pandas)',
    code: `import pandas as pd # pip install pandas pyarrow

${name} = pd.read_parquet("<${path}>")
print(${name}.head())`,
  },
  {
    name: 'R',
    code: `${name} <- arrow::read_parquet("<${path}>")
head(${name})`,
  },
  {
    name: 'Excel (Power Query)',
    code: `let
  Rows = Parquet.Document(Web.Contents("<${path}>"))
in
  Rows`,
  },
];

const ofSqlite: Examples = (path) => [
  {
    name: 'Python',
    code: `import sqlite3, urllib.request

urllib.request.urlretrieve("<${path}>", "chronicle.sqlite")
base = sqlite3.connect("chronicle.sqlite")
print(base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall())`,
  },
  {
    name: 'R',
    code: `download.file("<${path}>", "chronicle.sqlite", mode = "wb")
base <- DBI::dbConnect(RSQLite::SQLite(), "chronicle.sqlite")
DBI::dbListTables(base)`,
  },
];

const ofZip: Examples = (path) => [
  {
    name: 'Python',
    code: `import io, urllib.request, zipfile

with urllib.request.urlopen("<${path}>") as answer:
    print(zipfile.ZipFile(io.BytesIO(answer.read())).namelist()[:10])`,
  },
];

/** Whether what was fetched came whole; of the files that are listed those that lie in the folder. */
const ofChecksums: Examples = (path) =>
  [
    { name: 'sha256sum (Linux)', check: 'sha256sum' },
    { name: 'shasum (macOS)', check: 'shasum -a 256' },
  ].map(({ name, check }) => ({
    name,
    code: `curl -fsS -O "<data/events.csv>"
curl -fsS "<${path}>" | ${check} -c --ignore-missing`,
  }));

const BY_ENDING: Readonly<Record<string, Examples>> = {
  csv: ofCsv,
  json: (path, name) => (isCollection(path) ? ofRecords : ofJson)(path, name),
  geojson: ofJson,
  parquet: ofParquet,
  sqlite: ofSqlite,
  zip: ofZip,
  SHA256SUMS: ofChecksums,
};

/** True for all records of a kind; the files that lead to them have other keys. */
function isCollection(path: string): boolean {
  return path.startsWith('api/') && !/(^|\/)(index|openapi)\.json$/.test(path);
}

/** The code in parts: text, and the addresses that stand in it. */
export function partsOf(code: string): { readonly text: string; readonly isAddress: boolean }[] {
  return code
    .split(/<([\w./-]+)>/)
    .map((text, index) => ({ text, isAddress: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
