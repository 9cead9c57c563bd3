import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { drawBoxes, drawCopy } from './pictures.js';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'heyi-pictures-'))));
afterAll(() => rm(folder, { recursive: true }));

const RED = { r: 255, g: 0, b: 0 };
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: RED } });
async function copyOf(bytes: Buffer, type: string) {
  const path = join(folder, 'picture');
  await writeFile(path, bytes);
  return drawCopy(path, type);
}
const codeOf = (bytes: Buffer, type: string) =>
  copyOf(bytes, type).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

describe('the copy of a picture', () => {
  it('tells nothing of place, camera and time, and stands upright', async () => {
    const photo = await plain(40, 20)
      .withExif({
        IFD0: { Make: 'Secret Camera' },
        IFD3: { GPSLatitude: '22/1 16/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { bytes, type } = await copyOf(photo, 'image/jpeg');
    const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect({ type, exif, icc, xmp, iptc, orientation, width, height }).toEqual({
      type: 'image/jpeg',
      width: 20,
      height: 40,
    });
  });

  it.each([
    [3_000, 1_500, 2_000, 1_000],
    [100, 4_000, 50, 2_000],
    [30, 20, 30, 20],
  ])('of %d × %d pixels has %d × %d', async (width, height, wide, high) => {
    const { bytes } = await copyOf(await plain(width, height).jpeg().toBuffer(), 'image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: wide, height: high });
  });

  it('of a WebP is a JPEG on white paper, of a PNG a PNG that stays see-through', async () => {
    const glass = sharp({ create: { width: 4, height: 4, channels: 4, background: { ...RED, alpha: 0 } } });
    const webp = await copyOf(await glass.clone().webp().toBuffer(), 'image/webp');
    const png = await copyOf(await glass.clone().png().toBuffer(), 'image/png');
    expect([webp.type, png.type]).toEqual(['image/jpeg', 'image/png']);
    expect([...(await sharp(webp.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
    expect((await sharp(png.bytes).raw().toBuffer())[3]).toBe(0);
  });

  it('drops what was hidden behind the picture', async () => {
    const png = Buffer.concat([await plain(4, 4).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect((await copyOf(png, 'image/png')).bytes.includes('script')).toBe(false);
  });
});

describe('a picture is refused', () => {
  it('that unpacks to more than 40 million pixels, however small the file', async () => {
    const bomb = pngOf(50_000, 50_000);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await codeOf(bomb, 'image/png')).toBe('UPLOAD.TOO_MANY_PIXELS');
  });

  it('that says it is small and is not', async () => {
    expect(await codeOf(pngOf(10, 10, 4), 'image/png')).toBe('UPLOAD.PICTURE_BROKEN');
  });

  it('that breaks off, at whatever place', async () => {
    const photo = await sharp({
      create: { width: 200, height: 200, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
    } as never)
      .jpeg()
      .toBuffer();
    for (const share of [0.01, 0.1, 0.5, 0.9])
      expect(await codeOf(photo.subarray(0, Math.floor(photo.length * share)), 'image/jpeg')).toBe(
        'UPLOAD.PICTURE_BROKEN',
      );
  });

  it.each([
    ['of nothing', Buffer.alloc(0)],
    ['of its first bytes alone', Buffer.from([0xff, 0xd8, 0xff])],
    [
      'of noise behind the first bytes',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5_000, 7)]),
    ],
  ])('%s', async (_what, bytes) => expect(await codeOf(bytes, 'image/jpeg')).toBe('UPLOAD.PICTURE_BROKEN'));

  it('and the next one is taken', async () => {
    await Promise.all(Array.from({ length: 8 }, () => codeOf(Buffer.alloc(50, 1), 'image/jpeg')));
    expect(await codeOf(await plain(4, 4).jpeg().toBuffer(), 'image/jpeg')).toBe('taken');
  });
});

it('boxes are black, everything else stays', async () => {
  const picture = await plain(10, 10).png().toBuffer();
  const { bytes } = await drawBoxes(picture, 'image/png', [
    { left: 0, top: 0, width: 2, height: 2 },
    { left: 5, top: 5, width: 5, height: 5 },
  ]);
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  expect([at(0, 0), at(1, 1), at(9, 9)]).toEqual(Array.from({ length: 3 }, () => [0, 0, 0]));
  expect([at(2, 2), at(4, 5), at(9, 0)]).toEqual(Array.from({ length: 3 }, () => [255, 0, 0]));
});

/** A PNG whose header says this size, with so many rows of bytes packed into it. */
function pngOf(width: number, height: number, rows = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(rows * (1 + width * 3)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
