import { Inject, Injectable } from '@nestjs/common';
import { HeyiError } from '#kernel/errors.js';
import { type Language, say, text } from '#kernel/text.js';
import type { ComplainantCaller } from '#parties/caller.js';
import { ConsentWithdrawals } from '#parties/privacy/consent-withdrawals.js';
import { isDisclosed } from '#views/identity/identity-right.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { CommandService } from '../commands/command.service.js';

const EVENT = { type: 'SET_IDENTITY_MODE', payload: { identityMode: 'masked' } } as const;

const SAYS = {
  nothing: text('没有需要撤回的同意。', 'There is no consent to take back.'),
  atOnce: text(
    '已撤回，立即生效：企业没有也不会得到您的身份信息。',
    'Taken back, with effect at once: the firm was not told who you are and will not be.',
  ),
  fromNowOn: text(
    '已撤回：企业此前可能已经看到您的姓名和联系方式，已经看到的不能收回；从现在起企业不能再查看。',
    'Taken back. The firm may have read your name and contact before, and that cannot be undone; from now on it can look no more.',
  ),
};

export interface WithdrawnConsent {
  readonly effect: keyof typeof SAYS;
  readonly says: string;
}

/** Taking back the consent to disclosure (PIPL 15): before the firm is told the case changes, afterwards a door closes. */
@Injectable()
export class ConsentDesk {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(ConsentWithdrawals) private readonly withdrawals: ConsentWithdrawals,
  ) {}

  async withdraw(caller: ComplainantCaller, language: Language): Promise<WithdrawnConsent> {
    const { caseId } = caller;
    const seen = await this.cases.read(caller, caseId);
    const given = isDisclosed(seen) && !(await this.withdrawals.isWithdrawn(caseId));
    const effect = given ? await this.takeBack(caller, language) : 'nothing';
    if (effect !== 'nothing') await this.withdrawals.withdraw(caseId, effect);
    return { effect, says: say(SAYS[effect], language) };
  }

  private async takeBack(caller: ComplainantCaller, language: Language): Promise<'atOnce' | 'fromNowOn'> {
    try {
      const { outcome } = await this.commands.send(caller, caller.caseId, EVENT, {
        channel: 'track',
        language,
      });
      return outcome?.status === 'applied' ? 'atOnce' : 'fromNowOn';
    } catch (error) {
      // The case refuses: the firm has been told, or nothing happens in it any more.
      if (error instanceof HeyiError && [400, 403, 409].includes(error.status)) return 'fromNowOn';
      throw error;
    }
  }
}
