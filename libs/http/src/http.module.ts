import { Module } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { KindsController } from './kinds/kinds.controller.js';
import { DocsPage } from './openapi/docs-page.js';
import { OpenApiBook } from './openapi/openapi-book.js';
import { OpenApiController } from './openapi/openapi.controller.js';

/** Requests to commands and views. Controllers here translate; they decide nothing. */
@Module({
  controllers: [HealthController, KindsController, CalendarController, OpenApiController],
  providers: [Readiness, DocsPage, OpenApiBook],
})
export class HttpModule {}
