/** Longest edge of a photo that is sent. */
const LONGEST = 2_000;
const QUALITY = 0.85;
/** As the server has it (libs/http/src/edge/limits.ts). */
export const MOST_BYTES = 20 * 1024 * 1024;

export type Unusable = 'heic' | 'unreadable' | 'tooLarge';

export class UnusableFile extends Error {
  constructor(readonly why: Unusable) {
    super(why);
  }
}

/**
 * A photo becomes a smaller JPEG, which also leaves behind where and with what it was taken. Papers and films stay as
 * they are. Throws `UnusableFile`.
 */
export async function prepareFile(file: File): Promise<File> {
  if (!isPhoto(file)) {
    if (file.size > MOST_BYTES) throw new UnusableFile('tooLarge');
    return file;
  }
  const picture = await readPicture(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) throw new UnusableFile('unreadable');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!blob) throw new UnusableFile('unreadable');
  return new File([blob], `${file.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`, { type: 'image/jpeg' });
}

function isPhoto({ type, name }: File): boolean {
  return type.startsWith('image/') || /\.(heic|heif)$/i.test(name);
}

async function readPicture(file: File): Promise<ImageBitmap | HTMLImageElement> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return readOldWay(file);
  }
}

/** Browsers without createImageBitmap, or with one that takes no options. */
async function readOldWay(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new UnusableFile(
      /\.(heic|heif)$/i.test(file.name) || /hei[cf]/.test(file.type) ? 'heic' : 'unreadable',
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
