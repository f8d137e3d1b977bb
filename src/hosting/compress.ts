import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './content-types.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Quality 5 is what hosts use on the fly: the highest costs seconds for a few per cent.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

interface Compressed {
  readonly encoding: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** The bytes in the best coding the browser accepts, with the header that names it. */
export async function compress(bytes: Buffer, type: string, accepted: string): Promise<Compressed> {
  if (!isCompressible(type)) return { encoding: {}, bytes };
  if (/\bbr\b/.test(accepted)) {
    return { encoding: { 'Content-Encoding': 'br' }, bytes: await brotli(bytes, BROTLI) };
  }
  if (/\bgzip\b/.test(accepted)) {
    return { encoding: { 'Content-Encoding': 'gzip' }, bytes: await zip(bytes) };
  }
  return { encoding: {}, bytes };
}
