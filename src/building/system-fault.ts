/** What the system says of a call that failed, and where. */
interface SystemError {
  readonly code?: string;
  readonly path?: string;
  readonly dest?: string;
}

/** What is wrong, why, and what to do, by the system's name for it; `place` is a path, or empty where none is known. */
const WORDS: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) =>
    `The disk is full${of(place)}. Free some space (a build needs room for the site twice: in .cache and where it is put), then run the same command again.`,
  EDQUOT: (place) =>
    `This account may store no more on the disk${of(place)}. Delete something, or have its quota raised, then run the same command again.`,
  EFBIG: (place) =>
    `A file would be larger than may be written here${of(place)}. Allow larger ones (ulimit -f unlimited), or name a folder on another disk: OUT_DIR=/folder/to/write npm run build.`,
  EROFS: (place) =>
    `The disk can only be read${of(place)}. Make it writable, or name another folder: OUT_DIR=/folder/to/write npm run build. The project's own .cache must be writable too.`,
  EACCES: denied,
  EPERM: denied,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: () =>
    'There is not enough memory. Close other programs, then run the same command again.',
  EIO: (place) =>
    `The disk could not be read or written${of(place)}. Look whether it is at fault, then run the same command again.`,
};

/** The same by the numbers that programs written in other languages print. */
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'EPERM',
  5: 'EIO',
  12: 'ENOMEM',
  13: 'EACCES',
  23: 'ENFILE',
  24: 'EMFILE',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};
const NUMBERED = /\(os error (?<number>\d+)\)/;
const NAMED = new RegExp(
  String.raw`\b(?<code>${Object.keys(WORDS).join('|')}): [^\n]*?(?:'(?<place>[^'\n]+)'(?: -> '(?<dest>[^'\n]+)')?)?(?:\n|$)`,
);

/** A fault of the machine, not of the project, in words for whoever must mend it; null for any other error. */
export function systemFault(error: unknown): string | null {
  const { code = '', path = '', dest } = (error ?? {}) as SystemError;
  return Object.hasOwn(WORDS, code) ? (WORDS[code]?.(dest ?? path) ?? null) : null;
}

/** The same of what another program printed before it ended. */
export function systemFaultIn(log: string): string | null {
  const { code, place = '', dest } = NAMED.exec(log)?.groups ?? {};
  if (code !== undefined) return WORDS[code]?.(dest ?? place) ?? null;
  const number = NUMBERED.exec(log)?.groups?.['number'] ?? '';
  return WORDS[NUMBERS[number] ?? '']?.('') ?? null;
}

function of(place: string): string {
  return place === '' ? '' : `: ${place}`;
}

function denied(place: string): string {
  return `This account may not do that${of(place)}. Look whose it is and what is allowed there (ls -ld), or name another folder: OUT_DIR=/folder/to/write npm run build.`;
}

function tooManyFiles(place: string): string {
  return `More files would be open at once than this machine allows${of(place)}. Allow more, then run the same command again: ulimit -n 1024`;
}
