import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Which table rules out which mistake: docs/adr/2026-11-22-one-transaction-per-batch.md. */
export class CreateHeyi1795343400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [PARTIES, CASES, EVIDENCE, DERIVED, OUTGOING, ACCESS, PRIVACY, SETTINGS, WALLS])
      await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE IF EXISTS text_redaction, registry_read, checkpoint_mail, checkpoint_reader, privacy_request, privacy_log, legal_hold, account_log, stand_in, external_identity, sign_in_attempt, recovery_code, passkey, totp, invitation,
        checkpoint_head, checkpoint, attachment_log, attachment, calendar_day, calendar_year, setting, track_session, case_access,
        access_renewal, limit_count, identity_access, person_identity,
        api_token, session, firm_record, document, notice, effect, deadline, task_log, task, case_party, case_link,
        case_similarity, case_search, case_content, case_event, case_command, case_file, register_log, body_seat, tie, estate_contest,
        account, estate, firm CASCADE;
      DROP FUNCTION IF EXISTS refuse_history_change(), next_case_serial(text, int), is_ours(uuid), told_case_no(uuid);`);
  }
}

const PARTIES = `-- safe
CREATE TABLE firm (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL DEFAULT 'firm' CHECK (kind IN ('firm', 'person')),
  member boolean NOT NULL,
  district text,
  phone text,
  search_terms jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX firm_search ON firm USING gin (search_terms);

CREATE TABLE estate (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  district text,
  street text,
  households int,
  firm_id uuid REFERENCES firm (id),
  search_terms jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX estate_search ON estate USING gin (search_terms);
CREATE INDEX estate_firm ON estate (firm_id);

CREATE TABLE account (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE,
  name text NOT NULL,
  -- NULL until the invitation is followed, and for whoever only signs in through another system
  password_hash text,
  roles text[] NOT NULL,
  firm_id uuid REFERENCES firm (id),
  active boolean NOT NULL DEFAULT true,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL
);
CREATE INDEX account_firm ON account (firm_id);

-- who sits on which body of the association
CREATE TABLE body_seat (
  body text NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  chair boolean NOT NULL DEFAULT false,
  PRIMARY KEY (body, account_id)
);
CREATE UNIQUE INDEX body_seat_chair ON body_seat (body) WHERE chair;

-- why somebody is not free towards a firm: declared by the person or known to the secretariat
CREATE TABLE tie (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  firm_id uuid NOT NULL REFERENCES firm (id),
  nature text NOT NULL,
  since date NOT NULL,
  until date
);
CREATE INDEX tie_account ON tie (account_id);

-- firms that served an estate before or bid for it; the one that serves it now stands in estate.firm_id
CREATE TABLE estate_contest (
  id uuid PRIMARY KEY,
  estate_id uuid NOT NULL REFERENCES estate (id),
  firm_id uuid NOT NULL REFERENCES firm (id),
  nature text NOT NULL CHECK (nature IN ('served', 'bid')),
  happened_on date NOT NULL
);
CREATE INDEX estate_contest_estate ON estate_contest (estate_id);

-- who changed seats, ties and contests, and to what: they decide who may judge
CREATE TABLE register_log (
  id uuid PRIMARY KEY,
  register text NOT NULL CHECK (register IN ('body_seat', 'tie', 'estate_contest')),
  act text NOT NULL CHECK (act IN ('replaced', 'added', 'removed')),
  entry jsonb NOT NULL,
  by_account uuid NOT NULL REFERENCES account (id),
  at timestamptz NOT NULL
);
`;

const CASES = `-- safe
CREATE TABLE case_file (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  machine_version int NOT NULL,
  fingerprint text NOT NULL,
  case_no text NOT NULL UNIQUE,
  -- number of applied events; 0 until the opening event is applied
  version int NOT NULL DEFAULT 0,
  status text NOT NULL CHECK (status IN ('opening', 'active', 'done')),
  state text NOT NULL DEFAULT '',
  snapshot jsonb,
  head_hash text NOT NULL DEFAULT '',
  last_at timestamptz,
  title text NOT NULL DEFAULT '',
  category text,
  urgency text,
  firm_id uuid,
  estate_id uuid,
  source text,
  source_id text,
  opened_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- from then on words, files and identities of this case are gone; the history stays
  anonymised_at timestamptz
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX case_file_source ON case_file (source, source_id) WHERE source_id IS NOT NULL;
-- lists show the newest first; ids are not always in order of time (an import derives them from its source)
CREATE INDEX case_file_opened ON case_file (opened_at, id);
CREATE INDEX case_file_state ON case_file (kind, state, opened_at, id);
CREATE INDEX case_file_firm ON case_file (firm_id, opened_at, id) WHERE firm_id IS NOT NULL;
CREATE INDEX case_file_estate ON case_file (estate_id, opened_at, id) WHERE estate_id IS NOT NULL;

CREATE TABLE case_search (
  case_id uuid PRIMARY KEY REFERENCES case_file (id),
  terms jsonb NOT NULL
);
-- a long pending list would be read by every search
CREATE INDEX case_search_terms ON case_search USING gin (terms) WITH (gin_pending_list_limit = 1024);

-- fingerprints of what was written, for finding complaints about the same thing
CREATE TABLE case_similarity (
  case_id uuid PRIMARY KEY REFERENCES case_file (id),
  bands int[] NOT NULL
);
CREATE INDEX case_similarity_bands ON case_similarity USING gin (bands) WITH (gin_pending_list_limit = 1024);

CREATE TABLE case_command (
  id uuid PRIMARY KEY,
  -- order of acceptance; per case it is the order of application
  seq bigint GENERATED ALWAYS AS IDENTITY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  idempotency_key text NOT NULL,
  body_hash text NOT NULL,
  type text NOT NULL,
  payload jsonb NOT NULL,
  narrative jsonb,
  narrative_salt text,
  narrative_digest text,
  actor jsonb NOT NULL,
  channel text NOT NULL,
  expected_version int,
  accepted_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'applied', 'refused', 'parked')),
  outcome jsonb,
  attempts int NOT NULL DEFAULT 0,
  settled_at timestamptz,
  UNIQUE (case_id, idempotency_key)
) WITH (fillfactor = 85);
CREATE INDEX case_command_waiting ON case_command (case_id, seq) WHERE status IN ('waiting', 'parked');
CREATE INDEX case_command_longest ON case_command (seq) WHERE status = 'waiting';
CREATE INDEX case_command_overdue ON case_command (accepted_at) WHERE status = 'waiting';
CREATE INDEX case_command_parked ON case_command (seq) WHERE status = 'parked';

CREATE TABLE case_event (
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  command_id uuid NOT NULL UNIQUE,
  type text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,
  -- canonical JSON text of the event, exactly the bytes that were hashed
  body text NOT NULL,
  prev_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (case_id, seq)
);
CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'case_event is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE ON case_event
  FOR EACH ROW EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON case_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- what people wrote in their own words; the event holds a salted digest of it
CREATE TABLE case_content (
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  narrative jsonb,
  salt text NOT NULL,
  erased_at timestamptz,
  PRIMARY KEY (case_id, seq)
);

-- signed summaries of all histories; copies of them live outside
CREATE TABLE checkpoint (
  number int PRIMARY KEY,
  at timestamptz NOT NULL,
  body text NOT NULL,
  signature text NOT NULL
);
CREATE TABLE checkpoint_head (
  case_id uuid NOT NULL,
  seq int NOT NULL,
  number int NOT NULL REFERENCES checkpoint (number),
  hash text NOT NULL,
  PRIMARY KEY (case_id, seq)
);
CREATE INDEX checkpoint_head_number ON checkpoint_head (number);

-- who gets each checkpoint by mail, so that a copy lies where this database does not
CREATE TABLE checkpoint_reader (
  id uuid PRIMARY KEY,
  address text NOT NULL,
  added_by uuid NOT NULL REFERENCES account (id),
  added_at timestamptz NOT NULL,
  removed_by uuid REFERENCES account (id),
  removed_at timestamptz
);
CREATE UNIQUE INDEX checkpoint_reader_address ON checkpoint_reader (lower(address)) WHERE removed_at IS NULL;
-- one letter for each checkpoint and reader, written together with the checkpoint
CREATE TABLE checkpoint_mail (
  number int NOT NULL REFERENCES checkpoint (number),
  reader_id uuid NOT NULL REFERENCES checkpoint_reader (id),
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'parked')),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  error text,
  sent_at timestamptz,
  PRIMARY KEY (number, reader_id)
);
CREATE INDEX checkpoint_mail_waiting ON checkpoint_mail (next_at) WHERE status = 'waiting';

CREATE TABLE case_link (
  parent_id uuid NOT NULL REFERENCES case_file (id),
  child_id uuid NOT NULL REFERENCES case_file (id),
  relation text NOT NULL,
  blocking boolean NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (parent_id, child_id, relation)
);
CREATE INDEX case_link_child ON case_link (child_id);

CREATE FUNCTION next_case_serial(prefix text, year int) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  name text := format('case_serial_%s_%s', lower(prefix), year);
BEGIN
  RETURN nextval(name);
EXCEPTION WHEN undefined_table THEN
  BEGIN
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name);
  EXCEPTION WHEN unique_violation THEN
    NULL; -- another connection created it in the same moment
  END;
  RETURN nextval(name);
END $$;
`;

const EVIDENCE = `-- safe
-- what was uploaded; the bytes lie in the file store under their digest, shared by rows with the same content
CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  -- of the copy that readers get; a picture is made anew, without what the camera wrote into it
  digest text NOT NULL,
  -- as it was uploaded
  name text NOT NULL,
  type text NOT NULL,
  size int NOT NULL CHECK (size > 0),
  -- as it was uploaded: sealed, the office opens it for a reason; other files than pictures are their own original
  original_digest text NOT NULL,
  original_type text NOT NULL,
  original_size int NOT NULL CHECK (original_size > 0),
  -- with black boxes, for those outside the office
  redacted_digest text,
  redacted_size int CHECK ((redacted_digest IS NULL) = (redacted_size IS NULL)),
  scan text NOT NULL CHECK (scan IN ('clean', 'unscanned')),
  -- {kind: person | complainant | anonymous, id}
  uploader jsonb NOT NULL,
  -- said in confidence in a mediation; the same bytes are then refused elsewhere
  privileged boolean NOT NULL DEFAULT false,
  -- null until a command of a case names it
  case_id uuid REFERENCES case_file (id),
  created_at timestamptz NOT NULL
);
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_unbound ON attachment (created_at) WHERE case_id IS NULL;
CREATE INDEX attachment_digest ON attachment (digest);
CREATE INDEX attachment_original ON attachment (original_digest);
CREATE INDEX attachment_redacted ON attachment (redacted_digest) WHERE redacted_digest IS NOT NULL;

-- who opened a sealed original or blackened a picture, in which part and why
CREATE TABLE attachment_log (
  id uuid PRIMARY KEY,
  -- stays when the file itself is erased
  attachment_id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file (id),
  act text NOT NULL CHECK (act IN ('opened', 'redacted')),
  account_id uuid NOT NULL,
  role text NOT NULL,
  reason text NOT NULL,
  -- of a redaction: [{left, top, width, height}] in pixels of the copy, and what came of it
  rectangles jsonb,
  digest text,
  at timestamptz NOT NULL
);
CREATE INDEX attachment_log_attachment ON attachment_log (attachment_id);

-- words that the office has taken out of outward copies of a case; the newest row of a field counts, case_content keeps the original
CREATE TABLE text_redaction (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  -- path in the words of that event, e.g. text, points.0.text
  field text NOT NULL,
  -- [{start, end}] in characters as people count them
  spans jsonb NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX text_redaction_case ON text_redaction (case_id, seq, field, id);
`;

const DERIVED = `-- safe
CREATE TABLE case_party (
  case_id uuid NOT NULL REFERENCES case_file (id),
  role text NOT NULL,
  firm_id uuid,
  user_id uuid,
  -- of a dispute: what is said in confidence to one side stays hidden from the other
  side text,
  -- of a resident in a case that grew out of a complaint: the complaint whose tracking access stands for them
  complainant_of uuid REFERENCES case_file (id),
  since_seq int NOT NULL,
  -- of the case, copied: so that a firm's list is a walk along one index
  opened_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX case_party_once ON case_party
  (case_id, role, coalesce(firm_id, '00000000-0000-0000-0000-000000000000'), coalesce(user_id, '00000000-0000-0000-0000-000000000000'),
   coalesce(complainant_of, '00000000-0000-0000-0000-000000000000'));
CREATE INDEX case_party_firm ON case_party (firm_id, role, opened_at, case_id) WHERE firm_id IS NOT NULL;
CREATE INDEX case_party_user ON case_party (user_id, opened_at, case_id) WHERE user_id IS NOT NULL;
CREATE INDEX case_party_complainant ON case_party (complainant_of) WHERE complainant_of IS NOT NULL;
CREATE INDEX case_party_role ON case_party (role, opened_at, case_id) WHERE firm_id IS NULL AND user_id IS NULL;

CREATE TABLE task (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  kind text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  firm_id uuid,
  user_id uuid,
  claimed_by uuid,
  deadline text,
  -- 'infinity' when the task has no deadline, so that one index orders the inbox
  due_at timestamptz NOT NULL DEFAULT 'infinity',
  blue_at timestamptz NOT NULL DEFAULT 'infinity',
  yellow_at timestamptz NOT NULL DEFAULT 'infinity',
  provisional boolean NOT NULL DEFAULT false,
  opened_seq int NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX task_open ON task
  (case_id, name, role, coalesce(firm_id, '00000000-0000-0000-0000-000000000000'), coalesce(user_id, '00000000-0000-0000-0000-000000000000'))
  WHERE closed_at IS NULL;
CREATE INDEX task_inbox ON task (role, firm_id, due_at, id) INCLUDE (claimed_by, user_id) WHERE closed_at IS NULL;
CREATE INDEX task_claimed ON task (claimed_by, due_at, id) WHERE closed_at IS NULL AND claimed_by IS NOT NULL;
CREATE INDEX task_named ON task (user_id, due_at, id) WHERE closed_at IS NULL AND user_id IS NOT NULL;

CREATE TABLE task_log (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  act text NOT NULL CHECK (act IN ('claim', 'release', 'delegate', 'handover')),
  by_account uuid NOT NULL,
  to_account uuid,
  at timestamptz NOT NULL
);
CREATE INDEX task_log_task ON task_log (task_id);

CREATE TABLE deadline (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  name text NOT NULL,
  armed_seq int NOT NULL,
  armed_at timestamptz NOT NULL,
  counts_from timestamptz NOT NULL,
  budget_amount double precision NOT NULL,
  budget_unit text NOT NULL,
  pauses jsonb NOT NULL DEFAULT '[]',
  due_at timestamptz,
  blue_at timestamptz,
  yellow_at timestamptz,
  last_day date,
  provisional boolean NOT NULL DEFAULT false,
  -- every moment at which something fires: [{name, at}]
  schedule jsonb NOT NULL DEFAULT '[]',
  fired jsonb NOT NULL DEFAULT '[]',
  status text NOT NULL CHECK (status IN ('running', 'paused', 'ended')),
  ended_at timestamptz,
  -- when the sweeper must look at this row next; owned by the sweeper, derived from schedule
  next_at timestamptz,
  UNIQUE (case_id, name, armed_seq)
) WITH (fillfactor = 85);
CREATE INDEX deadline_open ON deadline (case_id) WHERE status <> 'ended';
CREATE INDEX deadline_due ON deadline (next_at) WHERE status = 'running' AND next_at IS NOT NULL;
`;

const OUTGOING = `-- safe
CREATE TABLE effect (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  ordinal int NOT NULL,
  type text NOT NULL,
  params jsonb NOT NULL,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done', 'parked')),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz,
  done_at timestamptz,
  error text
) WITH (fillfactor = 85);
CREATE INDEX effect_waiting ON effect (next_at) WHERE status = 'waiting';
CREATE INDEX effect_parked ON effect (id) WHERE status = 'parked';
-- the number of a document says which of its sort it is in its case
CREATE INDEX effect_issued ON effect (case_id, seq, ordinal) WHERE type = 'issue';

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  template text NOT NULL,
  to_role text NOT NULL,
  to_firm_id uuid,
  to_user_id uuid,
  -- of a resident in a case that grew out of a complaint: that complaint
  to_complaint_id uuid,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  body_zh text NOT NULL,
  body_en text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX notice_case ON notice (case_id, id);
CREATE INDEX notice_inbox ON notice (to_role, to_firm_id, id);
CREATE INDEX notice_user ON notice (to_user_id, id) WHERE to_user_id IS NOT NULL;
CREATE INDEX notice_complaint ON notice (to_complaint_id, id) WHERE to_complaint_id IS NOT NULL;

CREATE TABLE document (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  number text NOT NULL UNIQUE,
  template text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  body_zh text NOT NULL,
  body_en text NOT NULL,
  digest text NOT NULL,
  visible_to text[] NOT NULL,
  -- of a dispute: issued by what was said in confidence to this side
  side text,
  issued_at timestamptz NOT NULL
);
CREATE INDEX document_case ON document (case_id, id);

CREATE TABLE firm_record (
  id uuid PRIMARY KEY,
  firm_id uuid NOT NULL REFERENCES firm (id),
  case_id uuid NOT NULL REFERENCES case_file (id),
  seq int NOT NULL,
  entry text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX firm_record_firm ON firm_record (firm_id, at);
`;

const ACCESS = `-- safe
CREATE TABLE session (
  token_hash text PRIMARY KEY,
  -- its public name, for the list of one's own sessions
  id uuid NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  device text,
  -- the second factor it was proved with; NULL when only the password was
  factor text CHECK (factor IN ('totp', 'passkey', 'recovery', 'oidc')),
  proved_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  label text NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);

-- the resident's secrets: the query code as HMAC under a key outside the database, the link token as SHA-256
CREATE TABLE case_access (
  case_id uuid PRIMARY KEY REFERENCES case_file (id),
  code_hmac text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  -- raised when the secretariat issues a new code; the old one then opens nothing
  generation int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);

CREATE TABLE track_session (
  token_hash text PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX track_session_expires ON track_session (expires_at);

-- that the office gave out a new code, how it knew who asked, and what it wrote down; the resident reads it
CREATE TABLE access_renewal (
  case_id uuid NOT NULL REFERENCES case_file (id),
  generation int NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL,
  proof text NOT NULL CHECK (proof IN ('document', 'callBack', 'knownFacts')),
  note text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (case_id, generation)
);

-- attempts that are limited, counted here where there is no Redis; what a crash loses is only a count
CREATE UNLOGGED TABLE limit_count (
  key varchar(255) PRIMARY KEY,
  points int NOT NULL DEFAULT 0,
  -- milliseconds since 1970
  expire bigint
);

-- who people are, sealed with AES-256-GCM, apart from the case
CREATE TABLE person_identity (
  case_id uuid NOT NULL REFERENCES case_file (id),
  role text NOT NULL,
  sealed bytea NOT NULL,
  -- the data key of this row, itself sealed by the key of the keyring that has this name; null once shredded
  wrapped_key bytea,
  key_id text NOT NULL,
  created_at timestamptz NOT NULL,
  -- only kept from then on: nobody opens it any more (PIPL 47)
  restricted_at timestamptz,
  shredded_at timestamptz CHECK ((shredded_at IS NULL) = (wrapped_key IS NOT NULL)),
  PRIMARY KEY (case_id, role)
);
CREATE INDEX person_identity_key ON person_identity (key_id) WHERE wrapped_key IS NOT NULL;

-- who looked at that, in which part and why; the resident reads it
CREATE TABLE identity_access (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX identity_access_case ON identity_access (case_id);

-- one link that lets its holder choose a password; only the hash of its token is kept
CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created_by uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX invitation_account ON invitation (account_id);

-- the secret of an authenticator app, sealed with AES-256-GCM; a code of step last_step or before is used up
CREATE TABLE totp (
  account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  sealed bytea NOT NULL,
  key_id text NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0
);

CREATE TABLE passkey (
  id uuid PRIMARY KEY,
  credential_id text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_account ON passkey (account_id);

-- HMACs under a key outside the database
CREATE TABLE recovery_code (
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  code_hmac text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (account_id, code_hmac)
);

-- what was asked of a browser and must come back from the same one: passkey challenges, OpenID Connect requests
CREATE TABLE sign_in_attempt (
  token_hash text PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('passkey-new', 'passkey', 'oidc')),
  account_id uuid REFERENCES account (id) ON DELETE CASCADE,
  expects jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_expires ON sign_in_attempt (expires_at);

-- who somebody is at the organisation's own sign-in system; linked by an administrator
CREATE TABLE external_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  linked_by uuid NOT NULL REFERENCES account (id),
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX external_identity_account ON external_identity (account_id);

-- who stands in for whom, in which offices and how long; never deleted
CREATE TABLE stand_in (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  delegate_id uuid NOT NULL REFERENCES account (id) CHECK (delegate_id <> account_id),
  roles text[] NOT NULL,
  -- the account's holder has left: goes on when the account is closed
  leaver boolean NOT NULL DEFAULT false,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL CHECK (until_at > from_at),
  created_by uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX stand_in_delegate ON stand_in (delegate_id, until_at) WHERE ended_at IS NULL;
CREATE INDEX stand_in_account ON stand_in (account_id);

-- what was done to an account, and by whom
CREATE TABLE account_log (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  act text NOT NULL,
  entry jsonb NOT NULL,
  by_account uuid NOT NULL REFERENCES account (id),
  at timestamptz NOT NULL
);
CREATE INDEX account_log_account ON account_log (account_id, id);
`;

const PRIVACY = `-- safe
-- what residents ask about their own data (PIPL 45-47), and what the office answers
CREATE TABLE privacy_request (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  wish text NOT NULL CHECK (wish IN ('correct', 'restrict', 'delete')),
  words text,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  decision text CHECK (decision IN ('granted', 'refused')),
  reason text,
  answered_by uuid REFERENCES account (id),
  answered_at timestamptz CHECK ((answered_at IS NULL) = (decision IS NULL))
);
CREATE UNIQUE INDEX privacy_request_open ON privacy_request (case_id, wish) WHERE answered_at IS NULL;
CREATE INDEX privacy_request_case ON privacy_request (case_id);
CREATE INDEX privacy_request_due ON privacy_request (due_at, id);

-- what was done with the personal data of a case, never the data itself
CREATE TABLE privacy_log (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  act text NOT NULL CHECK (act IN ('copied', 'corrected', 'restricted', 'consentWithdrawn', 'anonymised')),
  -- NULL: the resident, or the program itself
  account_id uuid REFERENCES account (id),
  entry jsonb NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX privacy_log_case ON privacy_log (case_id, act);

-- a lawsuit, an audit: nothing of the case is erased meanwhile
CREATE TABLE legal_hold (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file (id),
  reason text NOT NULL,
  placed_by uuid NOT NULL REFERENCES account (id),
  placed_at timestamptz NOT NULL,
  released_by uuid REFERENCES account (id),
  released_why text,
  released_at timestamptz CHECK ((released_at IS NULL) = (released_by IS NULL))
);
CREATE INDEX legal_hold_case ON legal_hold (case_id);

-- who read integrity data, how often in a day; the public is one reader without a name
CREATE TABLE registry_read (
  day date NOT NULL,
  what text NOT NULL CHECK (what IN ('list', 'firm', 'record')),
  firm_id uuid,
  account_id uuid REFERENCES account (id),
  times int NOT NULL,
  last_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX registry_read_once ON registry_read
  (day, what, coalesce(firm_id, '00000000-0000-0000-0000-000000000000'), coalesce(account_id, '00000000-0000-0000-0000-000000000000'));
`;

const SETTINGS = `-- safe
CREATE TABLE setting (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  key text NOT NULL,
  value int NOT NULL,
  effective_from timestamptz NOT NULL,
  reason text NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL,
  UNIQUE (kind, key, effective_from)
);

CREATE TABLE calendar_year (
  year int PRIMARY KEY,
  source text NOT NULL,
  imported_at timestamptz NOT NULL
);

CREATE TABLE calendar_day (
  day date PRIMARY KEY,
  year int NOT NULL REFERENCES calendar_year (year) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('holiday', 'workday')),
  name_zh text NOT NULL,
  name_en text NOT NULL
);
CREATE INDEX calendar_day_year ON calendar_day (year);
`;

const MY_FIRM = `(SELECT nullif(current_setting('heyi.firm_id', true), '')::uuid)`;
const MY_PEOPLE = `(SELECT nullif(current_setting('heyi.people', true), '')::uuid[])::uuid[]`;
const MY_ROLES = `(SELECT nullif(current_setting('heyi.roles', true), '')::text[])::text[]`;

/** Who sees which rows, apart from the owner of the tables; tables without a line are open to nobody else. */
const SEEN: Readonly<Record<string, string | null>> = {
  case_file: 'is_ours(id)',
  case_party: `firm_id = ${MY_FIRM} OR is_ours(case_id)`,
  case_link: 'is_ours(parent_id) AND is_ours(child_id)',
  task: `firm_id = ${MY_FIRM} OR is_ours(case_id)`,
  notice: `CASE WHEN to_firm_id IS NOT NULL THEN to_firm_id = ${MY_FIRM}
    WHEN to_user_id IS NOT NULL THEN to_user_id = ANY(${MY_PEOPLE}) ELSE to_role = ANY(${MY_ROLES}) END`,
  firm_record: `firm_id = ${MY_FIRM}`,
  ...Object.fromEntries(
    ['case_event', 'case_content', 'case_search', 'deadline', 'document'].map((table) => [
      table,
      'is_ours(case_id)',
    ]),
  ),
  ...Object.fromEntries(
    `case_command case_similarity case_access track_session person_identity identity_access attachment attachment_log
     text_redaction access_renewal privacy_request privacy_log legal_hold registry_read checkpoint_reader checkpoint_mail
     limit_count task_log effect account_log session api_token invitation totp passkey recovery_code sign_in_attempt external_identity`
      .split(/\s+/)
      .map((table) => [table, null]),
  ),
};

/**
 * Walls between firms (docs/adr/2026-11-22-walls-between-firms.md). They hold for every role but the owner of the tables;
 * whoever does not say for whom it reads sees nothing.
 */
const WALLS = `-- safe
-- whether a case names the firm, one of its people, or everybody of an office that they hold
CREATE FUNCTION is_ours(a_case uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = a_case
    AND (p.firm_id IS NULL OR p.firm_id = ${MY_FIRM}) AND (p.user_id IS NULL OR p.user_id = ANY(${MY_PEOPLE}))
    AND (p.firm_id IS NOT NULL OR p.user_id IS NOT NULL OR p.role = ANY(${MY_ROLES})));
END $$;
-- what was served stays served when its case has closed to the firm: its number, and no more
CREATE FUNCTION told_case_no(a_case uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT case_no FROM case_file c WHERE c.id = a_case AND (
    EXISTS (SELECT 1 FROM notice n WHERE n.case_id = a_case AND (${SEEN.notice}))
    OR EXISTS (SELECT 1 FROM firm_record r WHERE r.case_id = a_case AND ${SEEN.firm_record}))
$$;
${Object.entries(SEEN)
  .map(
    ([table, seen]) =>
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;` +
      (seen ? ` CREATE POLICY firms_apart ON ${table} FOR SELECT USING (${seen});` : ''),
  )
  .join('\n')}
`;
