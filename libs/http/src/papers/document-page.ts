import type { Language } from '#kernel/text.js';
import type { DocumentView } from '#views/papers/document-views.js';
import { escapeHtml } from './html.js';

const WORDS = {
  'zh-CN': { number: '文号', caseNo: '案件编号', issued: '制发时间', digest: '校验值（SHA-256）' },
  en: { number: 'Number', caseNo: 'Case', issued: 'Issued', digest: 'Digest (SHA-256)' },
} as const satisfies Record<Language, object>;

/** A document as a page that prints on A4 as it is: no script, everything escaped. */
export function documentPage(document: DocumentView, language: Language): string {
  const words = WORDS[language];
  const rows = [
    [words.number, document.number],
    [words.caseNo, document.caseNo],
    [words.issued, document.issuedAt],
    [words.digest, document.digest],
  ].map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value as string)}</dd>`);
  const paragraphs = document.body
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${document.title} ${document.number}`)}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body class="document">
<main>
<h1>${escapeHtml(document.title)}</h1>
${paragraphs.join('\n')}
<footer><dl>${rows.join('')}</dl></footer>
</main>
</body>
</html>
`;
}
