import type { HeaderRule } from './header-rules.ts';

/**
 * Text of the `_headers` file that static hosts read: a path, then its headers indented. `! Name`
 * takes back what earlier rules gave; hosts that join no rules pass over it.
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers, instead }) => {
    const before = instead.map((name) => `  ! ${name}`);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...before, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Reads a `_headers` file back; comments and lines it cannot read are passed over. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string>; instead: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {}, instead: [] });
    const { taken, name, value } =
      /^\s+(?:!\s*(?<taken>[\w-]+)|(?<name>[\w-]+):\s*(?<value>.*))$/.exec(line)?.groups ?? {};
    const rule = rules.at(-1);
    if (rule && taken) rule.instead.push(taken);
    if (rule && name && value !== undefined) rule.headers[name] = value;
  }
  return rules;
}

type Headers = Record<string, string>;

/** How hosts read several rules that match one path. */
export const READINGS = {
  /** All of them, in order: equal names joined by a comma unless a later rule takes them back. */
  joined: (path: string, rules: readonly HeaderRule[]): Headers => {
    const headers: Headers = {};
    for (const rule of matching(path, rules)) {
      for (const name of rule.instead) Reflect.deleteProperty(headers, name);
      for (const [name, value] of Object.entries(rule.headers)) {
        const before = headers[name];
        headers[name] = before === undefined ? value : `${before}, ${value}`;
      }
    }
    return headers;
  },
  /** The last one alone. */
  last: (path: string, rules: readonly HeaderRule[]): Headers => ({
    ...matching(path, rules).at(-1)?.headers,
  }),
} as const;

function matching(path: string, rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.filter(({ path: pattern }) => {
    const [start = '', end] = pattern.split('*');
    if (end === undefined) return path === pattern;
    const isLongEnough = path.length >= start.length + end.length;
    return isLongEnough && path.startsWith(start) && path.endsWith(end);
  });
}
