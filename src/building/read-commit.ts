import { decodeFile, isText, mostBytes, tooLarge } from '#reading/decode-file.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { git } from './git.ts';

/** A file as a commit lists it. */
interface Listed {
  readonly file: string;
  readonly mode: string;
  readonly blob: string;
  readonly size: number;
}

/** The content folder as a commit has it, read as a folder on the disk would be; nothing of it is run or written. */
export async function readCommit(folder: string, commit: string): Promise<ContentFile[]> {
  const listed = await filesOf(folder, commit);
  const wanted = listed.filter((one) => isRead(one));
  const texts = await blobsOf(folder, wanted);
  return listed
    .map((one): ContentFile => {
      const { file, mode, size } = one;
      if (mode === LINK) return { file, text: null, fault: 'link' };
      if (!isText(file)) return { file, text: null };
      return size > mostBytes(file)
        ? tooLarge(file)
        : decodeFile(file, texts.get(one) ?? new Uint8Array());
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

const LINK = '120000';

function isRead({ file, mode, size }: Listed): boolean {
  return mode !== LINK && isText(file) && size <= mostBytes(file);
}

/** The files below `folder`, whatever letters and spaces their names have; paths relative to it. */
async function filesOf(folder: string, commit: string): Promise<Listed[]> {
  const { code, output, complaint } = await git(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--long',
    commit,
    '.',
  ]);
  if (code !== 0) throw new Error(complaint);
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', type, blob = '', size, file = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      return type === 'blob' ? [{ file, mode, blob, size: Number(size) }] : [];
    });
}

/** The bytes of many files, from one run of git. */
async function blobsOf(folder: string, files: readonly Listed[]): Promise<Map<Listed, Buffer>> {
  const asked = files.map(({ blob }) => `${blob}\n`).join('');
  const { code, output, complaint } = await git(folder, ['cat-file', '--batch'], asked);
  if (code !== 0) throw new Error(complaint);
  let at = 0;
  return new Map(
    files.map((file) => {
      // A line "<id> blob <size>", then so many bytes and a line end.
      const start = output.indexOf('\n', at) + 1;
      const [, type, size] = output.toString('utf8', at, start - 1).split(' ');
      if (type !== 'blob') throw new Error(`git has lost ${file.blob} (${file.file})`);
      const end = start + Number(size);
      at = end + 1;
      return [file, output.subarray(start, end)] as const;
    }),
  );
}
