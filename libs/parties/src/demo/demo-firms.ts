import type { NewFirm } from '../directory/insert-directory.js';
import { demoId } from './demo-id.js';

/** Made up: two characters and a place by the water. No such company is meant. */
const WORDS =
  '鹭汀 澜栖 汐禾 屿白 岚沁 榕岸 渚青 沚兰 浔禾 棹歌 潮信 苇舟 舷月 帆岚 汐音 浦霁 湾晴 沙鸥 渔灯 荔影 蕉雨 莲汐 菱歌 芦汀 桅灯 缆石 潮田 疍歌 水松 红树 招潮 弹涂 青螺 凤尾 簕杜 榕荫 椰风 棕桥 竹筏 石塘 枕浪 观汐 闻莺 揽月 拾贝 晒网 归帆 望礁 守澜 和汀 同屿 衡汐 仁渚 蚝墙 灯桩 浅滩 盐蓬 海藻 砗磲 鲎影 蜃楼'.split(
    ' ',
  );
const PLACES = ['渡', '坞', '岬', '塍', '埗'];
export const DISTRICTS = ['香洲区', '斗门区', '金湾区'] as const;

const MEMBER_FIRMS = 55;
const MEMBER_PERSONS = ['陶若渝', '庞知夏'];

/** 55 member firms, 6 firms outside the association, and the 2 members who are persons. */
export const DEMO_FIRMS: readonly NewFirm[] = [
  ...WORDS.map((word, index): NewFirm => ({
    id: demoId('firm', index + 1),
    name: `${word}${PLACES[index % PLACES.length]}物业服务有限公司`,
    kind: 'firm',
    member: index < MEMBER_FIRMS,
    district: DISTRICTS[index % DISTRICTS.length],
    phone: `0756-2000${String(index + 1).padStart(3, '0')}`,
  })),
  ...MEMBER_PERSONS.map((name): NewFirm => ({
    id: demoId('firm', name),
    name,
    kind: 'person',
    member: true,
  })),
];

/** By number, from 1: `firm1` works for the first. */
export function demoFirm(number: number): NewFirm {
  return DEMO_FIRMS[number - 1] as NewFirm;
}
