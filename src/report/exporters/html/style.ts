/** Read on a screen by light or dark, and on paper: one failure begins a page, and nothing is cut off. */
export const style = `
:root{color-scheme:light dark;--text:#1f1f1f;--back:#fff;--quiet:#5c6068;--line:#c9cdd6;--code:#eef1f6;--red:#a3201a;--red-back:#fcefee;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--text:#e5e6e9;--back:#202124;--quiet:#a9adb5;--line:#55585e;--code:#35373b;--red:#ff9a92;--red-back:#472b2b;--link:#a8c7fa}}
*{box-sizing:border-box}
body{max-width:60rem;margin:0 auto;padding:1.5rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.3}h2{margin-top:2rem;font-size:1.25rem}h3{margin-top:1.75rem;font-size:1.05rem}
section{border-top:1px solid var(--line);margin-top:2rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em;background:var(--code);border-radius:3px;unicode-bidi:isolate}
code{padding:.1em .3em}
pre{padding:.75rem;white-space:pre-wrap}
:focus-visible{outline:2px solid var(--link)}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:start;vertical-align:top}
thead th{background:var(--code);overflow-wrap:normal}tbody th{font-weight:400}
.failed>*{background:var(--red-back)}.failed th{color:var(--red)}
.said{padding-inline-start:2rem}
.said li{margin:.4rem 0;padding-inline-start:.75rem;border-inline-start:3px solid var(--line)}
.said .back{margin-inline-start:2rem}
.said .stopped{border-color:var(--red)}.said .stopped strong{color:var(--red)}
.said :is(.missing,.unseen,.pending),.said .missing strong{color:var(--quiet)}.said :is(.missing,.unseen,.pending){border-inline-start-style:dashed}.said .missing strong{font-weight:400;font-style:italic}
@media print{
@page{size:A4;margin:16mm}
:root{color-scheme:light;--text:#000;--back:#fff;--quiet:#444;--line:#999;--code:#f2f2f2;--red:#a3201a;--red-back:#fcefee;--link:#000}
body{max-width:none;padding:0;font-size:10pt}
section.failure{break-before:page;border:0}section.failure:first-of-type.only{break-before:auto}
.table{overflow:visible}thead th{overflow-wrap:anywhere}
h1,h2,h3{break-after:avoid}tr,li,pre{break-inside:avoid}
.failed>*,code,pre,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
