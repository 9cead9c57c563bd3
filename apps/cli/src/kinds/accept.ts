import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acceptedFiles, historiesFolder } from '#machines/contract/accepted-files.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { type AcceptedFingerprint, fingerprintOf } from '#machines/contract/fingerprint.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { writeDiagrams } from './graph.js';
import { folderOfKind, kindsFolder } from './source-folder.js';

export interface AcceptOptions {
  /** Accept a changed definition under its old version: only while no case of it exists outside the author's machine. */
  readonly sameVersion?: boolean;
  readonly folder?: string;
}

/**
 * `heyi kinds accept <kind>`: commits the definition as it is to its version. Writes the fingerprint, the state table,
 * one recorded case of each state and the diagram; returns the files, relative to the kind's folder.
 */
export function acceptKind(kind: CaseKind, options: AcceptOptions = {}): readonly string[] {
  const kinds = options.folder ?? kindsFolder();
  const folder = folderOfKind(kind.name, kinds);
  const accepted = readAccepted(join(folder, 'fingerprint.json'));
  if (accepted && accepted.version > kind.version) throw olderThanAccepted(kind, accepted);
  const changed = accepted?.version === kind.version && accepted.fingerprint !== fingerprintOf(kind);
  if (changed && !options.sameVersion) throw sameVersionOnly(kind);
  // States that this version no longer has must not be left behind; earlier versions stay as they were recorded.
  rmSync(join(folder, historiesFolder(kind.version)), { recursive: true, force: true });
  const files = acceptedFiles(kind);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeDiagrams([kind], kinds);
  return [...Object.keys(files), 'README.md'];
}

function readAccepted(file: string): AcceptedFingerprint | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AcceptedFingerprint) : null;
}

function sameVersionOnly(kind: CaseKind): CommandFailure {
  const next = kind.version + 1;
  return new CommandFailure(
    `“${kind.name}”的定义已改变，但版本仍为 ${kind.version}。请把版本改为 ${next}，补上从 ${kind.version} 起的升级，再运行此命令；` +
      '如此版本尚未有任何案件，可加 --same-version。\n' +
      `The definition of "${kind.name}" changed but its version is still ${kind.version}. Raise it to ${next}, add an upgrade ` +
      `from ${kind.version} and run this again; with --same-version if no case of this version exists yet.`,
    EXIT.usage,
  );
}

function olderThanAccepted(kind: CaseKind, accepted: AcceptedFingerprint): CommandFailure {
  return new CommandFailure(
    `“${kind.name}”已有版本 ${accepted.version}，不能退回 ${kind.version}。\n` +
      `Version ${accepted.version} of "${kind.name}" was accepted; ${kind.version} is older.`,
    EXIT.usage,
  );
}
