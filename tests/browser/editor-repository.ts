import type { Page } from '@playwright/test';

/** Files by their paths in a repository. */
export type Files = Readonly<Record<string, string>>;

declare global {
  interface Window {
    /** The repository as it stands in the browser's own file system. */
    repositoryFiles: () => Promise<Record<string, string>>;
  }
}

/**
 * Gives the page a repository to work in: the folder that its user would pick on the disk is one of
 * the browser's own, with these files. A person's picking is all that is made up.
 */
export async function giveRepository(page: Page, files: Files): Promise<void> {
  await page.addInitScript((given) => {
    const opened = async (): Promise<FileSystemDirectoryHandle> =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
    const write = async (root: FileSystemDirectoryHandle, path: string, text: string) => {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) {
        folder = await folder.getDirectoryHandle(part, { create: true });
      }
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    };
    const read = async (
      folder: FileSystemDirectoryHandle,
      at: string,
      into: Record<string, string>,
    ) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle, `${at}${name}/`, into);
        else into[at + name] = await (await handle.getFile()).text();
      }
      return into;
    };
    const picker = async () => {
      const root = await opened();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(given)) await write(root, path, text);
      return root;
    };
    Object.assign(window, { showDirectoryPicker: picker });
    window.repositoryFiles = async () => read(await opened(), '', {});
  }, files);
}

/** What changed in the repository: texts of new and changed files, null for those that are gone. */
export async function changesIn(page: Page, before: Files): Promise<Record<string, string | null>> {
  const now = await page.evaluate(() => window.repositoryFiles());
  const gone = Object.keys(before).filter((path) => !(path in now));
  const written = Object.entries(now).filter(([path, text]) => before[path] !== text);
  return Object.fromEntries([...written, ...gone.map((path): [string, null] => [path, null])]);
}
