/** A type of file that is taken as evidence, and how to tell it. */
export interface FileType {
  readonly mediaType: string;
  /** What browsers and telephones call it besides. */
  readonly aliases: readonly string[];
  readonly extensions: readonly string[];
  /** Whether a file begins as one of this type does. */
  readonly begins: (head: Buffer) => boolean;
}

/** Brands of MP4 proper; HEIC pictures and QuickTime films have the same outer form. */
const MP4_BRANDS = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV', 'dash'];

const ascii = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);
const startsWith =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, index) => head[index] === byte);

/** Everything else is refused; SVG and HTML are programs, not pictures. */
export const FILE_TYPES = {
  JPEG: {
    mediaType: 'image/jpeg',
    aliases: ['image/jpg', 'image/pjpeg'],
    extensions: ['jpg', 'jpeg'],
    begins: startsWith(0xff, 0xd8, 0xff),
  },
  PNG: {
    mediaType: 'image/png',
    aliases: [],
    extensions: ['png'],
    begins: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  WebP: {
    mediaType: 'image/webp',
    aliases: [],
    extensions: ['webp'],
    begins: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  PDF: {
    mediaType: 'application/pdf',
    aliases: ['application/x-pdf'],
    extensions: ['pdf'],
    begins: (head) => ascii(head, 0, 5) === '%PDF-',
  },
  MP4: {
    mediaType: 'video/mp4',
    aliases: [],
    extensions: ['mp4', 'm4v'],
    begins: (head) => ascii(head, 4, 8) === 'ftyp' && MP4_BRANDS.includes(ascii(head, 8, 12)),
  },
} as const satisfies Record<string, FileType>;

export interface FileClaim {
  /** Cleaned name. */
  readonly name: string;
  /** Media type that the sender declared. */
  readonly declared: string;
  readonly head: Buffer;
}

/** The type on which name, declaration and bytes agree; null when they do not, or when it is none of ours. */
export function agreedType({ name, declared, head }: FileClaim): string | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = Object.values<FileType>(FILE_TYPES).find(({ begins }) => begins(head));
  if (!type || !type.extensions.includes(extension)) return null;
  return [type.mediaType, ...type.aliases].includes(declared.toLowerCase()) ? type.mediaType : null;
}
