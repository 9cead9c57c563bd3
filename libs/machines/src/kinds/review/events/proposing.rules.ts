import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { OFFICE } from './people.js';
import { bodies, packet, proposal } from './facts.js';
import { SendPacket, SetNewDay } from './meeting.js';
import { MaySay, ProposeReview, Said } from './proposing.js';
import { BODY_AND_OFFICE, EVERYBODY, rule } from './rule.js';
import { CHAIR_OR_OFFICE } from './people.js';
import { DAYS, FAR_AWAY, LONG_AGO, PAPER, PROPOSALS, WORDS } from './samples.js';

/** From the proposal to the papers. */
export const PROPOSING_RULES = {
  PROPOSE_REVIEW: rule(ProposeReview, {
    label: text('提请审议', 'propose a review'),
    by: [...OFFICE, 'committeeMember', 'committeeChair', 'system'],
    sight: BODY_AND_OFFICE,
    facts: proposal,
    samples: PROPOSALS,
  }),
  WITHDRAW_PROPOSAL: rule(Said, {
    label: text('撤回提请', 'withdraw the proposal'),
    by: ['secretaryGeneral'],
    sight: EVERYBODY,
    samples: [{ ...WORDS }],
  }),
  ADMIT: rule(MaySay, {
    label: text('列入议程', 'admit to the agenda'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: BODY_AND_OFFICE,
    facts: bodies,
    samples: [{}],
  }),
  TAKE_UP: rule(MaySay, {
    label: text('上级机构列入议程', 'taken up by the upper body'),
    by: ['secretaryGeneral', 'standingCouncil'],
    sight: BODY_AND_OFFICE,
    facts: bodies,
    samples: [{}],
  }),
  REFRESH_SEATS: rule(NoPayload, {
    label: text('更新席位', 'refresh the seats'),
    by: CHAIR_OR_OFFICE,
    sight: BODY_AND_OFFICE,
    facts: bodies,
    samples: [{}],
  }),
  SEND_PACKET: rule(SendPacket, {
    label: text('发出会议通知和材料', 'send notice and packet'),
    by: CHAIR_OR_OFFICE,
    sight: BODY_AND_OFFICE,
    facts: packet,
    samples: [
      ...DAYS.map((meetingOn) => ({ meetingOn, redacted: true })),
      { meetingOn: FAR_AWAY, redacted: true, attachmentIds: [PAPER] },
      { meetingOn: FAR_AWAY, redacted: false },
      { meetingOn: LONG_AGO, redacted: true },
    ],
  }),
  SET_NEW_DAY: rule(SetNewDay, {
    label: text('另定会期', 'set a new day'),
    by: CHAIR_OR_OFFICE,
    sight: EVERYBODY,
    samples: [...DAYS, LONG_AGO].map((meetingOn) => ({ meetingOn })),
  }),
};
