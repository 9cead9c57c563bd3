import { template } from './review.notices.js';

/** Numbered documents (domain.md §4.5, §4.14). The words of the file are joined in by whoever draws the document. */
export const REVIEW_DOCUMENTS = {
  proposal: template(
    ['提请表', 'Proposal'],
    ['{caseNo} 提请审议：{matterZh}。', '{caseNo} is proposed for review: {matterEn}.'],
  ),
  convocation: template(
    ['会议通知', 'Notice of meeting'],
    [
      '{bodyZh}定于 {meetingOn} 审议 {caseNo}（{matterZh}）。决定机构：{routeZh}。',
      'The {bodyEn} considers {caseNo} ({matterEn}) on {meetingOn}. To be decided by: {routeEn}.',
    ],
  ),
  papers: template(
    ['材料清单', 'List of papers'],
    [
      '{caseNo} 会议材料清单（已作隐私处理，不含调解内容）。',
      'Papers of {caseNo}, redacted, without anything said in mediation.',
    ],
  ),
  challengeRuling: template(
    ['回避决定书', 'Ruling on a challenge'],
    ['{caseNo} 的回避申请，决定见下。', 'The ruling on the challenge in {caseNo} follows.'],
  ),
  recusals: template(
    ['回避登记', 'Register of recusals'],
    [
      '{caseNo}：回避 {recused} 席，应到 {seats} 席，法定人数 {quorum} 席。',
      '{caseNo}: {recused} recused, {seats} seats left, quorum {quorum}.',
    ],
  ),
  attendance: template(
    ['签到与议程', 'Attendance and agenda'],
    [
      '{caseNo}：到会 {attending} 席，法定人数 {quorum} 席。',
      '{caseNo}: {attending} present, quorum {quorum}.',
    ],
  ),
  adjournment: template(
    ['延期记录', 'Record of adjournment'],
    ['{caseNo} 第{adjournments}次延期。', '{caseNo}, adjournment number {adjournments}.'],
  ),
  deliberation: template(
    ['审议笔录', 'Record of the deliberation'],
    [
      '{caseNo}：企业陈述：{hearingZh}。当事人已退席，交付{modeZh}。',
      '{caseNo}: the firm: {hearingEn}. The parties left; {modeEn}.',
    ],
  ),
  ballots: template(
    ['表决票清单', 'List of ballots'],
    [
      '{caseNo}：共 {present} 票。清单 SHA-256：{listHash}。各票指纹：{marks}。投票人可用自己的核对码验证所投之票在列且未被更改。',
      '{caseNo}: {present} ballots. SHA-256 of the list: {listHash}. Fingerprints: {marks}. With the own receipt each voter can check that the ballot is in the list, unchanged.',
    ],
  ),
  minutes: template(
    ['会议记录', 'Minutes'],
    [
      '{caseNo}：{bodyZh}，应到 {seats} 席，法定人数 {quorum}，投票 {present}，须赞成 {needed}，赞成 {inFavour}，反对 {against}，弃权 {abstained}；记录不同意见 {dissents} 份。',
      '{caseNo}: {bodyEn}, {seats} seats, quorum {quorum}, {present} voted, {needed} needed, {inFavour} in favour, {against} against, {abstained} abstained; {dissents} dissents on record.',
    ],
  ),
  resolution: template(
    ['决议书', 'Resolution'],
    [
      '{caseNo}（{matterZh}）：{bodyZh}决议：{outcomeZh}{decisionZh}。应到 {seats} 席，投票 {present}，须赞成 {needed}，赞成 {inFavour}，反对 {against}，弃权 {abstained}。由该机构决定的理由：{routeZh}。表决票清单 SHA-256：{listHash}。',
      '{caseNo} ({matterEn}): resolution of the {bodyEn}: {outcomeEn}{decisionEn}. {seats} seats, {present} voted, {needed} needed, {inFavour} in favour, {against} against, {abstained} abstained. Why this body: {routeEn}. SHA-256 of the list of ballots: {listHash}.',
    ],
  ),
  escalation: template(
    ['提请报告', 'Report to the upper body'],
    [
      '{caseNo}（{matterZh}）提请{bodyZh}审议。原因：{whyZh}。决定机构：{routeZh}。',
      '{caseNo} ({matterEn}) goes to the {bodyEn}: {whyEn}. To be decided by: {routeEn}.',
    ],
  ),
  undecided: template(
    ['未决报告', 'Report: not decided'],
    [
      '{caseNo} 未能作出决定：{bodyZh}未能有效开会。',
      '{caseNo} was not decided: the {bodyEn} could not sit.',
    ],
  ),
} as const;
export type DocumentName = keyof typeof REVIEW_DOCUMENTS;
