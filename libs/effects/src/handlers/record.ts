import { type Handler, named } from './handler.js';

/**
 * params {entry}: a line in the response record of the firm that the data names, else of the firm of the case. Data that
 * names nobody (`firmId: null`) and a case without a firm leave none.
 */
export const record: Handler = (effect, around, kind) => {
  const title = named(kind.records, effect.params['entry'], 'record', kind);
  const firmId = 'firmId' in effect.data ? effect.data['firmId'] : around.firmId;
  if (typeof firmId !== 'string') return [];
  return [
    {
      table: 'firm_record',
      row: {
        id: effect.id,
        firm_id: firmId,
        case_id: effect.caseId,
        seq: effect.seq,
        entry: effect.params['entry'],
        title_zh: title.zh,
        title_en: title.en,
        at: effect.createdAt,
      },
    },
  ];
};
