import { Global, Module } from '@nestjs/common';
import { CaseReads } from './access/case-reads.js';
import { IdentityMasks } from './access/identity-masks.js';
import { ActionViews } from './actions/action-views.js';
import { CaseViews } from './case/case-view.js';
import { HistoryViews } from './case/history-view.js';
import { LinkViews } from './case/link-views.js';
import { AccessRenewal } from './identity/access-renewal.js';
import { IdentityDoor } from './identity/identity-door.js';
import { IdentityRight } from './identity/identity-right.js';
import { IdentityViews } from './identity/identity-views.js';
import { CaseListQuery } from './lists/case-list-query.js';
import { InboxQuery } from './lists/inbox-query.js';
import { SimilarComplaints } from './lists/similar-complaints.js';
import { AttachmentViews } from './papers/attachment-views.js';
import { DocumentViews } from './papers/document-views.js';
import { EvidenceViews } from './papers/evidence-views.js';
import { FirmRecordQuery } from './papers/firm-record-query.js';
import { NoticeQuery } from './papers/notice-query.js';
import { PrivacyCentre } from './privacy/privacy-centre.js';
import { PrivacyCopies } from './privacy/privacy-copy.js';
import { PrivacyRules } from './privacy/privacy-rules.js';
import { TextRedactions } from './papers/text-redactions.js';
import { CaseReader } from './reading/case-reader.js';
import { CommandViews } from './reading/command-view.js';
import { LiveScope } from './reading/live-scope.js';
import { RegistryReads } from './registry/registry-reads.js';
import { RegistryQuery } from './registry/registry-query.js';

const VIEWS = [
  CaseReads,
  IdentityMasks,
  CaseReader,
  CaseViews,
  HistoryViews,
  ActionViews,
  LinkViews,
  IdentityRight,
  IdentityViews,
  IdentityDoor,
  AccessRenewal,
  PrivacyCentre,
  PrivacyCopies,
  PrivacyRules,
  DocumentViews,
  AttachmentViews,
  EvidenceViews,
  TextRedactions,
  NoticeQuery,
  FirmRecordQuery,
  InboxQuery,
  CaseListQuery,
  CommandViews,
  LiveScope,
  RegistryQuery,
  RegistryReads,
  SimilarComplaints,
];

/** The read model: the only place that decides who sees what, and that masks. */
@Global()
@Module({ providers: VIEWS, exports: VIEWS })
export class ViewsModule {}
