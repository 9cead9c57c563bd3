import { text } from '#kernel/text.js';
import type { Stream } from '../random.js';
import type { Letter, LetterBox } from './letter.js';

type Topic = readonly [weight: number, category: string, thing: string, trouble: string];

/** Topics as often as they occur in the letters of the house defaults (see measured.ts); the words are our own. */
const TOPICS: readonly Topic[] = [
  [408, 'other', '开发商交付的房屋', '迟迟办不下产权证'],
  [299, 'cleaning', '楼下空调外机', '整夜噪音扰民'],
  [220, 'parking', '地下车位', '被随意占用，门禁形同虚设'],
  [219, 'cleaning', '垃圾投放点和绿化带', '长期无人清理'],
  [185, 'maintenance', '外墙和屋面', '渗水多次报修无果'],
  [166, 'order', '消防通道', '被车辆堵住，夜间无人巡查'],
  [153, 'renovation', '楼上住户', '违规改造承重墙'],
  [150, 'maintenance', '小区供水', '经常停水，水压不足'],
  [135, 'fees', '物业服务费', '收费标准没有公示'],
  [58, 'facilitySafety', '三号楼电梯', '频繁停运'],
  [49, 'handover', '业主委员会换届', '物业拒不移交资料'],
  [22, 'other', '小区宽带', '只能选择一家运营商'],
  [23, 'commonRevenue', '电梯广告收入', '从未公布账目'],
];
const OTHERS_POWER = ['迟迟办不下产权证', '只能选择一家运营商'];
const PLACES = ['东区', '西区', '一期', '二期', '北门旁', '会所旁', '5栋', '12栋', '地下一层', '南广场'];
const ENDINGS = ['请协会督促处理。', '希望尽快给个说法。', '已向物业反映三次。', '老人孩子都受影响。'];
/** As in the letters counted: words of danger in 7 %, long ones taken as complex in 10 %, told twice in 16 %. */
const DANGER = 0.07;
const LONG = 0.1;
const TWINS = 0.16;

/** Made-up letters, so that a simulation runs without any data. */
export function madeUpLetters(count: number, stream: Stream): LetterBox {
  const groups: Letter[][] = [];
  let written = 0;
  while (written < count) {
    const twice = stream.chance(TWINS / 2);
    const first = letter(written, stream, twice);
    const group = twice
      ? [first, { ...first, id: `${first.id}-b`, text: `${first.text}（再次反映）` }]
      : [first];
    groups.push(group);
    written += group.length;
  }
  return { groups, source: text('自编文本', 'made-up texts') };
}

function letter(index: number, stream: Stream, hasTwin: boolean): Letter {
  const [, category, thing, trouble] = stream.weighted(TOPICS.map((topic) => [topic, topic[0]] as const));
  const isOurs = !OTHERS_POWER.includes(trouble);
  const danger = isOurs && stream.chance(DANGER);
  const id = `letter-${index + 1}`;
  return {
    id,
    title: `${stream.pick(PLACES)}${thing}${danger ? '有人被困' : trouble}`,
    text: `${stream.pick(PLACES)}${thing}${trouble}。${stream.pick(ENDINGS)}${stream.pick(ENDINGS)}`,
    category: danger ? 'facilitySafety' : category,
    urgency: danger
      ? 'emergency'
      : thing.includes('水')
        ? 'utility'
        : stream.chance(LONG)
          ? 'complex'
          : 'normal',
    isOurs,
    twins: hasTwin ? id : null,
  };
}
