import { publishList } from '#authoring/publish-list.ts';
import { contentFolder } from '../src/content-folder.ts';

try {
  const added = await publishList(contentFolder());
  console.log(`The list of published addresses has ${added} more.`);
} catch (error) {
  console.error(`publish:list: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
