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
