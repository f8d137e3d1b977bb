import type { Forge, Method } from './forge.ts';

interface Asked {
  readonly method: Method;
  readonly path: string;
  readonly body?: object;
}

/** A forge that answers what it is told to, a path a line, and keeps what it was asked. */
export function pretendForge(answers: Readonly<Record<string, unknown>>) {
  const asked: Asked[] = [];
  const forge: Forge = {
    repository: 'example/chronicle',
    ask: (method, path, body) => {
      asked.push(body ? { method, path, body } : { method, path });
      const key = Object.keys(answers).find((one) => path.startsWith(one));
      if (method === 'GET' && key === undefined) return Promise.reject(new Error(`no ${path}`));
      return Promise.resolve(key === undefined ? {} : answers[key]);
    },
    bytes: (path) => {
      asked.push({ method: 'GET', path });
      return Promise.resolve(new Uint8Array([1]));
    },
  };
  const changes = () => asked.filter(({ method }) => method !== 'GET');
  return { forge, asked, changes };
}
