import type { CaseRole } from '#machines/contract/case-role.js';
import { demoFirm } from './demo-firms.js';
import { demoId } from './demo-id.js';

export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firmId?: string;
}

/** Made up; one for each account, in its order. */
const NAMES =
  '陆知微 祁安澜 温若谷 邵听雨 骆明舟 岑守正 沈星渡 卫怀瑾 柏以宁 傅清和 卓云起 连海生 裴砚秋 盛归帆 瞿望舒 尹南乔 苗半夏 季思齐 宁远山 古月白 闵秋实 关山越 简书言 单以墨 甄如故 蓝见川 桂一诺 翁晚舟 乐长风 戚小满 钟亦然 辛未央 耿星河 车同轨 路漫之'.split(
    ' ',
  );

const OFFICES: readonly (readonly [username: string, count: number, ...roles: CaseRole[]])[] = [
  ['clerk', 2, 'clerk'],
  ['sg', 0, 'secretaryGeneral'],
  ['mediator', 2, 'mediator'],
  ['chair', 0, 'committeeChair', 'committeeMember'],
  ['committee', 6, 'committeeMember'],
  ['council', 9, 'standingCouncil', 'council'],
  ['counsel', 2, 'counsel'],
  ['observer', 0, 'observer'],
  ['admin', 0, 'administrator'],
  ['firm', 5, 'firmHandler'],
  ['manager', 5, 'firmManager'],
];

/** The accounts of api.md, "Demo association"; a count of 0 means one account without a number. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = OFFICES.flatMap(([office, count, ...roles]) =>
  Array.from({ length: Math.max(count, 1) }, (_, index) => {
    const username = count === 0 ? office : `${office}${index + 1}`;
    const isOfFirm = office === 'firm' || office === 'manager';
    return { username, roles, ...(isOfFirm ? { firmId: demoFirm(index + 1).id } : {}) };
  }),
).map((account, index) => ({
  ...account,
  id: demoId('account', account.username),
  name: NAMES[index] as string,
}));
