import { packFile } from '#timeline/items/item-file.ts';
import { benchData } from '../../corpus-items.ts';

/** The file that this timeline's page refers to. */
export function GET(): Response {
  return new Response(packFile(benchData().items));
}
