import { IsArray, IsIn, IsOptional } from 'class-validator';
import { References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { PRICE_PHRASES, type PricePhrase, pricePhrasesIn } from '../price/price-phrases.js';

/** Something said, with nothing else. */
export class Said {
  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

export class MaySay {
  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** Said with papers. */
export class SaidWithPapers extends Said {
  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Words that go out over the name of the association: a report, a notice, a decision, a public page. */
export class SignedWords {
  @Words(20_000)
  @Label('正文', 'Text')
  text: string;

  /** Computed from the words on acceptance; whatever the sender writes here is replaced. */
  @IsOptional()
  @IsArray()
  @IsIn(Object.keys(PRICE_PHRASES), { each: true })
  @Label('涉价用语（系统核查）', 'Price phrases (found by the system)')
  pricePhrases?: PricePhrase[];
}

/** `derives` of every event with signed words. */
export const pricePhrasesOf = (signed: SignedWords & { clause?: string; precedents?: string }) => ({
  pricePhrases: pricePhrasesIn(signed.text, signed.clause, signed.precedents),
});
