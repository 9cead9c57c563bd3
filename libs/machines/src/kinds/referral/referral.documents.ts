import { template } from '../rectification/notices/template.js';

/** Numbered documents (domain.md §4.7, §4.14). The words of the file are joined in by whoever draws the document. */
export const REFERRAL_DOCUMENTS = {
  letter: template(
    ['转办函', 'Letter of referral'],
    [
      '{caseNo} 现将有关事项送{agencyZh}（{formZh}），请依法处理并告知结果。投诉人身份：{identityZh}。',
      '{caseNo}: the matter is sent to {agencyEn} ({formEn}) to be dealt with by law. Please tell us the result. Identity of the complainant: {identityEn}.',
    ],
  ),
  superiorCopy: template(
    ['抄送函', 'Copy to the superior office'],
    [
      '{caseNo} 已送{agencyZh}，逾期未签收，经电话联系未果，现抄送其上级部门。',
      '{caseNo} was sent to {agencyEn} and is not signed for, after a call too. It goes to the superior office in copy.',
    ],
  ),
  chase: template(
    ['催办函', 'Reminder'],
    [
      '{caseNo} 送{agencyZh}已满规定期限，请答复；确需延长的请告知。',
      '{caseNo}: the ordinary time of {agencyEn} is over. Please answer, or tell us that you need more.',
    ],
  ),
  secondLetter: template(
    ['二次催办函', 'Second letter'],
    [
      '{caseNo} 经催办{agencyZh}仍未答复，现再次去函。逾期仍未答复的将列入报送住建部门的半年清单。',
      '{caseNo}: {agencyEn} has not answered. This is our second letter; further silence goes on the half-yearly list to the housing bureau.',
    ],
  ),
  relay: template(
    ['转告函', 'Letter relaying the reply'],
    [
      '{caseNo} {agencyZh}已答复：{resultZh}。详情见附。',
      '{caseNo}: {agencyEn} replied: {resultEn}. Details are attached.',
    ],
  ),
  silence: template(
    ['未答复情况告知', 'Notice of silence'],
    [
      '{caseNo} {agencyZh}经两次去函未答复，已列入{listedIn}清单。可直接联系该部门。',
      '{caseNo}: {agencyEn} did not answer two letters and stands on the list {listedIn}. You may contact it directly.',
    ],
  ),
  officeUrge: template(
    ['催办通知书', 'Urging notice'],
    ['{caseNo} 的“{deadlineZh}”已超期，请立即办理。', '"{deadlineEn}" of {caseNo} is overdue. Act at once.'],
  ),
} as const;
export type DocumentName = keyof typeof REFERRAL_DOCUMENTS;
