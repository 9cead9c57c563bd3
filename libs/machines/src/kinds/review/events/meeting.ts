import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, IsReference, Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { DIRECTIONS } from '../../../vocabulary/directions.js';
import {
  type Choice,
  CHOICES,
  DECLARATIONS,
  type Hearing,
  HEARINGS,
  LEVELS,
  type Level,
  type Mode,
  MODES,
  type TieCode,
  TIES,
} from '../review.codes.js';

/** Convenes the body: the day, and the papers with names taken out. */
export class SendPacket {
  @IsDay()
  @Label('会议日期', 'Day of the meeting')
  meetingOn: string;

  @IsOptional()
  @IsBoolean()
  @Label('材料已作隐私处理', 'Redacted')
  redacted?: boolean;

  @IsOptional()
  @References(50)
  @Label('会议材料', 'Papers')
  attachmentIds?: string[];

  @IsOptional()
  @Words(10_000)
  @Label('议题说明', 'Agenda')
  text?: string;
}

export class SetNewDay {
  @IsDay()
  @Label('新的会议日期', 'New day of the meeting')
  meetingOn: string;
}

export class DeclareTies {
  @OneOf(DECLARATIONS)
  @Label('申报', 'Declaration')
  tie: TieCode | 'none';

  @IsOptional()
  @IsBoolean()
  @Label('将出席会议', 'Will attend')
  attends?: boolean;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** A party asks that somebody step back, or the chair has found a reason. */
export class NameTie {
  @IsReference()
  @Label('委员', 'Member')
  userId: string;

  @OneOf(TIES)
  @Label('理由', 'Ground')
  ground: TieCode;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

export class RuleOnChallenge {
  @IsReference()
  @Label('委员', 'Member')
  userId: string;

  @IsBoolean()
  @Label('准予回避', 'The member steps back')
  upheld: boolean;

  @Words(5_000)
  @Label('理由', 'Reasons')
  text: string;
}

export class CheckQuorum {
  @References(1_000)
  @Label('到会人员', 'Present')
  presentIds: string[];
}

export class NameSeat {
  @IsReference()
  @Label('委员', 'Member')
  userId: string;
}

export class HearFirm {
  @OneOf(HEARINGS)
  @Label('陈述情况', 'How it was heard')
  heard: Hearing;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  @Label('时长（分钟）', 'Minutes')
  minutes?: number;

  @IsOptional()
  @Words(10_000)
  @Label('陈述摘要', 'What was said')
  text?: string;
}

export class LegalView {
  @IsBoolean()
  @Label('有异议', 'Objects')
  objects: boolean;

  @Words(10_000)
  @Label('法律意见', 'Legal view')
  text: string;
}

export class OpenVote {
  @OneOf(MODES)
  @Label('表决方式', 'Way of voting')
  mode: Mode;

  /** Left out, the level that was notified. */
  @IsOptional()
  @OneOf(LEVELS)
  @Label('拟定级别', 'Level moved')
  level?: Level;

  @IsOptional()
  @OneOf(DIRECTIONS)
  @Label('处理方向', 'Direction')
  direction?: keyof typeof DIRECTIONS;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('最后期限（工作日）', 'Last period (working days)')
  workdays?: number;

  @IsOptional()
  @IsBoolean()
  @Label('当事人已退席', 'The parties have left the room')
  partiesLeft?: boolean;
}

export class CastVote {
  @OneOf(CHOICES)
  @Label('表决', 'Vote')
  choice: Choice;

  /** In favour of this level at most; left out, of the level moved. */
  @IsOptional()
  @OneOf(LEVELS)
  @Label('赞成的级别', 'Level in favour of')
  level?: Level;

  /** Random text that the voter keeps: with it the own ballot is found in the list. */
  @IsOptional()
  @Line(100)
  @Label('核对码', 'Receipt')
  receipt?: string;

  /** Whose vote it is, for systems that let somebody type for another; the rule knows only the voter's own. */
  @IsOptional()
  @IsReference()
  @Label('代表委员', 'On behalf of')
  onBehalfOf?: string;
}
