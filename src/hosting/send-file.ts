import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Compressor } from './compress.ts';
import { contentType, isCompressible } from './content-types.ts';
import { codingFor, knowsTag, rangeOf, type Coding } from './negotiation.ts';

/** Above this a file is not compressed as a whole but while it is sent. */
const SMALL = 2 ** 20;

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

interface OpenFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly size: number;
  readonly tag: string;
}

/** Sends a file, or what of it the browser lacks; gives false when there is no such file. */
export async function sendFile(
  path: string,
  answer: Answer,
  compressor: Compressor,
): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (!handle) return false;
  try {
    const { size, mtimeMs } = await handle.stat();
    const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    await sendOpen({ path, handle, size, tag }, answer, compressor);
    return true;
  } finally {
    await handle.close();
  }
}

async function sendOpen(file: OpenFile, answer: Answer, compressor: Compressor): Promise<void> {
  const { request, response, status } = answer;
  const type = contentType(file.path);
  const headers: OutgoingHttpHeaders = {
    ...answer.headers,
    'Content-Type': type,
    ETag: file.tag,
    Vary: 'Accept-Encoding',
    'Accept-Ranges': 'bytes',
  };
  if (status === 200 && knowsTag(request.headers['if-none-match'], file.tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const whole = { ...answer, headers };
  if (asksForPart(answer)) {
    await sendPart(file, whole);
    return;
  }
  const accepted = isCompressible(type) ? (request.headers['accept-encoding'] ?? '') : '';
  const coding = codingFor(accepted, file.size > SMALL ? ['gzip'] : undefined);
  if (coding === null) await sendBytes(file, whole);
  else if (file.size > SMALL) await sendZipped(file, whole);
  else await sendCompressed(file, coding, whole, compressor);
}

// A condition on the part cannot hold: our tags are weak, which If-Range may not use.
function asksForPart({ request, status }: Answer): boolean {
  const { range, 'if-range': condition } = request.headers;
  return status === 200 && request.method === 'GET' && range !== undefined && !condition;
}

async function sendPart(file: OpenFile, answer: Answer): Promise<void> {
  const { request, response, headers } = answer;
  const range = rangeOf(request.headers.range, file.size);
  if (range === null) {
    await sendBytes(file, answer);
  } else if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${file.size}` }).end();
  } else {
    const { start, end } = range;
    const part = {
      'Content-Range': `bytes ${start}-${end}/${file.size}`,
      'Content-Length': end - start + 1,
    };
    response.writeHead(206, { ...headers, ...part });
    await pipeline(file.handle.createReadStream({ start, end, autoClose: false }), response);
  }
}

async function sendBytes(file: OpenFile, { status, headers, request, response }: Answer) {
  response.writeHead(status, { ...headers, 'Content-Length': file.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(file.handle.createReadStream({ autoClose: false }), response);
}

async function sendZipped(file: OpenFile, { status, headers, request, response }: Answer) {
  response.writeHead(status, { ...headers, 'Content-Encoding': 'gzip' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(file.handle.createReadStream({ autoClose: false }), createGzip(), response);
}

async function sendCompressed(
  file: OpenFile,
  coding: Coding,
  { status, headers, request, response }: Answer,
  compressor: Compressor,
) {
  const read = (): Promise<Buffer> => file.handle.readFile();
  const bytes = await compressor.compress(`${file.tag} ${file.path}`, coding, read);
  const coded = { 'Content-Encoding': coding, 'Content-Length': bytes.length };
  response.writeHead(status, { ...headers, ...coded });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
