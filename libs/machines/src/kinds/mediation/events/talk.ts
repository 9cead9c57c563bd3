import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { ANSWERS, type Channel, CHANNELS } from '../mediation.codes.js';

/** The most that an offer or a clause may name: ten billion yuan, in fen. A typing mistake, not money, lies above. */
export const MOST_FEN = 1_000_000_000_000;

/** The channel belongs to the message from its first moment: nothing can be moved from one room to another. */
export class InChannel {
  @OneOf(CHANNELS)
  @Label('频道', 'Channel')
  channel: Channel;
}

export class Say extends InChannel {
  /** Marked by the speaker: said for the sake of peace only (在调 Art 18). The rest of the talks is protected as well. */
  @IsOptional()
  @IsBoolean()
  @Label('让步或承认，仅供调解', 'A concession, for the mediation only')
  concedes?: boolean;

  @Words(5_000)
  @Label('内容', 'Message')
  text: string;

  @IsOptional()
  @References(10)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class MakeOffer extends InChannel {
  /** In fen; left out when the offer is not about money. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_FEN)
  @Label('金额（分）', 'Amount (fen)')
  amount?: number;

  @Words(5_000)
  @Label('方案', 'Terms')
  terms: string;

  @IsOptional()
  @References(10)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Names the channel of the offer again, since it decides who may hear the answer. */
export class AnswerOffer extends InChannel {
  @IsInt()
  @Min(1)
  @Max(10_000)
  @Label('方案序号', 'Number of the offer')
  number: number;

  @OneOf(ANSWERS)
  @Label('答复', 'Answer')
  answer: keyof typeof ANSWERS;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** Papers that exist apart from the talks. Shown to both sides, and not privileged: a bill stays a bill. */
export class SubmitEvidence {
  @Words(5_000)
  @Label('说明', 'What it shows')
  text: string;

  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds: string[];
}
