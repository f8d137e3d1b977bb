/** Pixels of the PNG for each of the drawing. */
const DENSITY = 2;

/** A drawing of that size as a PNG; rejects where the browser cannot make it. */
export function pngOf(
  { width, height }: { readonly width: number; readonly height: number },
  draw: (pen: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('this browser draws no pictures'));
  pen.scale(DENSITY, DENSITY);
  draw(pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for this browser'));
    });
  });
}
