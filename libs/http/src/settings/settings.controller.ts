import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { Language } from '#kernel/text.js';
import type { PersonCaller } from '#parties/caller.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { instant, integer, list, object, ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { SettingBody, SettingsQuery } from './settings.bodies.js';
import { SettingsService } from './settings.service.js';

const tag = 'settings';

@Controller('api/settings')
export class SettingsController {
  constructor(@Inject(SettingsService) private readonly settings: SettingsService) {}

  @Get()
  @Describe({
    says: '可调整的数值 · Numbers the association may change',
    tag,
    access: 'account',
    answers: { 200: { says: 'settings', schema: object({ items: list(ref('Setting')) }) } },
    errors: ['forbidden', 'kindUnknown'],
  })
  list(
    @QueryOf(SettingsQuery) { kind }: SettingsQuery,
    @By() caller: PersonCaller,
    @InLanguage() language: Language,
  ) {
    return this.settings.list(caller, kind, language);
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '调整数值，附理由和生效日 · Change a number',
    tag,
    access: 'account',
    answers: {
      201: {
        says: 'stored; so many cases count their deadlines again',
        schema: object({ recounted: integer, effectiveFrom: instant }),
      },
    },
    errors: ['forbidden', 'kindUnknown'],
  })
  change(@BodyOf(SettingBody) body: SettingBody, @By() caller: PersonCaller) {
    return this.settings.change(caller, body);
  }
}
