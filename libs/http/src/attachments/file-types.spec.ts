import { agreedType, type FileClaim } from './file-types.js';

const head = (text: string) => Buffer.from(text, 'latin1');
const PNG = head('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const JPEG = head('\xff\xd8\xff\xe0\0\x10JFIF');
const WEBP = head('RIFF\x24\0\0\0WEBPVP8 ');
const PDF = head('%PDF-1.7\n');
const MP4 = head('\0\0\0\x20ftypisom\0\0\x02\0');
const HEIC = head('\0\0\0\x18ftypheic\0\0\0\0');
const MOV = head('\0\0\0\x14ftypqt  \0\0\0\0');

it.each<[string, string, Buffer, string]>([
  ['a.png', 'image/png', PNG, 'image/png'],
  ['现场.JPG', 'image/jpeg', JPEG, 'image/jpeg'],
  ['a.jpeg', 'image/jpg', JPEG, 'image/jpeg'],
  ['a.webp', 'image/webp', WEBP, 'image/webp'],
  ['a.b.pdf', 'application/pdf', PDF, 'application/pdf'],
  ['a.mp4', 'VIDEO/MP4', MP4, 'video/mp4'],
])('%s as %s is taken', (name, declared, bytes, type) =>
  expect(agreedType({ name, declared, head: bytes })).toBe(type),
);

it.each<[string, FileClaim]>([
  ['bytes of another type', { name: 'a.png', declared: 'image/png', head: JPEG }],
  ['an extension of another type', { name: 'a.jpg', declared: 'image/png', head: PNG }],
  ['a declaration of another type', { name: 'a.png', declared: 'image/jpeg', head: PNG }],
  ['no declaration', { name: 'a.png', declared: '', head: PNG }],
  ['bytes declared as anything', { name: 'a.png', declared: 'application/octet-stream', head: PNG }],
  ['no extension', { name: 'png', declared: 'image/png', head: PNG }],
  ['a second extension', { name: 'a.png.html', declared: 'image/png', head: PNG }],
  [
    'SVG',
    { name: 'a.svg', declared: 'image/svg+xml', head: head('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ],
  [
    'HTML in a picture’s clothes',
    { name: 'a.png', declared: 'image/png', head: head('<!doctype html><script>') },
  ],
  ['HEIC', { name: 'a.mp4', declared: 'video/mp4', head: HEIC }],
  ['QuickTime', { name: 'a.mp4', declared: 'video/mp4', head: MOV }],
  ['a zip', { name: 'a.pdf', declared: 'application/pdf', head: head('PK\x03\x04') }],
  ['a sound in RIFF', { name: 'a.webp', declared: 'image/webp', head: head('RIFF\0\0\0\0WAVEfmt ') }],
  ['less than a signature', { name: 'a.png', declared: 'image/png', head: PNG.subarray(0, 4) }],
  ['nothing', { name: 'a.png', declared: 'image/png', head: Buffer.alloc(0) }],
])('%s is refused', (_what, claim) => expect(agreedType(claim)).toBeNull());
