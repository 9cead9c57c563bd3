import type { RectificationContext } from './rectification.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function rectificationNodeKey(context: RectificationContext): unknown {
  const { dispute, safety, items, record, inspectors, looks, lookDue, firmMember, clueOpened, reordered } =
    context;
  return [
    safety && dispute === 'none' && !context.disputeLapsed ? 'may be disputed' : '',
    dispute === 'open' ? `disputed, ${safety ? 'safety' : 'ordinary'}` : '',
    record ? `recorded, ${record.verdicts.every(({ verdict }) => verdict === 'met')}` : '',
    inspectors.length > 0 ? `${inspectors.join()} ${items.length > 1}` : '',
    lookDue ? `look ${looks}` : '',
    `${firmMember} ${clueOpened} ${reordered}`,
  ];
}
