import { PNG, uploadFile } from '../world/upload.js';
import { attack, type Attack, type Group } from './attack.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const ZIP = bytes('PK\x03\x04\x14\x00\x00\x00\x08\x00');

const upload = (
  name: string,
  file: { name?: string; type?: string; bytes?: Uint8Array },
  status = 415,
): Attack => attack(name, 'handler', status, (who) => uploadFile(who, file));

const form = (name: string, type: string, body: string | Uint8Array, status: number): Attack =>
  attack(name, 'handler', status, (who) =>
    who.send('POST', '/api/attachments', { 'content-type': type }, body),
  );

const part = (name: string, file: string, content: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename="${file}"\r\ncontent-type: image/png\r\n\r\n${content}\r\n`;

export const FILES: Group = {
  title: 'a file that is none',
  attacks: [
    upload('a page that calls itself a picture', { bytes: bytes('<html><script>alert(1)</script>') }),
    upload('a program that calls itself a picture', { bytes: bytes('MZ\x90\x00') }),
    upload('a picture that calls itself a page', { name: 'a.html', type: 'text/html' }),
    upload('a picture with the name of a page', { name: 'a.html' }),
    upload('a drawing that can act', {
      name: 'a.svg',
      type: 'image/svg+xml',
      bytes: bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    }),
    upload('an archive', { name: 'a.zip', type: 'application/zip', bytes: ZIP }),
    upload('a document that is an archive', {
      name: 'a.docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: ZIP,
    }),
    upload('an archive that calls itself a PDF', { name: 'a.pdf', type: 'application/pdf', bytes: ZIP }),
    upload('a picture that is a PDF', { name: 'a.png', type: 'image/png', bytes: bytes('%PDF-1.7\n') }),
    upload('nothing', { bytes: new Uint8Array() }, 400),
    upload('half a picture', { bytes: PNG.subarray(0, 40) }, 422),
    upload(
      'a picture that is all head',
      { bytes: Buffer.concat([PNG.subarray(0, 8), Buffer.alloc(1_000)]) },
      422,
    ),
    form('a form without a boundary', 'multipart/form-data', 'x', 400),
    form('a form that does not end', 'multipart/form-data; boundary=x', part('file', 'a.png', 'x'), 400),
    form('a form without a file', 'multipart/form-data; boundary=x', '--x--\r\n', 400),
    form(
      'a form with a field of another name',
      'multipart/form-data; boundary=x',
      `${part('avatar', 'a.png', 'x')}--x--\r\n`,
      400,
    ),
    form('a file as JSON', 'application/json', '{"file":"x"}', 415),
    form(
      'a thousand parts',
      'multipart/form-data; boundary=x',
      `${Array.from({ length: 1_000 }, (_, i) => `--x\r\ncontent-disposition: form-data; name="f${i}"\r\n\r\nx\r\n`).join('')}--x--\r\n`,
      400,
    ),
    attack('a file for a route without files', 'handler', [415, 'INPUT.MEDIA_TYPE'], (who) => {
      const body = new FormData();
      body.append('file', new Blob([PNG as never], { type: 'image/png' }), 'a.png');
      return who.send('POST', '/api/complaints', {}, body);
    }),
  ],
};
