import { askAddress, type Answer, type World } from './ask-address.ts';

/** An address and the sources that give it, by their files. */
export interface Link {
  readonly url: string;
  readonly files: readonly string[];
}

export interface CheckedLink extends Link {
  readonly answer: Answer;
}

interface LinkedSource {
  readonly file: string;
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  readonly archived: string | null;
}

/** A server is asked one page at a time, with a pause between; so many servers at once. */
const PAUSE = 500;
const SERVERS = 16;
/** When none of so many addresses was answered, of more servers than are asked at once, no other will be. */
const MOST_LOST = 40;

/** Every address of the sources once, in their order. */
export function linksOf(sources: readonly LinkedSource[]): Link[] {
  const files = new Map<string, string[]>();
  for (const { file, url, alsoAt, archived } of sources) {
    for (const each of new Set([url, ...alsoAt, archived])) {
      if (each !== null) files.set(each, [...(files.get(each) ?? []), file]);
    }
  }
  return [...files].map(([url, own]) => ({ url, files: own }));
}

/** True when no server at all answered: then it is the network that is missing, not the pages. */
export function reachedNobody(links: readonly CheckedLink[]): boolean {
  return links.length > 0 && !links.some(({ answer }) => isFromServer(answer));
}

function isFromServer(answer: Answer): boolean {
  return !('reason' in answer) || /^\d+$/.test(answer.reason);
}

/**
 * Asks all addresses; the answers come in the order of the links. `tell` hears how many are done. Where
 * no server answers, the rest is not waited for: it stays unclear.
 */
export async function checkLinks(
  links: readonly Link[],
  world: World,
  tell: (done: number) => void = () => undefined,
): Promise<CheckedLink[]> {
  const queues = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const answers = new Map<Link, Answer>();
  let reached = false;
  const serve = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, link] of queue.entries()) {
        if (!reached && answers.size >= MOST_LOST) return;
        if (index > 0) await world.wait(PAUSE);
        const answer = await askAddress(link.url, world);
        answers.set(link, answer);
        reached ||= isFromServer(answer);
        tell(answers.size);
      }
    }
  };
  await Promise.all(Array.from({ length: SERVERS }, serve));
  return links.map((link) => ({
    ...link,
    answer: answers.get(link) ?? { kind: 'unclear', reason: '' },
  }));
}
