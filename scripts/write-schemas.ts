import { mkdir, writeFile } from 'node:fs/promises';
import { LOCAL_FOLDER, localSchemas } from '#editor/schemas/local-files.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { siteLanguages } from '#reading/site-languages.ts';
import { contentFolder } from '../src/content-folder.ts';

// What an editor on this machine asks for each YAML file of the content, in the site's languages.
try {
  const languages = siteLanguages(await readFolder(contentFolder())).filter((lang) =>
    LANGUAGES.includes(lang),
  );
  await mkdir(LOCAL_FOLDER, { recursive: true });
  for (const [path, text] of localSchemas(languages)) {
    await writeFile(path, text);
    process.stdout.write(`${path}\n`);
  }
} catch (error) {
  console.error(`schemas: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
