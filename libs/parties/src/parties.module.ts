import { Global, Module } from '@nestjs/common';
import { AccountList } from './administration/account-list.js';
import { AccountRegister } from './administration/account-register.js';
import { Invitations } from './administration/invitations.js';
import { ProductionGate } from './administration/production-gate.js';
import { AccountService } from './accounts/accounts.js';
import { ApiTokenService } from './accounts/api-tokens.js';
import { Callers } from './accounts/callers.js';
import { ExpiredAccess } from './accounts/expired-access.js';
import { OwnSessions } from './accounts/own-sessions.js';
import { SessionService } from './accounts/sessions.js';
import { DemoAssociation } from './demo/demo-association.js';
import { EstateDirectory } from './directory/estate-directory.js';
import { FirmDirectory } from './directory/firm-directory.js';
import { PeopleDirectory } from './directory/people-directory.js';
import { Enrolment } from './factors/enrolment.js';
import { Passkeys } from './factors/passkeys.js';
import { RecoveryCodes } from './factors/recovery-codes.js';
import { SecondFactor } from './factors/second-factor.js';
import { TotpFactor } from './factors/totp.js';
import { IdentityStore } from './identity/identity-store.js';
import { IdentityVault } from './identity/identity-vault.js';
import { KeyRotation } from './identity/key-rotation.js';
import { Limits } from './limits/limits.js';
import { PrepareOpening } from './opening/prepare-opening.js';
import { PasswordKeeper } from './passwords/password-keeper.js';
import { BodyRegister } from './registers/bodies.js';
import { EstateContests } from './registers/estate-contests.js';
import { TieRegister } from './registers/ties.js';
import { Keyring } from './secrets/keyring.js';
import { SignInAttempts } from './sign-in/attempts.js';
import { ExternalIdentities } from './sign-in/external-identities.js';
import { OidcSignIn } from './sign-in/oidc.js';
import { SignIn } from './sign-in/sign-in.js';
import { Handover } from './stand-in/handover.js';
import { StandIns } from './stand-in/stand-ins.js';
import { TaskService } from './tasks/task-service.js';
import { QueryCodes } from './tracking/query-code.js';
import { TrackTokens } from './tracking/track-token.js';
import { Anonymiser } from './privacy/anonymiser.js';
import { ConsentWithdrawals } from './privacy/consent-withdrawals.js';
import { LegalHolds } from './privacy/legal-holds.js';
import { OwnContacts } from './privacy/own-contact.js';
import { PrivacyRequests } from './privacy/privacy-requests.js';
import { Retention } from './privacy/retention.js';
import { CheckpointSigner } from './proof/checkpoint-signer.js';
import { CheckpointReaders } from './proof/checkpoint-readers.js';
import { Notary } from './proof/notary.js';
import { RenewedAccess } from './tracking/renewed-access.js';
import { TrackingAccess } from './tracking/tracking.js';

const OFFERED = [
  AccountService,
  SessionService,
  OwnSessions,
  SignIn,
  OidcSignIn,
  ExternalIdentities,
  TotpFactor,
  Passkeys,
  RecoveryCodes,
  SecondFactor,
  Enrolment,
  Invitations,
  AccountRegister,
  AccountList,
  ProductionGate,
  StandIns,
  Handover,
  ApiTokenService,
  Callers,
  TrackingAccess,
  RenewedAccess,
  PrepareOpening,
  IdentityVault,
  IdentityStore,
  KeyRotation,
  Anonymiser,
  Retention,
  LegalHolds,
  PrivacyRequests,
  OwnContacts,
  ConsentWithdrawals,
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
  CheckpointReaders,
];

/** People, firms and estates; who stands in which relation to a case, and how they prove who they are. */
@Global()
@Module({
  providers: [...OFFERED, Keyring, QueryCodes, TrackTokens, ExpiredAccess, PasswordKeeper, SignInAttempts],
  exports: [...OFFERED],
})
export class PartiesModule {}
