/** Ids that samples name; the answers of the generated tests are about these (explore/sample-facts.ts). */
export const SAMPLE_FIRM = 'firm-1';
export const SAMPLE_ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
export const SAMPLE_PHOTO = '0190a000-0000-7000-8000-00000000a001';
export const OTHER_PHOTO = '0190a000-0000-7000-8000-00000000a002';

export const WORDS = { text: '情况说明。' } as const;

export const LIFT_ITEM = {
  kind: 'safetyDevice',
  what: '2号楼客梯一个月内两次困人。',
  standard: '经检验合格，连续30日无困人。',
  proof: '检验报告及运行记录。',
} as const;
export const LEAK_ITEM = {
  kind: 'repair',
  what: '地下车库顶板渗水。',
  standard: '雨后48小时顶板无渗漏。',
  proof: '整改前后照片。',
} as const;
export const CERTIFICATE_ITEM = {
  kind: 'staffCertificate',
  what: '两名电工无证上岗。',
  standard: '在岗电工全部持有效证件。',
  proof: '证件复印件。',
} as const;
export const VAGUE_ITEM = { ...LEAK_ITEM, standard: '加强管理，尽快改善。' } as const;
