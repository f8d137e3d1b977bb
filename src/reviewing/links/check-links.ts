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
  const answered = ({ answer }: CheckedLink) =>
    !('reason' in answer) || /^\d+$/.test(answer.reason);
  return links.length > 0 && !links.some(answered);
}

/** Asks all addresses; the answers come in the order of the links. `tell` hears how many are done. */
export async function checkLinks(
  links: readonly Link[],
  world: World,
  tell: (done: number) => void = () => undefined,
): Promise<CheckedLink[]> {
  const queues = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const answers = new Map<Link, Answer>();
  const serve = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, link] of queue.entries()) {
        if (index > 0) await world.wait(PAUSE);
        answers.set(link, await askAddress(link.url, world));
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
