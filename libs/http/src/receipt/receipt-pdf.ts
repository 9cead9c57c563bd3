import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import { type Language, say } from '#kernel/text.js';
import type { CaseView } from '#views/case/case-view.js';
import type { House } from '../web/house.js';
import { RECEIPT_TEXTS } from './receipt-texts.js';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);
/** Points; an A4 page has 595 by 842. */
const MARGIN = 56;
const WIDTH = 595 - 2 * MARGIN;
const LABEL_WIDTH = 110;
const QR_EDGE = 150;
const ACCENT = '#0050b3';
const INK = '#1b2430';
const QUIET = '#4a5565';

export interface Receipt {
  readonly view: CaseView;
  readonly queryCode: string;
  readonly link: string;
  readonly house: House;
  readonly language: Language;
}

/** One page of A4. Holds no name and no telephone of the complainant: it may lie on a kitchen table. */
export function receiptPdf(receipt: Receipt): Promise<Buffer> {
  const { view, language, house } = receipt;
  const title = say(RECEIPT_TEXTS.title, language);
  const page = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    info: { Title: `${title} ${view.caseNo}`, Author: house.name },
    lang: language,
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
  page.font(FONT);
  page.fillColor(QUIET).fontSize(12).text(house.name, { align: 'center' });
  page.moveDown(0.3).fillColor(ACCENT).fontSize(24).text(title, { align: 'center' });
  page.moveDown(0.8);
  for (const [label, value, size] of rowsOf(receipt)) drawRow(page, label, value, size);
  drawQr(page, receipt);
  page.end();
  return whole;
}

function rowsOf({ view, queryCode, language }: Receipt): (readonly [string, string, number])[] {
  const word = (name: keyof typeof RECEIPT_TEXTS) => say(RECEIPT_TEXTS[name], language);
  const due = view.deadlines[0];
  const rows: (readonly [string, string | undefined, number])[] = [
    [word('number'), view.caseNo, 18],
    [word('code'), queryCode, 18],
    [word('matter'), view.title, 12],
    [word('category'), view.category?.label, 12],
    [word('estate'), view.estate?.name, 12],
    [word('filed'), minute(view.openedAt ?? ''), 12],
    [word('stage'), view.stageLabel, 12],
    [due?.label ?? '', due?.derivation, 12],
  ];
  return rows.flatMap(([label, value, size]) => (value ? [[label, value, size] as const] : []));
}

function drawRow(page: PDFKit.PDFDocument, label: string, value: string, size: number): void {
  const top = page.y;
  page
    .fillColor(QUIET)
    .fontSize(11)
    .text(label, MARGIN, top + (size - 11) / 2, { width: LABEL_WIDTH });
  const below = page.y;
  page
    .fillColor(INK)
    .fontSize(size)
    .text(value, MARGIN + LABEL_WIDTH, top, { width: WIDTH - LABEL_WIDTH, height: 200, ellipsis: true });
  page.y = Math.max(below, page.y) + 8;
  page
    .moveTo(MARGIN, page.y - 4)
    .lineTo(MARGIN + WIDTH, page.y - 4)
    .lineWidth(0.5)
    .stroke('#d8dee6');
}

function drawQr(page: PDFKit.PDFDocument, { link, house, language }: Receipt): void {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: 'M' });
  const cell = QR_EDGE / modules.size;
  const top = page.y + 24;
  page.fillColor('#000');
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1)
      // A hair wider than a cell, or some viewers show seams between them.
      if (modules.get(y, x)) page.rect(MARGIN + x * cell, top + y * cell, cell + 0.2, cell + 0.2);
  page.fill();
  const texts = [RECEIPT_TEXTS.scan, RECEIPT_TEXTS.keep, RECEIPT_TEXTS.next].map((one) => say(one, language));
  const phone = house.phone ? `${say(RECEIPT_TEXTS.phone, language)} ${house.phone}` : '';
  page
    .fillColor(INK)
    .fontSize(11.5)
    .text([...texts, phone].filter(Boolean).join('\n'), MARGIN + QR_EDGE + 24, top, {
      width: WIDTH - QR_EDGE - 24,
      lineGap: 5,
      paragraphGap: 5,
    });
}

/** `2026-03-02T10:00:00.000+08:00` as `2026-03-02 10:00`. */
function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
