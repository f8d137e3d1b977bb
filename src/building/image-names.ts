const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;
const IMAGES = /[^/"'()\s]+\.(?:avif|gif|jpe?g|png|svg|webp)/g;

/** Whether a file is a picture by its name. */
export function isImage(name: string): boolean {
  return IMAGE.test(name);
}

/** The names of the images that a page, a style or a script asks for. */
export function imagesIn(name: string, bytes: Buffer): Iterable<string> {
  if (!/\.(?:html|css|js)$/.test(name)) return [];
  return bytes.toString().match(IMAGES) ?? [];
}
