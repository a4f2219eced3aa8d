/** The one style sheet of the pages: for the screen in both schemes, and for paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1a1c1f; --paper: #fdfdfb; --second: #515559; --line: #c9c8c2; --accent: #1d3f8f; --against: #a3211b; --for: #1a6638; --low: #f5f5f2; }
@media (prefers-color-scheme: dark) { :root { --ink: #eae9e5; --paper: #16181b; --second: #b7babe; --line: #454b53; --accent: #a3bcf7; --against: #ff9f95; --for: #79d2a0; --low: #1f2327; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
p, li { max-width: 70ch; }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: var(--second); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
td dl { grid-template-columns: max-content 1fr; margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
caption { text-align: left; color: var(--second); padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
td { white-space: pre-wrap; }
code { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--low); padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.note { color: var(--second); }
.for { color: var(--for); font-weight: 600; }
.against { color: var(--against); font-weight: 600; }
.withheld { font-style: italic; }
.proof { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 1.5rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: 0.5rem; } }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --second: #333; --line: #999; --accent: #000; --against: #000; --for: #000; --low: #fff; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, dl > div { break-inside: avoid; }
  .against::before { content: "\\2717\\00a0"; }
}
`;
