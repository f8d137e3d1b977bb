const KEY = 'chronicle:recent-searches';
const MOST = 6;

/** Queries asked on this device, the latest first; none when storage is closed to us. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((item) => typeof item === 'string').slice(0, MOST)
      : [];
  } catch {
    // Private windows and damaged entries: the list is a comfort, never a need.
    return [];
  }
}

/** Puts a query that led somewhere first. */
export function rememberQuery(query: string): void {
  const text = query.trim();
  if (text.length < 2) return;
  store([text, ...recentQueries().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Nothing to do: the device keeps no list.
  }
}
