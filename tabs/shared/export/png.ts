import { err, ok, type Result } from '../../../src/domain/shared/result';
import type { Picture } from './picture';

/** Sharp on screens with two pixels for one, and in print. */
const SCALE = 2;

/**
 * A picture as a PNG of twice its size.
 *
 * @errors `not-drawn` when the browser does not let a page draw or read a picture
 */
export async function pngOf({ svg, width, height }: Picture): Promise<Result<Blob, { kind: 'not-drawn' }>> {
  const image = new Image();
  // The page's rules allow pictures from such addresses; unlike others they never make a canvas unreadable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  try {
    await image.decode();
    const context = canvas.getContext('2d');
    if (context === null) return err({ kind: 'not-drawn' });
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return png === null ? err({ kind: 'not-drawn' }) : ok(png);
  } catch {
    // A browser that guards against recognising its users throws instead of answering null.
    return err({ kind: 'not-drawn' });
  }
}
