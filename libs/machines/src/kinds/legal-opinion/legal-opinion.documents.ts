import { template } from '../rectification/notices/template.js';

/** Numbered documents (domain.md §4.8, §4.14). The words of the file are joined in by whoever draws the document. */
export const OPINION_DOCUMENTS = {
  opinion: template(
    ['法律意见书', 'Legal opinion'],
    [
      '{caseNo} {formZh}。以所述事实和{lawOn}的法律文本为准，供参考，不代替决定。',
      '{caseNo}: {formEn}. It rests on the facts stated and on the law as of {lawOn}. It advises and decides nothing.',
    ],
  ),
  peerReview: template(
    ['复核单', 'Slip of the second look'],
    ['{caseNo} 法律意见已由另一名法律顾问复核。', 'A second counsel has looked at the opinion in {caseNo}.'],
  ),
  update: template(
    ['更新说明', 'Note of change'],
    [
      '{caseNo} 所依据的法律（{lawOn}文本）已变更，原意见不再适用。',
      'The law on which {caseNo} rests (as of {lawOn}) has changed. The opinion no longer holds.',
    ],
  ),
} as const;
export type DocumentName = keyof typeof OPINION_DOCUMENTS;
