/** Ids that samples name. Any id of the right shape would do: the world of a test answers for them. */
export const SAMPLE_FIRM = '0190a000-0000-7000-8000-00000000f001';
export const SAMPLE_ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
/** The id that the search of the generated tests gives to the case itself. */
export const OWN_CASE = '0190a000-0000-7000-8000-000000000001';
export const SAMPLE_PERSON = '0190a000-0000-7000-8000-00000000b001';
export const SAMPLE_ATTACHMENT = '0190a000-0000-7000-8000-00000000a001';

/** A complaint as most are: about a firm of the directory, names kept from the firm. */
export const ORDINARY = {
  type: 'complaint',
  category: 'maintenance',
  title: '地下车库漏水',
  text: '三号楼地下车库自上月起漏水，物业至今未修。',
  estateId: SAMPLE_ESTATE,
  firmId: SAMPLE_FIRM,
  wish: '尽快修好',
  occurredOn: '2026-02-20',
  identityMode: 'masked',
  contact: { name: '张三', phone: '13800138000' },
} as const;

export const WORDS = { text: '情况说明。' } as const;
