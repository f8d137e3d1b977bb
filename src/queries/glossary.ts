import type { Glossary } from '#domain/records/glossary.ts';
import { entriesOf } from './entries.ts';

/** The terms the content explains; none when it explains none. */
export async function loadGlossary(): Promise<Glossary> {
  const entry = (await entriesOf('glossary')).get('glossary');
  return (entry?.data as Glossary | undefined) ?? [];
}
