import { PNG } from '../../world/upload.js';
import { firmOf } from '../../world/walk.js';
import { type Area, plain, row, type Row } from '../row.js';

const REASON = '核对现场情况';

const attachment = (about: string, name: 'evidence' | 'upload'): Row =>
  row('GET /api/attachments/{id}', about, ({ things }) => ({ path: `/api/attachments/${things[name]}` }));

function aPhoto(): FormData {
  const form = new FormData();
  form.append('file', new Blob([PNG as never], { type: 'image/png' }), '照片.png');
  return form;
}

export const EVIDENCE: Area = {
  title: 'Evidence, documents, notices, records',
  rows: [
    row('POST /api/attachments', 'a photo', () => ({ path: '/api/attachments', form: aPhoto() })),
    attachment('a photo that the resident brought', 'evidence'),
    attachment('uploaded by the handler, in no case yet', 'upload'),
    row('POST /api/attachments/{id}/original', 'a photo that the resident brought', ({ things }) => ({
      path: `/api/attachments/${things.evidence}/original`,
      body: { reason: REASON },
    })),
    row('POST /api/attachments/{id}/redactions', 'a photo in no case yet', ({ things }) => ({
      path: `/api/attachments/${things.upload}/redactions`,
      body: { rectangles: [{ left: 0, top: 0, width: 1, height: 1 }], reason: REASON },
    })),
    // After it the firm gets the copy with black boxes, so it stands behind the lines that read the photo.
    row('POST /api/attachments/{id}/redactions', 'a photo that the resident brought', ({ things }) => ({
      path: `/api/attachments/${things.evidence}/redactions`,
      body: { rectangles: [{ left: 0, top: 0, width: 1, height: 1 }], reason: REASON },
    })),
    row('GET /api/attachments/{id}', 'the same photo, once it is blackened', ({ things }) => ({
      path: `/api/attachments/${things.evidence}`,
    })),
    row('GET /api/documents/{id}', 'the letter to the firm', ({ things }) => ({
      path: `/api/documents/${things.document}`,
    })),
    plain('GET /api/notices', 'to oneself'),
    row('GET /api/firms/{id}/record', 'the firm', () => ({ path: `/api/firms/${firmOf('firm1')}/record` })),
  ],
};
