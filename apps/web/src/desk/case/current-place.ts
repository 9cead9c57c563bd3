/** Where the marked state of a diagram is; the picture is larger than its frame. */
export function currentPlace(svg: string): { readonly x: number; readonly y: number } | null {
  const marked =
    /<g class="[^"]*\bis-current\b[^"]*"[^>]*>[\s\S]*?<rect[^>]*\bx="([\d.-]+)"[^>]*\by="([\d.-]+)"/.exec(
      svg,
    );
  return marked ? { x: Number(marked[1]), y: Number(marked[2]) } : null;
}
