import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, HttpClient } from './http-client.js';

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

export interface UploadAs {
  readonly name?: string;
  readonly type?: string;
  readonly bytes?: Uint8Array;
}

/** One file in a form, as a browser sends it. */
export function uploadFile(
  who: HttpClient,
  { name = '现场照片.png', type = 'image/png', bytes = PNG }: UploadAs = {},
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([bytes as never], { type }), name);
  return who.send('POST', '/api/attachments', {}, form);
}

/** What lies below the folder of files, apart from folders. */
export async function filesOnDisk(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
