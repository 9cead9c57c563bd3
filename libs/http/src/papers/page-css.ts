/** One sheet for the pages that this server writes itself, on screen and on paper. */
export const PAGE_CSS = `:root { color-scheme: light; }
body { margin: 0; background: #f6f7f9; color: #1b2430; font: 18px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 42rem; margin: 2rem auto; padding: 2rem; background: #fff; border: 1px solid #d9dee5; border-radius: 8px; }
h1 { margin-top: 0; font-size: 1.6rem; line-height: 1.3; }
a { color: #0a58ca; }
li { margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid #d9dee5; text-align: left; vertical-align: top; }
code { overflow-wrap: anywhere; font-size: .85em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .8rem; color: #56657a; }
dd { margin: 0; overflow-wrap: anywhere; }
.document h1 { text-align: center; }
.document footer { margin-top: 3rem; border-top: 1px solid #d9dee5; }
@page { size: A4; margin: 20mm; }
@media print {
  body { background: #fff; font-size: 12pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
}
`;
