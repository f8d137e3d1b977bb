/** How an address answers. Only `dead` is a fault: whoever keeps machines out may let people in. */
export type Answer =
  | { readonly kind: 'alive' }
  /** Answers, from another address. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'unclear'; readonly reason: string };

/** What asking needs of the world, so that tests need none of it. */
export interface World {
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
}

/** How long a server may take (ms), and how often it is asked again when it fails. */
const PATIENCE = 20_000;
const TRIES = 3;
const PAUSE = 2_000;

/** The page is not there, whoever asks. */
const GONE = [404, 410];
/** Codes of systems for a server that does not exist, or listens no more. */
const NOBODY = ['ENOTFOUND', 'ECONNREFUSED'];

/** Asks an address, again where the answer may have been a passing fault. */
export async function askAddress(url: string, world: World): Promise<Answer> {
  let answer: Answer = { kind: 'unclear', reason: '' };
  for (let tried = 1; tried <= TRIES; tried++) {
    answer = await askOnce(url, world);
    if (answer.kind === 'alive' || answer.kind === 'moved') return answer;
    if (tried < TRIES) await world.wait(PAUSE * tried);
  }
  return answer;
}

async function askOnce(url: string, world: World): Promise<Answer> {
  try {
    // Many servers know no HEAD, or answer it wrongly: only a good answer is believed.
    const head = await request(url, 'HEAD', world);
    if (head.ok) return answered(url, head);
    return answered(url, await request(url, 'GET', world));
  } catch (error) {
    const code = codeOf(error);
    return { kind: NOBODY.includes(code) ? 'dead' : 'unclear', reason: code };
  }
}

async function request(url: string, method: 'HEAD' | 'GET', { fetch }: World): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    headers: { 'User-Agent': 'Mozilla/5.0 (compatible; chronicle link check)', Accept: '*/*' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  // The page itself is not wanted.
  await response.body?.cancel();
  return response;
}

function answered(url: string, response: Response): Answer {
  const { ok, status, url: end } = response;
  if (GONE.includes(status)) return { kind: 'dead', reason: String(status) };
  if (!ok) return { kind: 'unclear', reason: String(status) };
  return end === '' || isSame(url, end) ? { kind: 'alive' } : { kind: 'moved', to: end };
}

/** A slash at the end, `www.` or a safe connection make no other page. */
function isSame(one: string, other: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/#.*$/, '')
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '');
  return plain(one) === plain(other);
}

/** The short name of what went wrong on the way: `ENOTFOUND`, `TimeoutError`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.name;
}
