import { factKey, factRequests } from './fact-requests.js';
import { command, FIRM, parcel, parcelAfter } from './testing/parcel.js';
import { freshCase } from './testing/random-case.js';

describe('what a command wants to know before it is decided', () => {
  const keys = (file: Parameters<typeof factRequests>[1], type: string, payload = {}) =>
    factRequests(parcel, file, command(type, { payload })).map(factKey);

  it('follows from context, payload and case', () => {
    const file = parcelAfter('STOP');
    expect(keys(file, 'DELIVER', { paid: true })).toEqual([`firm:${FIRM}`, `case:${file.id}/true`]);
  });

  it('is asked of a case without a snapshot as well', () => {
    const fresh = freshCase(parcel);
    expect(keys(fresh, 'DELIVER')).toEqual(['firm:undefined', `case:${fresh.id}/undefined`]);
  });

  it.each(['STOP', 'FLY'])('is nothing for %s', (type) => {
    expect(keys(parcelAfter(), type)).toEqual([]);
  });
});
