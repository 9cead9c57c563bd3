import { type Text, text } from '#kernel/text.js';

/** Events that the engine adds to any case; no kind names them. */
export const ENGINE_EVENT_LABELS: Readonly<Record<string, Text>> = {
  CALENDAR_REVISED: text(
    '按新公布的放假安排重新计算期限',
    'deadlines counted again for a newly published calendar',
  ),
  SETTINGS_REVISED: text('按新的规定重新计算期限', 'deadlines counted again for a changed rule of the house'),
  MACHINE_UPGRADED: text('转入新版流程', 'moved to the new version of the procedure'),
};
