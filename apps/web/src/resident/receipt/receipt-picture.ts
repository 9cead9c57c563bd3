import type { House } from '../../shared/surroundings.js';
import { TOKENS } from '../../shared/tokens.js';
import type { Words } from '../../shared/words/words.js';
import { qrModules } from './qr-code.js';
import type { ReceiptData } from './receipt.js';

const WIDTH = 720;
const HEIGHT = 1_040;
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

interface Content {
  readonly data: ReceiptData;
  readonly link: string;
  readonly house: House;
  readonly words: Words;
}

/** The receipt as a picture for the album: what most people keep. */
export async function receiptPicture({ data, link, house, words }: Content): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const paper = canvas.getContext('2d') as CanvasRenderingContext2D;
  const { picture } = words.filing.receipt;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, WIDTH, HEIGHT);
  paper.fillStyle = TOKENS.accent;
  paper.fillRect(0, 0, WIDTH, 150);
  const write = (
    text: string,
    y: number,
    size: number,
    { colour = TOKENS.ink as string, bold = false } = {},
  ) => {
    paper.fillStyle = colour;
    paper.textAlign = 'center';
    paper.font = `${bold ? '600 ' : ''}${size}px ${FONT}`;
    paper.fillText(text, WIDTH / 2, y, WIDTH - 60);
  };
  write(house.name, 62, 30, { colour: '#fff' });
  write(picture.title, 118, 40, { colour: '#fff', bold: true });
  write(picture.number, 215, 26, { colour: TOKENS.quiet });
  write(data.caseNo, 268, 46, { bold: true });
  write(picture.code, 335, 26, { colour: TOKENS.quiet });
  write(data.queryCode, 388, 46, { bold: true });
  drawQr(paper, link, { x: (WIDTH - 460) / 2, y: 425, edge: 460 });
  write(picture.hint, 940, 26, { colour: TOKENS.quiet });
  if (house.phone) write(house.phone, 990, 30, { colour: TOKENS.accent });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function drawQr(
  paper: CanvasRenderingContext2D,
  text: string,
  { x, y, edge }: { x: number; y: number; edge: number },
): void {
  const { size, isDark } = qrModules(text);
  const cell = Math.floor(edge / (size + 2));
  const margin = (edge - cell * size) / 2;
  paper.fillStyle = '#000';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (isDark(column, row))
        paper.fillRect(x + margin + column * cell, y + margin + row * cell, cell, cell);
}
