import { create } from 'qrcode';

/** Empty modules that a scanner needs around a code. */
const QUIET = 4;

export function qrModules(text: string): { size: number; isDark: (x: number, y: number) => boolean } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return { size: modules.size, isDark: (x, y) => modules.get(y, x) !== 0 };
}

/** A QR code as one path: sharp at any size, and nothing that a policy could forbid. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, isDark } = qrModules(text);
  const cells = Array.from(
    { length: size * size },
    (_, cell) => [cell % size, Math.floor(cell / size)] as const,
  );
  const path = cells
    .filter(([x, y]) => isDark(x, y))
    .map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
    .join('');
  const edge = size + 2 * QUIET;
  return (
    <svg
      viewBox={`0 0 ${edge} ${edge}`}
      role="img"
      aria-label={label}
      className="qr-code"
      shapeRendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
