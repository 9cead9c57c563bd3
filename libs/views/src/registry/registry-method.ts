import { type Text, text } from '#kernel/text.js';

/** How the registry comes about. A new version whenever it changes, so that a copy can be read later. */
export const REGISTRY_METHOD: { readonly version: string; readonly says: Text } = {
  version: '1',
  says: text(
    '只列已生效、依职权机构决定公开通报的诚信警示（L3、L4），公示期满、准予修复、撤销或撤下的，当即不再显示。线索、投诉、调查和未生效的决定不在其中；不含投诉人的任何信息。没有列入不等于没有问题，列入也不替代行政或司法认定。企业可提出异议、附上声明、申请修复；有异议的条目会注明。',
    'Only warnings in force whose public notice the competent body decided (L3, L4). An entry is gone as soon as its time is over, it is repaired, revoked or taken down. Clues, complaints, investigations and decisions not yet in force are not here, nor anything about complainants. Absence is no proof of good conduct, and an entry replaces no finding of a court or authority. Firms may object, add a statement and ask for repair; entries under objection are marked.',
  ),
};
