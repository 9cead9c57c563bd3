import { template } from './template.js';

/** To the complainant: what happened, who acts now, what comes next. */
export const RESIDENT_NOTICES = {
  received: template(
    ['已收到您的诉求', 'We have received your case'],
    [
      '{caseNo} 已提交。秘书处将登记并告知您下一步。',
      '{caseNo} was submitted. The secretariat will register it and tell you what comes next.',
    ],
  ),
  emergencyAdvice: template(
    ['如有危险，请先拨打119、110或120', 'In danger, call 119, 110 or 120 first'],
    [
      '{caseNo} 已提交，并已按危及人身安全加急处理。请先报警或求助，再等待我们联系。',
      '{caseNo} was submitted and is treated as a danger to life. Call for help first; we will contact you.',
    ],
  ),
  registered: template(
    ['已登记', 'Registered'],
    [
      '{caseNo} 已登记，正在审查是否受理，将告知您结果。',
      '{caseNo} is registered. We are checking whether we can take it and will tell you.',
    ],
  ),
  infoAsked: template(
    ['请补充资料', 'Please send more information'],
    [
      '{caseNo} 需要您补充资料，请在期限内提交；期间办理时限暂停。',
      '{caseNo} needs more information from you. The clock stands still until you answer.',
    ],
  ),
  infoReminder: template(
    ['提醒：请补充资料', 'Reminder: information is missing'],
    [
      '{caseNo} 仍在等待您补充资料，逾期将不予受理，之后仍可补充。',
      '{caseNo} still waits for your information. Without it the case cannot be accepted, though you may send it later.',
    ],
  ),
  refused: template(
    ['不予受理', 'Not accepted'],
    [
      '{caseNo} 不予受理：{reasonZh}。您可以：{routeZh}；也可在30日内提出异议。',
      '{caseNo} was not accepted: {reasonEn}. You may turn to: {routeEn}. You may also object within 30 days.',
    ],
  ),
  refusedForWantOfInfo: template(
    ['未收到补充资料', 'Information did not arrive'],
    [
      '{caseNo} 因未收到补充资料不予受理。30日内补充的，将继续办理。',
      '{caseNo} was not accepted because the information did not arrive. Send it within 30 days and we go on.',
    ],
  ),
  referred: template(
    ['已转有关部门', 'Passed on to an agency'],
    [
      '{caseNo} 已转{agencyZh}办理，收到答复后告知您。',
      '{caseNo} was referred to {agencyEn}. We will tell you their reply.',
    ],
  ),
  agencyReplied: template(
    ['部门已答复', 'The agency replied'],
    [
      '{caseNo} 收到部门答复，请查看并确认是否解决。',
      'There is a reply to {caseNo}. Please read it and tell us whether it is solved.',
    ],
  ),
  referralEnded: template(
    ['转办期满', 'The referral has ended'],
    [
      '{caseNo} 转办期满，仍可直接联系{agencyZh}。如有新情况，30日内可重新提出。',
      'The time for {caseNo} is over. You may contact {agencyEn} directly, and reopen the case within 30 days for new facts.',
    ],
  ),
  accepted: template(
    ['已受理', 'Accepted'],
    [
      '{caseNo} 已受理，秘书处将通知物业企业办理。',
      '{caseNo} was accepted. The secretariat will notify the firm.',
    ],
  ),
  acceptedByLapse: template(
    ['已自动受理', 'Accepted by lapse of time'],
    ['{caseNo} 因审查期满自动受理。', '{caseNo} was accepted because the time for checking is over.'],
  ),
  withFirm: template(
    ['企业办理中', 'With the firm'],
    [
      '{caseNo} 已交物业企业办理。答复经秘书处审核后告知您。',
      '{caseNo} is with the firm. We check its answer before you get it.',
    ],
  ),
  signed: template(
    ['企业已签收', 'The firm has signed for it'],
    ['{caseNo} 已由企业签收，正在办理。', 'The firm has signed for {caseNo} and is dealing with it.'],
  ),
  answerReady: template(
    ['请确认是否解决', 'Is it solved?'],
    [
      '{caseNo} 已有答复。请确认是否解决；未解决的，我们继续处理。',
      'There is an answer to {caseNo}. Tell us whether it is solved; if not, we go on.',
    ],
  ),
  presumedSolved: template(
    ['视为已解决', 'Presumed solved'],
    [
      '{caseNo} 未收到您的答复，视为已解决。30日内您可随时重新提出。',
      'We did not hear from you, so {caseNo} is presumed solved. You may reopen it at any time within 30 days.',
    ],
  ),
  noAnswer: template(
    ['企业未作有效答复', 'No proper answer from the firm'],
    [
      '{caseNo} 未得到企业的有效答复，秘书处将直接处置。',
      'The firm gave no proper answer to {caseNo}. The secretariat now decides what to do.',
    ],
  ),
  invitationLapsed: template(
    ['企业未回应', 'The firm did not respond'],
    [
      '{caseNo} 涉及的企业不是会员且未回应邀请，秘书处将考虑转有关部门。',
      'The firm in {caseNo} is not a member and did not respond. The secretariat will consider an agency.',
    ],
  ),
  toMediation: template(
    ['转入调解', 'Mediation'],
    [
      '{caseNo} 转入调解，将征询双方意愿。',
      '{caseNo} goes to mediation. Both sides will be asked whether they agree.',
    ],
  ),
  setbackForYou: template(
    ['您的问题已重新办理', 'Your case is open again'],
    [
      '{caseNo} 的调解协议未履行，或整改后复发，本会已重新处置。',
      'In {caseNo} an agreement was breached or the fault came back. We have taken it up again.',
    ],
  ),
  toRectification: template(
    ['转入整改', 'Rectification'],
    [
      '{caseNo} 转入整改，完成后将现场复查。',
      '{caseNo} goes to rectification and will be inspected afterwards.',
    ],
  ),
  mediationAgreed: template(
    ['调解达成一致', 'Settled in mediation'],
    ['{caseNo} 调解达成一致。', '{caseNo} was settled in mediation.'],
  ),
  mediationFailed: template(
    ['调解未达成一致', 'Mediation failed'],
    ['{caseNo} 调解未达成一致，秘书处将继续处置。', 'Mediation of {caseNo} failed. The secretariat goes on.'],
  ),
  rectificationPassed: template(
    ['整改通过', 'Put right'],
    [
      '{caseNo} 整改复查通过。如再次发生，30日内可重新提出。',
      '{caseNo} passed the inspection. If it happens again, reopen it within 30 days.',
    ],
  ),
  rectificationFailed: template(
    ['整改未通过', 'Not put right'],
    [
      '{caseNo} 整改复查未通过，秘书处将继续处置。',
      '{caseNo} did not pass the inspection. The secretariat goes on.',
    ],
  ),
  concluded: template(
    ['已附理由办结', 'Concluded with reasons'],
    [
      '{caseNo} 已办结：{closingReasonZh}。您可在30日内申请复核或提出新的事实。',
      '{caseNo} was concluded: {closingReasonEn}. Within 30 days you may ask for a review or bring new facts.',
    ],
  ),
  reviewBegun: template(
    ['复核已开始', 'The review has begun'],
    ['{caseNo} 将由未参与办理的人员复核。', '{caseNo} is reviewed by somebody who had no part in it.'],
  ),
  reviewUpheld: template(
    ['复核维持', 'Upheld on review'],
    [
      '{caseNo} 复核维持原处理。这是本会的最终意见，您还可通过其他途径解决，详见复核意见书。',
      'The review upheld {caseNo}. This is final inside the association; the opinion names the outside routes.',
    ],
  ),
  reviewChanged: template(
    ['复核变更', 'Changed on review'],
    [
      '{caseNo} 经复核变更，将按复核意见继续处理。',
      'The review changed {caseNo}. It goes on as the opinion says.',
    ],
  ),
  reviewReturned: template(
    ['复核发回重办', 'Returned for handling'],
    ['{caseNo} 经复核发回重新办理。', '{caseNo} was returned to be handled again.'],
  ),
  withdrawalConfirmed: template(
    ['已撤回', 'Withdrawn'],
    [
      '{caseNo} 已按您的要求撤回。涉及公共安全的，本会可依职权继续。',
      '{caseNo} was withdrawn as you asked. The association may go on where the safety of others is concerned.',
    ],
  ),
  continuedExOfficio: template(
    ['依职权继续办理', 'Continued ex officio'],
    [
      '{caseNo} 涉及公共安全或诚信，本会依职权继续办理。',
      '{caseNo} concerns safety or integrity; the association goes on by itself.',
    ],
  ),
  split: template(
    ['分案办理', 'Handled in parts'],
    [
      '{caseNo} 中的部分诉求已另立案件办理，其余诉求继续在本案办理。',
      'Part of {caseNo} is handled in a case of its own; the rest goes on here.',
    ],
  ),
  mergeProposed: template(
    ['建议并入同类投诉', 'Join a similar complaint?'],
    [
      '{caseNo} 与另一件投诉相同，建议并案。您可同意或不同意，并随时退出。',
      'Another complaint is the same as {caseNo}. You may join it or not, and leave at any time.',
    ],
  ),
  merged: template(
    ['已并入共同投诉', 'Joined'],
    [
      '{caseNo} 已并入共同投诉，结果将告知您。您可随时退出。',
      '{caseNo} has joined the group. We will tell you the result; you may leave at any time.',
    ],
  ),
  leftGroup: template(
    ['已退出共同投诉', 'Left the group'],
    ['{caseNo} 已退出共同投诉，将单独办理。', '{caseNo} has left the group and is handled by itself.'],
  ),
  groupResolved: template(
    ['共同投诉已解决', 'The group was solved'],
    [
      '{caseNo} 所属共同投诉已解决。您仍未解决的，30日内可重新提出。',
      'The group of {caseNo} was solved. If yours is not, reopen it within 30 days.',
    ],
  ),
  groupConcluded: template(
    ['共同投诉已办结', 'The group was concluded'],
    [
      '{caseNo} 所属共同投诉已附理由办结。您可在30日内申请复核。',
      'The group of {caseNo} was concluded with reasons. You may ask for a review within 30 days.',
    ],
  ),
  representativesNamed: template(
    ['已登记推选代表', 'Representatives are named'],
    ['{caseNo} 的推选代表已登记。', 'The representatives of {caseNo} are named.'],
  ),
  suspended: template(
    ['已中止', 'Suspended'],
    [
      '{caseNo} 中止办理：{suspensionZh}。结束后恢复。',
      '{caseNo} is suspended: {suspensionEn}. It resumes afterwards.',
    ],
  ),
  resumed: template(['已恢复办理', 'Resumed'], ['{caseNo} 已恢复办理。', '{caseNo} has been resumed.']),
  overallExtended: template(
    ['全案期限已延长', 'The matter takes longer'],
    [
      '{caseNo} 经秘书长批准延长办理期限，理由见告知书。',
      'The secretary-general extended the time for {caseNo}; the letter gives the reason.',
    ],
  ),
  retaliationSettled: template(
    ['您反映的情况已处理', 'Your report was dealt with'],
    [
      '{caseNo} 您反映的被针对情况已处理，请查看说明。',
      'Your report of retaliation in {caseNo} was dealt with; please read the explanation.',
    ],
  ),
  extensionGranted: template(
    ['企业已获延期', 'More time for the firm'],
    [
      '{caseNo} 的答复期限延长{extensionDays}个工作日。',
      'The firm has {extensionDays} more working days to answer {caseNo}.',
    ],
  ),
  directedToOffice: template(
    ['监督委员会已决定', 'Decision of the committee'],
    [
      '{caseNo} 由监督委员会主任决定，交秘书处直接处置。',
      'The chair of the supervisory committee sent {caseNo} to the secretariat to decide.',
    ],
  ),
} as const;
