import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS, RECORD_KINDS, type RecordRef } from '#domain/records/kinds.ts';
import type { PlacedFile } from '#reading/place-file.ts';
import { placeFile, PUBLISHED_LIST } from '#reading/place-file.ts';
import { withPublished } from '#reading/published-list.ts';
import { readFolder } from '#reading/read-folder.ts';

/** What a list that is begun says of itself. */
const REMARKS = `# Mọi địa chỉ đã đăng, mỗi dòng một bản ghi. Đừng xóa dòng nào: người đọc đã lưu địa chỉ ấy.
# Every address that was published, a record a line. Delete no line: readers have kept the address.
# npm run publish:list thêm các bản ghi mới / adds the new records.
`;

/** Adds every record of the content folder to its list of published addresses; gives how many were new. */
export async function publishList(folder: string): Promise<number> {
  const { path, list, grown } = await growList(folder);
  if (grown !== list) await writeFile(path, grown);
  return entriesIn(grown).size - entriesIn(list).size;
}

/** Records of the content folder that its list of published addresses lacks, as they would stand there. */
export async function unlistedRecords(folder: string): Promise<string[]> {
  const { list, grown } = await growList(folder);
  return [...entriesIn(grown).difference(entriesIn(list))];
}

async function growList(folder: string) {
  const path = join(folder, PUBLISHED_LIST);
  const list = await readFile(path, 'utf8').catch(() => REMARKS);
  const files = await readFolder(folder);
  const records = recordsAmong(files.map(({ file }) => placeFile(file)));
  return { path, list, grown: withPublished(list, records) };
}

function recordsAmong(placed: readonly PlacedFile[]): RecordRef[] {
  return placed.flatMap(({ collection, id }) => {
    const kind = RECORD_KINDS.find((each) => KINDS[each].collection === collection);
    return kind === undefined ? [] : [{ kind, id }];
  });
}

function entriesIn(list: string): Set<string> {
  const lines = list.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
