import { text } from '#kernel/text.js';
import type { Codes } from './codes.js';

/** Directory of agencies to refer to (G3; domain.md §4.7 routing table). */
export const AGENCIES = {
  fire: text('消防救援机构', 'the fire service'),
  marketRegulation: text('市场监督管理部门', 'the market regulator'),
  priceAuthority: text('价格主管部门', 'the price authority'),
  housing: text('住房和城乡建设部门', 'the housing department'),
  urbanManagement: text('城市管理部门', 'urban management'),
  police: text('公安机关', 'the police'),
  labour: text('人力资源和社会保障部门', 'the labour department'),
  street: text('街道办事处', 'the sub-district office'),
  utilities: text('通信、供电、供水、供气单位', 'telecom, power, water and gas companies'),
  discipline: text('纪检监察机关', 'the discipline inspection'),
} as const satisfies Codes;
export type Agency = keyof typeof AGENCIES;
