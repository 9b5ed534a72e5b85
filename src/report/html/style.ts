import { COLOURS as C, HEATS } from './colours.ts';

// One constant text, without a word of any report: the policy of a page names it by its hash. Fonts
// are those of the reader's system that have every Vietnamese letter; figures are of one width.

const HEAT = /* @__PURE__ */ HEATS.map(
  ({ ground, writing }, at) => `.h${at}{background:${ground};color:${writing}}`,
).join('\n');

export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;color:${C.ink};background:${C.paper};font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
header,main,footer,nav{max-width:1000px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 4px}
h2{font-size:1.3rem;line-height:1.3;margin:40px 0 12px;padding-top:12px;border-top:2px solid ${C.good}}
h3{font-size:1.08rem;margin:24px 0 8px}
h4{font-size:1rem;margin:16px 0 6px}
p{margin:0 0 8px}
.about{font-size:1.25rem;font-weight:600}
.lead{color:${C.muted}}
a{color:${C.link};text-decoration-thickness:1px;text-underline-offset:3px}
nav{margin-top:16px}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 18px}
.notice{margin:12px 0;padding:10px 14px;border-left:5px solid ${C.good};background:${C.info}}
.notice.warning{border-color:${C.median};background:${C.warning}}
.notice.error{border-color:${C.bad};background:${C.error}}
.notice p:last-child{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px;margin:0 0 20px}
.figures>div{border:1px solid ${C.line};padding:10px 12px}
.figures>div.main{border:2px solid ${C.good}}
.figures dt{color:${C.muted};font-size:.9rem}
.figures dd{margin:0;font-size:1.15rem;font-weight:600;overflow-wrap:anywhere}
.figures .main dd{font-size:1.5rem}
.figures dd.note{font-size:.85rem;font-weight:400;color:${C.muted}}
.scroll{overflow-x:auto;margin:0 0 18px}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:4px 0 6px}
th,td{border-bottom:1px solid ${C.line};padding:6px 8px;text-align:left;vertical-align:top;font-weight:400}
thead th{background:${C.head};font-weight:600;vertical-align:bottom}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
abbr{text-decoration:none}
tbody th{min-width:11rem}
td.text{min-width:13rem}
td p{margin:0 0 4px}
.heat{text-align:center}
.bar{display:block;width:100%;min-width:72px;height:8px;margin-top:4px}
.bar .track{fill:${C.track}}
.bar .good{fill:${C.good}}
.bar .bad{fill:${C.bad}}
.picture{display:block;width:100%;max-width:640px;height:auto;margin:0 auto 16px}
.picture text{font-size:14px;fill:${C.ink}}
.picture .small text{font-size:11px;fill:${C.muted};paint-order:stroke;stroke:${C.paper};stroke-width:3px;stroke-linejoin:round}
.grid{fill:none;stroke:${C.line};stroke-width:1}
.shape{fill:none;stroke-width:2.5;stroke-linejoin:round}
.shape.own{stroke:${C.own}}
polygon.own{fill:${C.own};fill-opacity:.14}
.shape.median{stroke:${C.median};stroke-dasharray:7 4}
.shape.best{stroke:${C.best};stroke-dasharray:2 3}
.mark{fill:${C.own}}
.column{fill:${C.good}}
details{border-bottom:1px solid ${C.line}}
summary{display:flex;gap:12px;align-items:baseline;padding:8px 4px;cursor:pointer}
summary::before{content:"+";flex:none;width:1ch;font-weight:700;color:${C.link}}
details[open]>summary::before{content:"\\2212"}
summary .name{flex:1}
summary .points{white-space:nowrap;font-weight:600}
summary .state{color:${C.muted};font-size:.9rem}
details>:not(summary){margin-left:24px}
details:target>summary{background:${C.warning}}
ul{margin:0 0 12px;padding-left:22px}
li{margin:0 0 4px}
.input{width:7.5rem;font:inherit;font-variant-numeric:inherit;text-align:right;padding:4px 6px;border:1px solid ${C.muted};color:${C.ink};background:${C.paper}}
.input[aria-invalid="true"]{border:2px solid ${C.bad}}
footer{padding-top:8px;padding-bottom:32px}
:focus-visible{outline:3px solid ${C.median};outline-offset:2px}
${HEAT}
@media (max-width:640px){
header,main,footer,nav{padding-left:14px;padding-right:14px}
h1{font-size:1.35rem}
th,td{padding:6px}
tbody th{min-width:9.5rem;position:sticky;left:0;background:${C.paper}}
.heat{padding:6px 3px}
table.long,.long caption,.long tbody,.long tr,.long th,.long td{display:block}
.long thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.long tr{border-bottom:2px solid ${C.line};padding:6px 0}
.long th,.long td{border:0;padding:2px 0}
.long tbody th{font-weight:600;position:static}
.long td::before{content:attr(data-label) ": ";color:${C.muted}}
.long td.n{text-align:left;white-space:normal}
.long td p{display:inline}
summary{flex-wrap:wrap;gap:2px 10px}
summary .name{flex:1 1 70%}
summary .points{margin-left:auto}
}
@page{size:A4;margin:14mm 12mm}
@media print{
:root{font-size:10pt}
body{font-size:1rem;line-height:1.35}
header,main,footer{max-width:none;padding:0}
nav,.try{display:none}
h2,h3,h4,caption{break-after:avoid}
h2{margin-top:18pt}
tr,.figures>div,.notice,.picture,summary,li{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
tbody th,td.text{min-width:0}
th,td{padding:3pt 4pt}
.bar{min-width:40px}
a{color:inherit;text-decoration:none}
.picture{max-width:120mm}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary::before{content:none}
.notice,.heat,.bar,.picture,thead th,[class^=h]{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
