import type { NewEstate } from '../directory/insert-directory.js';
import { DISTRICTS, demoFirm } from './demo-firms.js';
import { demoId } from './demo-id.js';

const STREETS: Readonly<Record<(typeof DISTRICTS)[number], readonly string[]>> = {
  香洲区: [
    '翠香街道',
    '梅华街道',
    '前山街道',
    '吉大街道',
    '拱北街道',
    '香湾街道',
    '狮山街道',
    '湾仔街道',
    '凤山街道',
    '唐家湾镇',
    '南屏镇',
  ],
  斗门区: ['白藤街道', '井岸镇', '白蕉镇', '斗门镇', '乾务镇', '莲洲镇'],
  金湾区: ['三灶镇', '红旗镇', '平沙镇', '南水镇'],
};

/** Made up, like the firms. */
const WORDS =
  '鸥眠 汐语 听榕 望澳 岚亭 渚庭 浪白 晴湾 沙汀 荔岸 蕉林 莲塘 菱湖 芦港 灯湾 缆桥 潮声 疍港 松涛 红林 青坞 凤屿 簕杜 椰汀 竹浦 石矶 枕海 观澜 莺桥 月浦 贝湾 帆港 礁庭 和泽 同汀 衡园 仁浦 蚝门 浅水 海藻 云汐 霁湾'.split(
    ' ',
  );
const ENDINGS = ['花园', '苑', '家园'];
/** The last ones belong to firms outside the association, and three have nobody at all. */
const FIRMS = 61;
const WITHOUT_FIRM = 3;

/** 126 estates over the streets of the three districts; names that differ only at the end, as in life. */
export const DEMO_ESTATES: readonly NewEstate[] = WORDS.flatMap((word, w) =>
  ENDINGS.map((ending, e): NewEstate => {
    const index = w * ENDINGS.length + e;
    const district = DISTRICTS[w % DISTRICTS.length] as (typeof DISTRICTS)[number];
    const streets = STREETS[district];
    return {
      id: demoId('estate', index + 1),
      name: `${word}${ending}`,
      district,
      street: streets[index % streets.length],
      households: 180 + ((index * 137) % 2_400),
      firmId:
        index < WORDS.length * ENDINGS.length - WITHOUT_FIRM ? demoFirm((index % FIRMS) + 1).id : undefined,
    };
  }),
);
