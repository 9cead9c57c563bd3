/** Calm and plain; the colours of the charts do the talking. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1000px; padding: 40px 24px 64px; background: #f6f7f5; color: #24323a;
  font: 16px/1.7 "Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif; }
.brand { margin: 0; color: #2f6f6b; font-weight: 600; letter-spacing: .06em; }
h1 { margin: 4px 0 12px; font-size: 30px; line-height: 1.3; }
h2 { margin: 0; font-size: 20px; }
small { display: block; font-size: 14px; font-weight: 400; color: #5d6d76; }
[lang=en] { color: #5d6d76; font-size: 14px; display: block; }
.facts { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 12px;
  margin: 24px 0; padding: 0; }
.facts li, section { background: #fff; border: 1px solid #e4e9ec; border-radius: 10px; padding: 16px 20px; }
.facts b { display: block; font-size: 28px; line-height: 1.3; font-variant-numeric: tabular-nums; }
section { margin: 0 0 16px; break-inside: avoid; }
.note { margin: 6px 0 0; font-size: 14px; }
.note [lang=en] { display: inline; }
figure { margin: 12px 0 0; }
figure svg { width: 100%; height: auto; display: block; }
table { width: 100%; margin-top: 12px; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 8px 10px; border-top: 1px solid #e4e9ec; text-align: right; font-weight: 400; }
th:first-child { text-align: left; }
thead th { border-top: 0; font-weight: 600; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { body { background: #fff; padding: 0; } }
`;
