import { type Text, text } from '#kernel/text.js';

/**
 * The part a person plays in one case (domain.md §4.0, actors). An account has offices ("clerk",
 * "firmHandler"); whether they count in this case depends on the person's relation to it.
 */
export const CASE_ROLES = {
  complainant: text('投诉人', 'complainant'),
  representative: text('推选代表', 'representative of a group'),
  ownersCommittee: text('业委会', "owners' committee"),
  firmHandler: text('企业经办人', 'case handler of the firm'),
  firmManager: text('企业负责人', 'manager of the firm'),
  clerk: text('秘书处工作人员', 'secretariat clerk'),
  secretaryGeneral: text('秘书长', 'secretary-general'),
  mediator: text('调解员', 'mediator'),
  committeeMember: text('监督委员会委员', 'member of the supervisory committee'),
  committeeChair: text('监督委员会主任', 'chair of the supervisory committee'),
  standingCouncil: text('常务理事', 'member of the standing council'),
  council: text('理事', 'member of the council'),
  voter: text('曾参加表决的人员', 'voted in an earlier sitting'),
  delegate: text('会员代表', 'delegate to the general meeting'),
  investigator: text('调查人员', 'investigator'),
  inspector: text('复查人员', 'inspector'),
  counsel: text('法律顾问', 'counsel'),
  observer: text('政府观察员', 'government observer'),
  administrator: text('系统管理员', 'administrator'),
  public: text('公众', 'the public'),
  system: text('系统', 'the system'),
} as const satisfies Record<string, Text>;

export type CaseRole = keyof typeof CASE_ROLES;

/**
 * Roles that a case itself confers by naming a person in its parties, whatever offices the account holds: whoever is
 * asked to investigate or inspect, whoever has a seat in the general meeting, whoever voted before the matter went on.
 */
export const APPOINTED: readonly CaseRole[] = [
  'delegate',
  'investigator',
  'inspector',
  'ownersCommittee',
  'voter',
];

export function isCaseRole(value: unknown): value is CaseRole {
  return typeof value === 'string' && Object.hasOwn(CASE_ROLES, value);
}
