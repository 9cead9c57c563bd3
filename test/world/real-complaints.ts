import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Words {
  readonly title: string;
  readonly text: string;
}

/** Beside the checkout, where it is; never a part of it. */
const FILE = join(process.cwd(), '..', 'shared', 'data', 'zh_property_complaints.jsonl');

const OWN: readonly Words[] = [
  {
    title: '电梯停运两天无人维修',
    text: '三号楼的电梯前天停了，老人上下楼不便，\n物业说在等配件。\t希望尽快修好。',
  },
  { title: '公共收益没有公示', text: '小区广告和停车的收入去了哪里？２０２５年以来没有看到一份账目。' },
  { title: '垃圾桶三天没有清运', text: '　　夏天味道很大，多次打电话没有结果😤，请协会督促。' },
];

/** Complaints as people write them: the real ones where they are at hand, a few of our own otherwise. */
export function realComplaints(count: number): readonly Words[] {
  const all = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Words)
    : OWN;
  // Spread over the whole file, so that odd ones are among them.
  return Array.from({ length: count }, (_, i) => {
    const { title, text } = all[Math.floor((i * all.length) / count) % all.length] as Words;
    return { title, text };
  });
}
