import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsController } from './accounts/accounts.controller.js';
import { IdentitiesController } from './accounts/identities.controller.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { SealedEvidence } from './attachments/sealed-evidence.js';
import { Uploads } from './attachments/uploads.js';
import { ActivationController } from './auth/activation.controller.js';
import { AuthController } from './auth/auth.controller.js';
import { FactorsController } from './auth/factors.controller.js';
import { MeController } from './auth/me.controller.js';
import { OidcController } from './auth/oidc.controller.js';
import { SessionsController } from './auth/sessions.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { RedactionsController } from './cases/redactions.controller.js';
import { CommandsController } from './cases/commands.controller.js';
import { IdentityController } from './cases/identity.controller.js';
import { AttachmentReferences } from './commands/attachment-references.js';
import { CommandService } from './commands/command.service.js';
import { IdentityKeeper } from './commands/identity-keeper.js';
import { OpeningService } from './commands/opening.service.js';
import { References } from './commands/references.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { Whereabouts } from './complaints/whereabouts.js';
import { DirectoryController } from './directory/directory.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { InboxController } from './inbox/inbox.controller.js';
import { KindsController } from './kinds/kinds.controller.js';
import { LiveHub } from './live/live-hub.js';
import { LiveController } from './live/live.controller.js';
import { DocsPage } from './openapi/docs-page.js';
import { OpenApiBook } from './openapi/openapi-book.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { PapersController } from './papers/papers.controller.js';
import { ConsentDesk } from './privacy/consent-desk.js';
import { LegalHoldsController } from './privacy/legal-holds.controller.js';
import { OwnDataController } from './privacy/own-data.controller.js';
import { PrivacyDeskController } from './privacy/privacy-desk.controller.js';
import { CheckpointReadersController } from './checkpoints/checkpoint-readers.controller.js';
import { CheckpointsController } from './checkpoints/checkpoints.controller.js';
import { BodiesController } from './registers/bodies.controller.js';
import { PeopleController } from './registers/people.controller.js';
import { TiesController } from './registers/ties.controller.js';
import { ReceiptController } from './receipt/receipt.controller.js';
import { CallerGuard } from './session/caller.guard.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionDoor } from './session/session-door.js';
import { RegistryController } from './registry/registry.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsService } from './settings/settings.service.js';
import { StandInsController } from './stand-ins/stand-ins.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TokensController } from './tokens/tokens.controller.js';
import { TrackController } from './track/track.controller.js';
import { WellKnownController } from './well-known/well-known.controller.js';
import { WebController } from './web/web.controller.js';
import { WebFiles } from './web/web-files.js';
import { WebPages } from './web/web-pages.js';

/** Requests to commands and views. Controllers here translate; they decide nothing. */
@Module({
  controllers: [
    WebController,
    WellKnownController,
    HealthController,
    OpenApiController,
    KindsController,
    CalendarController,
    DirectoryController,
    ComplaintsController,
    TrackController,
    ReceiptController,
    OwnDataController,
    PrivacyDeskController,
    LegalHoldsController,
    AuthController,
    ActivationController,
    FactorsController,
    SessionsController,
    OidcController,
    AccountsController,
    IdentitiesController,
    StandInsController,
    MeController,
    InboxController,
    TasksController,
    CasesController,
    IdentityController,
    RedactionsController,
    CommandsController,
    PapersController,
    AttachmentsController,
    LiveController,
    SettingsController,
    TokensController,
    CheckpointsController,
    CheckpointReadersController,
    BodiesController,
    TiesController,
    PeopleController,
    RegistryController,
  ],
  providers: [
    CallerGuard,
    SessionCookie,
    SessionDoor,
    { provide: APP_GUARD, useExisting: CallerGuard },
    Readiness,
    DocsPage,
    OpenApiBook,
    CommandService,
    OpeningService,
    References,
    AttachmentReferences,
    Uploads,
    SealedEvidence,
    IdentityKeeper,
    ConsentDesk,
    Whereabouts,
    SettingsService,
    LiveHub,
    WebFiles,
    WebPages,
  ],
  exports: [CommandService, OpeningService],
})
export class HttpModule {}
