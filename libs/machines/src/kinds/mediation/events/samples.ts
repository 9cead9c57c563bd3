/** Ids that samples name. The two firms are those with which the answers of a test world have ties. */
export const SAMPLE_FIRM = 'firm-1';
export const SAMPLE_APPLICANT = 'another-firm';
export const SAMPLE_COMMITTEE = 'ownersCommittee-1';
export const SAMPLE_COMPLAINT = '0190a000-0000-7000-8000-00000000c001';
export const SAMPLE_ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const SAMPLE_ATTACHMENT = '0190a000-0000-7000-8000-00000000a001';
export const SAMPLE_MEDIATOR = 'mediator-1';
/** A candidate who took part in the matter before. */
export const SAMPLE_CLERK = 'clerk-1';

export const WORDS = { text: '情况说明。' } as const;
/** What a clerk adds who types for a side; the side itself leaves both out. */
export const TYPED = { side: 'B', consentBy: 'paper' } as const;
export const TYPED_BY_PHONE = { side: 'A', consentBy: 'phone' } as const;

export const FROM_COMPLAINT = {
  form: 'residentFirm',
  mode: 'peopleMediation',
  source: 'complaint',
  sourceCaseId: SAMPLE_COMPLAINT,
  complainantCaseId: SAMPLE_COMPLAINT,
  firmId: SAMPLE_FIRM,
  estateId: SAMPLE_ESTATE,
  category: 'fees',
  civilMatter: true,
  matter: '停车费退还金额有争议。',
  wish: '退还多收部分。',
} as const;
