import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { type Language, say, text } from '#kernel/text.js';
import { escapeHtml } from '../papers/html.js';
import type { CheckpointView } from './checkpoints.controller.js';

const TITLE = text('历史存证公示', 'Signed checkpoints of all histories');
const ABOUT = text(
  '协会每日对全部案件的办理历史计算一个总校验值，以 Ed25519 签名并在此公示。任何人都可以留存副本：此后若有人改动、删除或补写过往记录，与副本一比即知。本页不含任何案件内容。',
  'Each day one digest is computed over the histories of all cases, signed with Ed25519 and published here. Anybody may keep a copy: whoever later changes, removes or adds a past entry no longer agrees with it. This page holds nothing of any case.',
);
const NONE = text('尚无存证点。', 'No checkpoint has been taken yet.');
const KEY = text('公钥（SPKI，base64）', 'Public key (SPKI, base64)');
const AS_DATA = text('机器可读（JSON）', 'As data (JSON)');
const COLUMNS = [
  text('序号', 'No.'),
  text('日期', 'Date'),
  text('变动案件', 'Cases moved'),
  text('总校验值（SHA-256）', 'Digest (SHA-256)'),
];

/** For people and for printing; no script. */
export function checkpointsPage(
  items: readonly CheckpointView[],
  publicKey: string,
  language: Language,
): string {
  const title = escapeHtml(say(TITLE, language));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 和议 Heyi</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(say(ABOUT, language))}</p>
${items.length === 0 ? `<p>${escapeHtml(say(NONE, language))}</p>` : table(items, language)}
<dl><dt>${escapeHtml(say(KEY, language))}</dt><dd>${escapeHtml(publicKey)}</dd></dl>
<p><a href="/api/checkpoints">${escapeHtml(say(AS_DATA, language))}</a></p>
</main>
</body>
</html>
`;
}

function table(items: readonly CheckpointView[], language: Language): string {
  const head = COLUMNS.map((column) => `<th scope="col">${escapeHtml(say(column, language))}</th>`).join('');
  const rows = items.map(
    ({ number, at, cases, root }) =>
      `<tr><td>${number}</td><td>${civilDateOf(at)}</td><td>${cases}</td><td><code>${escapeHtml(root)}</code></td></tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
