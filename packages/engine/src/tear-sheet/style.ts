/** The style of a page: one column on paper and small screens, light and dark. */
export const style = `
:root{color-scheme:light;--ground:#ffffff;--panel:#f7f9fb;--ink:#1b2733;--soft:#566573;--rule:#dde3e9;--main:#0060a0;--loss:#b0470a;
--m3:#4f9bd0;--m2:#8fc0e2;--m1:#cfe3f1;--m0:#f4f5f7;--n1:#fbe0c4;--n2:#f5b878;--n3:#e8913c}
:root[data-theme=dark]{color-scheme:dark;--ground:#12181f;--panel:#19212a;--ink:#e6ebf0;--soft:#9fb0c0;--rule:#2b3641;--main:#56b4e9;--loss:#f0833a;
--m3:#2478ac;--m2:#1f5f88;--m1:#1d4560;--m0:#28323c;--n1:#4d3720;--n2:#7a4a18;--n3:#9c5a14}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:24px 24px 64px}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:baseline;border-bottom:2px solid var(--ink);padding-bottom:12px;margin-bottom:20px}
h1{font-size:24px;line-height:1.2;margin:0}
h2{font-size:16px;margin:36px 0 10px}
header p{margin:0;color:var(--soft);flex-basis:100%;order:2}
header .end{margin-left:auto;display:flex;gap:10px;align-items:center}
button,input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--rule);border-radius:6px;padding:3px 10px}
button{cursor:pointer}button[aria-pressed=true]{background:var(--main);border-color:var(--main);color:var(--ground)}
:focus-visible{outline:2px solid var(--main);outline-offset:2px}
.badge{border:1px solid;border-radius:99px;padding:1px 10px;font-weight:600;white-space:nowrap}
.good{color:var(--main)}.bad{color:var(--loss)}
.kpis{display:grid;grid-template-columns:repeat(auto-fill,minmax(205px,1fr));gap:10px;margin:0;padding:0}
.kpis>div{background:var(--panel);border:1px solid var(--rule);border-radius:8px;padding:10px 12px}
.kpis:has(>:nth-child(6):last-child){grid-template-columns:repeat(3,1fr)}
.kpis dt{color:var(--soft)}
.kpis dd{margin:0}
.kpis .value{font-size:22px;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.3}
.kpis .source{font-style:italic}.kpis small,.note{color:var(--soft);font-size:12px}.kpis small{display:block;line-height:1.35}
.note{margin:6px 0}
figure{margin:0}
.bar{display:flex;gap:8px;flex-wrap:wrap;align-items:center;margin:6px 0}
.chart{width:100%;height:420px}.chart.tall{height:520px}.chart.low{height:260px}
.scroll{overflow-x:auto}.scroll.high{max-height:520px;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:4px 10px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{overflow-wrap:normal;color:var(--soft);font-weight:600;background:var(--ground)}
.scroll.high thead th{position:sticky;top:0;z-index:1}
td.num,th.num{text-align:right}td.num,th.num,td.word{white-space:nowrap}td{overflow-wrap:break-word}
th button{border:0;padding:0;background:none;color:inherit;font-weight:600}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
.months td,.months th{text-align:right;padding:4px 6px;border:2px solid var(--ground)}.months th[scope=row]{text-align:left}
.m3{background:var(--m3)}.m2{background:var(--m2)}.m1{background:var(--m1)}.m0{background:var(--m0)}.n1{background:var(--n1)}.n2{background:var(--n2)}.n3{background:var(--n3)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:3px 18px;margin:0}.facts dt{color:var(--soft)}.facts dd{margin:0}.facts+.facts{margin-top:12px}
code{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--panel);border:1px solid var(--rule);border-radius:8px;padding:10px 12px;white-space:pre-wrap;margin:8px 0}
.empty{background:var(--panel);border:1px dashed var(--rule);border-radius:8px;padding:18px;color:var(--soft)}
@media(max-width:640px){.kpis{grid-template-columns:1fr 1fr}main{padding:14px}.facts{grid-template-columns:1fr}.facts dd{margin-bottom:6px}header .end{margin-left:0}}
@media print{@page{margin:14mm}body{font-size:11px}main{max-width:none;padding:0}header button,.bar{display:none}
h2{break-after:avoid;margin-top:20px}figure,.kpis>div,tr{break-inside:avoid}.scroll.high{max-height:none;overflow:visible}.chart,.chart>div{width:100%!important;height:auto!important}.chart svg{position:static!important;width:100%!important;height:auto!important}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
