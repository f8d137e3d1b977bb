import { readCsv } from '#exports/formats/read-csv.ts';
import { tableFrom, type LoadedTable } from '#listing/table/rows.ts';
import { AskedFile } from '../../lists/asked-file.ts';
import type { GuideFile } from './guide.ts';

/** The tables of the page, each fetched when it is first asked for. */
export class Tables {
  readonly guide: GuideFile;
  readonly #files: ReadonlyMap<string, AskedFile<LoadedTable>>;

  constructor(guide: GuideFile) {
    this.guide = guide;
    this.#files = new Map(
      guide.tables.map((table) => [
        table.name,
        new AskedFile(table.href, async (answer) =>
          tableFrom(table, guide.vocabularies, readCsv(await answer.text())),
        ),
      ]),
    );
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }

  /** Throws where it cannot be had; the next call tries again. */
  async load(name: string): Promise<LoadedTable> {
    const table = await this.#files.get(name)?.content();
    if (!table) throw new Error(`the table ${name} did not come`);
    return table;
  }
}

/** The guide to the tables at an address; throws where it cannot be had. */
export async function loadTables(address: string): Promise<Tables> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Tables((await answer.json()) as GuideFile);
}
