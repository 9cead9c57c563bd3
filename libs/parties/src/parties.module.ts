import { Global, Module } from '@nestjs/common';
import { AccountService } from './accounts/accounts.js';
import { ApiTokenService } from './accounts/api-tokens.js';
import { Callers } from './accounts/callers.js';
import { ExpiredAccess } from './accounts/expired-access.js';
import { SessionService } from './accounts/sessions.js';
import { DemoAssociation } from './demo/demo-association.js';
import { EstateDirectory } from './directory/estate-directory.js';
import { FirmDirectory } from './directory/firm-directory.js';
import { PeopleDirectory } from './directory/people-directory.js';
import { IdentityStore } from './identity/identity-store.js';
import { IdentityVault } from './identity/identity-vault.js';
import { KeyRotation } from './identity/key-rotation.js';
import { Limits } from './limits/limits.js';
import { PrepareOpening } from './opening/prepare-opening.js';
import { BodyRegister } from './registers/bodies.js';
import { EstateContests } from './registers/estate-contests.js';
import { TieRegister } from './registers/ties.js';
import { Keyring } from './secrets/keyring.js';
import { TaskService } from './tasks/task-service.js';
import { QueryCodes } from './tracking/query-code.js';
import { TrackTokens } from './tracking/track-token.js';
import { CheckpointSigner } from './proof/checkpoint-signer.js';
import { Notary } from './proof/notary.js';
import { TrackingAccess } from './tracking/tracking.js';

const OFFERED = [
  AccountService,
  SessionService,
  ApiTokenService,
  Callers,
  TrackingAccess,
  PrepareOpening,
  IdentityVault,
  IdentityStore,
  KeyRotation,
  FirmDirectory,
  EstateDirectory,
  PeopleDirectory,
  BodyRegister,
  TieRegister,
  EstateContests,
  TaskService,
  DemoAssociation,
  Limits,
  CheckpointSigner,
  Notary,
];

/** People, firms and estates; who stands in which relation to a case, and how they prove who they are. */
@Global()
@Module({
  providers: [...OFFERED, Keyring, QueryCodes, TrackTokens, ExpiredAccess],
  exports: [...OFFERED],
})
export class PartiesModule {}
