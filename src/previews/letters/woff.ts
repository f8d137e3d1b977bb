import { unzlibSync } from 'fflate';

const SIGNATURE = 0x774f4646;
const HEADER = { woff: 44, sfnt: 12 };
const ENTRY = { woff: 20, sfnt: 16 };

/**
 * The font inside a WOFF file (W3C, WOFF 1.0), as shapers of text read it: tables are compressed one by
 * one there, and put together here. Throws a RangeError for bytes that are no such file.
 */
export function fontInWoff(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER.woff || view.getUint32(0) !== SIGNATURE)
    throw new RangeError('not a WOFF file');
  const tables = tablesIn(bytes, view);
  const start = HEADER.sfnt + tables.length * ENTRY.sfnt;
  const length = tables.reduce((sum, { content }) => sum + padded(content.length), start);
  const font = new Uint8Array(length);
  const written = new DataView(font.buffer);
  writeHeader(written, view.getUint32(4), tables.length);
  let at = start;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = HEADER.sfnt + index * ENTRY.sfnt;
    [tag, checksum, at, content.length].forEach((value, field) => {
      written.setUint32(entry + field * 4, value);
    });
    font.set(content, at);
    at += padded(content.length);
  }
  return font;
}

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly content: Uint8Array;
}

function tablesIn(bytes: Uint8Array, view: DataView): Table[] {
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const entry = HEADER.woff + index * ENTRY.woff;
    const field = (number: number) => view.getUint32(entry + number * 4);
    const [offset, packed, length] = [field(1), field(2), field(3)];
    const stored = bytes.subarray(offset, offset + packed);
    const content = packed < length ? unzlibSync(stored) : stored;
    return { tag: field(0), checksum: field(4), content };
  });
}

function writeHeader(written: DataView, flavour: number, tables: number): void {
  const power = Math.floor(Math.log2(Math.max(1, tables)));
  written.setUint32(0, flavour);
  written.setUint16(4, tables);
  written.setUint16(6, 2 ** power * ENTRY.sfnt);
  written.setUint16(8, power);
  written.setUint16(10, (tables - 2 ** power) * ENTRY.sfnt);
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
