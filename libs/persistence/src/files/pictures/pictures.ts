import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Rectangle } from './rectangle.js';
import { Turns } from './turns.js';

/** Pixels of a picture once it is unpacked; a small file can hold thousands of millions of them. */
export const MEGAPIXELS = 40;
const PIXELS = MEGAPIXELS * 1_000_000;
/** Longer side of the copy, in pixels. */
export const COPY_SIDE = 2_000;
const QUALITY = 85;
const SECONDS = 20;

/** Still pictures only, and no repairing: whatever libvips is unsure of is refused. */
const CAREFULLY: SharpOptions = { limitInputPixels: PIXELS, failOn: 'error', animated: false };

const turns = new Turns(2);

export interface PictureCopy {
  readonly bytes: Buffer;
  readonly type: 'image/jpeg' | 'image/png';
}

export function isPicture(type: string): boolean {
  return type.startsWith('image/');
}

/**
 * The picture drawn anew: upright, at most 2,000 pixels long, without place, camera, thumbnail, or whatever else the
 * file carried. PNG stays PNG, everything else becomes JPEG. Throws UPLOAD.TOO_MANY_PIXELS and UPLOAD.PICTURE_BROKEN.
 */
export function drawCopy(path: string, type: string): Promise<PictureCopy> {
  return turns.take(() =>
    orBroken(async () => {
      // Only the header is read here, so that we can say what is wrong.
      const { width, height } = await sharp(path, { ...CAREFULLY, limitInputPixels: false }).metadata();
      if (width * height > PIXELS)
        throw new HeyiError(ERRORS.uploadTooManyPixels, { megapixels: MEGAPIXELS });
      const drawn = sharp(path, CAREFULLY)
        .autoOrient()
        .resize({ width: COPY_SIDE, height: COPY_SIDE, fit: 'inside', withoutEnlargement: true });
      return encoded(drawn, type === 'image/png' ? 'image/png' : 'image/jpeg');
    }),
  );
}

/** The picture with black boxes in these places, all of which lie within it. */
export function drawBoxes(
  bytes: Buffer,
  type: PictureCopy['type'],
  rectangles: readonly Rectangle[],
): Promise<PictureCopy> {
  return turns.take(async () => {
    const boxes = rectangles.map(({ left, top, width, height }) => ({
      input: { create: { width, height, channels: 3 as const, background: '#000' } },
      left,
      top,
    }));
    return encoded(sharp(bytes, CAREFULLY).composite(boxes), type);
  });
}

export async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes, CAREFULLY).metadata();
  return { width, height };
}

async function encoded(picture: Sharp, type: PictureCopy['type']): Promise<PictureCopy> {
  const timed = picture.timeout({ seconds: SECONDS });
  const bytes =
    type === 'image/png'
      ? await timed.png().toBuffer()
      : // JPEG has no transparency; what was see-through becomes paper.
        await timed.flatten({ background: '#fff' }).jpeg({ quality: QUALITY }).toBuffer();
  return { bytes, type };
}

async function orBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HeyiError) throw error;
    throw new HeyiError(ERRORS.uploadPictureBroken, {}, { cause: error });
  }
}
