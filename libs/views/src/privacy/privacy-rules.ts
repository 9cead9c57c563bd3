import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { type Language, say } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { CONSENT_TEXTS } from '#machines/vocabulary/consent-texts.js';
import { PrivacyRequests } from '#parties/privacy/privacy-requests.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';

const RETENTION = /^retention/;

/** The numbers behind the rules of processing that everybody may read (PIPL 17): those in force, not those of a text. */
@Injectable()
export class PrivacyRules {
  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(PrivacyRequests) private readonly requests: PrivacyRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(language: Language) {
    const now = this.clock.now().toISOString();
    return {
      answerWorkdays: this.requests.term(),
      consentText: { version: CONSENT_TEXTS[0].version, text: say(CONSENT_TEXTS[0].says, language) },
      retention: this.kinds.all().flatMap((kind) => {
        const { values } = this.settings.at(kind.name, now);
        return Object.entries(kind.settings)
          .filter(([key]) => RETENTION.test(key))
          .map(([key, rule]) => ({
            kind: kind.name,
            kindLabel: say(kind.label, language),
            label: say(rule.label, language),
            amount: values[key] ?? rule.value,
            unit: rule.unit,
          }));
      }),
    };
  }
}
