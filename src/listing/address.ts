/** Longer than any name; an address can hold anything. */
const LONGEST = 200;

/** What was typed into a field, as the address has it; "" where it has none. */
export function typedIn(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? '').trim().slice(0, LONGEST);
}

/** Sets a parameter; what is empty is not written. */
export function setOrDelete(params: URLSearchParams, name: string, value: string): void {
  if (value === '') params.delete(name);
  else params.set(name, value);
}
