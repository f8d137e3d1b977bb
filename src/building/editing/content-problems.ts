import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { Issue } from '#checking/issue.ts';
import { messageLanguage } from '#checking/message-language.ts';
import { lineOf } from '#checking/reporters/text.ts';
import {
  EDITING_EVENT,
  EDITING_PATH,
  type EditingProblems,
} from '#domain/words/editing-problems.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { issuesInEach } from '../check-content.ts';
import { whenQuiet } from './debounce.ts';
import { problemPage } from './problem-page.ts';
import { standIn } from './stand-in.ts';
import { toldInEach } from './told-problems.ts';

/** An editor may write a file in two steps. */
const QUIET = 150;

const SHOWING = fileURLToPath(new URL('../../drawing/editing/show-problems.ts', import.meta.url));

/** While the content is edited: checks it at each change, and shows what is wrong in the page. */
export function contentProblems(folder: string): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig, config, logger }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(SHOWING.replaceAll('\\', '/'))};`);
        updateConfig({ vite: { plugins: [showing(folder, config.base, logger)] } });
      },
    },
  };
}

function showing(folder: string, base: string, logger: AstroIntegrationLogger): Plugin {
  return {
    name: 'content-problems',
    configureServer: (server) => {
      let told: EditingProblems | null = null;
      const check = whenQuiet(
        async () => {
          const { issues, lang } = await problemsIn(folder);
          const before = told;
          told = toldInEach(issues, lang, base);
          tell(server, before, told);
          tellTerminal(issues.get(lang) ?? [], lang, logger);
        },
        (error) => {
          logger.error(error instanceof Error ? error.message : String(error));
        },
        QUIET,
      );
      watch(server, folder, check);
      check();
      server.middlewares.use((request, response, next) => {
        if (request.url?.endsWith(`/${EDITING_PATH}`)) {
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('Cache-Control', 'no-store');
          response.end(JSON.stringify(told));
          return;
        }
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (wantsPage) standIn(response, () => (told?.errors ? problemPage(told, base) : null));
        next();
      });
    },
  };
}

/** In every language that the site has and the interface speaks; the terminal has the first. */
async function problemsIn(folder: string): Promise<{ issues: Map<string, Issue[]>; lang: string }> {
  const reading = readFiles(await readFolder(folder));
  const lang = messageLanguage(reading.files);
  const spoken = reading.languages.filter((own) => LANGUAGES.includes(own));
  const issues = await issuesInEach([...new Set([lang, ...spoken])], reading, folder);
  return { issues, lang };
}

function watch(server: ViteDevServer, folder: string, check: () => void): void {
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (path: string) => {
      if (path.replaceAll('\\', '/').startsWith(folder.replaceAll('\\', '/'))) check();
    });
  }
}

/** Pages show the problems at once; when the last error is gone they are read anew. */
function tell(server: ViteDevServer, before: EditingProblems | null, now: EditingProblems): void {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  server.ws.send(EDITING_EVENT, now);
  if (before?.errors && now.errors === 0) server.ws.send({ type: 'full-reload' });
}

function tellTerminal(
  issues: readonly Issue[],
  lang: string,
  logger: AstroIntegrationLogger,
): void {
  for (const issue of issues) {
    if (issue.severity === 'error') logger.error(lineOf(issue, lang));
  }
}
