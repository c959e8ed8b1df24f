/** The style sheet of the page; every text and background pair reaches contrast AA in both schemes. */
export const style = `
:root{color-scheme:light dark;--bg:#f4f5f7;--card:#fff;--ink:#1a1f26;--soft:#545d68;--line:#dde2e8;--code:#eef1f4;--accent:#0a58a6;
--error:#b3261e;--error-bg:#fdebe9;--warning:#855300;--warning-bg:#fff3d4;--info:#0a58a6;--info-bg:#e5f0fb;--ok:#0f6b38;--ok-bg:#e1f4e8;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--bg:#0e1115;--card:#161a20;--ink:#e4e8ee;--soft:#9ba6b3;--line:#2a313b;--code:#20262e;--accent:#82bbf7;
--error:#ff8f86;--error-bg:#3b1b1a;--warning:#f2c55c;--warning-bg:#352a10;--info:#82bbf7;--info-bg:#13283f;--ok:#74d69d;--ok-bg:#123020}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.55 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4,p,dl,dd,ol,ul,pre{margin:0}
ol,ul{padding:0;list-style:none}
a{color:var(--accent)}
code,pre{font-family:var(--mono);font-size:.88em}
:not(pre)>code{background:var(--code);border-radius:4px;padding:.1em .35em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
summary{cursor:pointer}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.top{background:var(--card);border-bottom:1px solid var(--line);border-top:5px solid var(--tone)}
.top>div,.layout,footer{max-width:80rem;margin:0 auto;padding:1.5rem}
.bad{--tone:var(--error);--tone-bg:var(--error-bg)}.good{--tone:var(--ok);--tone-bg:var(--ok-bg)}.open{--tone:var(--warning);--tone-bg:var(--warning-bg)}
.eyebrow,footer{color:var(--soft);font-size:.85rem}
h1{font-size:1.75rem;line-height:1.25;letter-spacing:-.015em;margin:.2rem 0 1.1rem;color:var(--tone)}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem}
.tiles div{background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:.45rem .9rem;min-width:6.5rem;display:flex;flex-direction:column-reverse}
.tiles dt{color:var(--soft);font-size:.8rem}.tiles dd{font-size:1.35rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles .error{border-color:var(--error)}.tiles .error dd{color:var(--error)}.tiles .warning{border-color:var(--warning)}.tiles .warning dd{color:var(--warning)}.tiles .info dd{color:var(--info)}
.layout{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:64rem){.layout{grid-template-columns:17rem minmax(0,1fr)}aside{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}}
aside h2{font-size:.8rem;text-transform:uppercase;letter-spacing:.06em;color:var(--soft);margin-bottom:.5rem}
form{display:grid;gap:.7rem;margin-bottom:1.5rem}form[hidden]{display:none}
label,legend{font-size:.85rem;color:var(--soft)}
fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}
fieldset label{color:var(--ink);display:flex;gap:.35rem;align-items:center}
input[type=search],select{display:block;width:100%;margin-top:.2rem;font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.4rem .6rem}
button{font:inherit;font-size:.85rem;color:var(--accent);background:none;border:1px solid var(--line);border-radius:6px;padding:.25rem .65rem;cursor:pointer}
button:hover{background:var(--code)}
.pick{border:0;padding:0;font:inherit;text-align:left;text-decoration:underline dotted}
.row{display:flex;flex-wrap:wrap;gap:.5rem}
nav li{border-top:1px solid var(--line)}nav a{display:flex;gap:.5rem;justify-content:space-between;padding:.4rem 0;text-decoration:none;color:var(--ink);font-size:.88rem}
nav a:hover span:first-child{text-decoration:underline}nav .dir,nav .n{color:var(--soft)}nav .n{white-space:nowrap;font-variant-numeric:tabular-nums}
main>section{margin-bottom:2rem}
main h2{font-size:1.15rem;margin-bottom:.75rem}
.artifact,.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;margin-bottom:1rem;content-visibility:auto;contain-intrinsic-size:auto 20rem}
.artifact>summary{padding:.85rem 1.1rem;display:flex;gap:.7rem;align-items:baseline;flex-wrap:wrap}
.artifact>summary::before,.panel>summary::before{content:"▸";color:var(--soft)}
.artifact[open]>summary::before,.panel[open]>summary::before{content:"▾"}
.artifact>summary{list-style:none}summary::-webkit-details-marker{display:none}
.artifact h3{flex:1 1 12rem;font:600 .95rem/1.4 var(--mono)}
.artifact h3 .dir{color:var(--soft);font-weight:400}
.chip{font-size:.8rem;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:.05rem .6rem;white-space:nowrap}
.chip.error{color:var(--error);border-color:var(--error)}.chip.warning{color:var(--warning);border-color:var(--warning)}
.rule{border-top:1px solid var(--line);border-left:4px solid var(--tone);padding:1rem 1.1rem;content-visibility:auto;contain-intrinsic-size:auto 14rem}
.rule.error,.badge.error{--tone:var(--error);--tone-bg:var(--error-bg)}.rule.warning,.badge.warning{--tone:var(--warning);--tone-bg:var(--warning-bg)}.rule.info,.badge.info{--tone:var(--info);--tone-bg:var(--info-bg)}
.rule:last-child{border-bottom-left-radius:10px}
.rule>header{display:flex;flex-wrap:wrap;gap:.6rem;align-items:baseline}
.badge{background:var(--tone-bg);color:var(--tone);font-size:.78rem;font-weight:650;border-radius:4px;padding:.1rem .5rem}
h4{font:600 .88rem/1.4 var(--mono)}.soft{color:var(--soft);font-size:.85rem}
.rule>header button{margin-left:auto;padding:.05rem .55rem;font-size:.78rem}
.claim{font-size:1.05rem;font-weight:550;margin:.35rem 0 .7rem}
.place{padding:.55rem 0;content-visibility:auto;contain-intrinsic-size:auto 3.5rem}
.place+.place,.more>ol>.place{border-top:1px dashed var(--line)}
.where{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.where .loc{font-weight:650}.where .ptr{color:var(--soft);background:none;padding:0}
.fp{margin-left:auto;color:var(--soft);background:none!important;user-select:all;cursor:copy;font-size:.78rem}
.frame{margin:.5rem 0;padding:.5rem .8rem;background:var(--code);border-radius:6px;overflow-x:auto;line-height:1.5;color:var(--soft)}
.frame i{font-style:normal;user-select:none;color:var(--soft);padding-right:1rem}.frame b{font-weight:400;color:var(--ink)}
.frame mark{background:var(--tone-bg);color:var(--tone);border-bottom:2px solid var(--tone);padding:0 .1em}
.values{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .8rem;font-size:.92rem}
.values dt,.advice dt{color:var(--soft)}.values .want{color:var(--ok);background:var(--ok-bg)}.values .got{color:var(--error);background:var(--error-bg)}
.advice{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem .8rem;margin-top:.7rem;padding-top:.7rem;border-top:1px solid var(--line)}
.more>summary,.aside>summary{padding:.4rem 0;color:var(--accent);font-size:.9rem}
.aside{border-top:1px solid var(--line);padding:.4rem 1.1rem .6rem}.aside li{padding:.15rem 0}
.panel{padding:.9rem 1.1rem}.panel>summary{list-style:none;font-weight:550}.panel>summary::before{margin-right:.6rem}.panel li{padding:.2rem 0}.panel>ul,.panel>ol{margin-top:.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}thead th{white-space:nowrap;color:var(--soft);font-size:.82rem;font-weight:600}
tbody tr:last-child>*{border-bottom:0}tbody th{font-weight:600}
.bar{display:block;height:4px;border-radius:2px;background:var(--line);margin-top:.25rem;min-width:5rem}.bar span{display:block;height:4px;border-radius:2px;background:var(--warning)}.bar .full{background:var(--ok)}
footer{border-top:1px solid var(--line)}
[hidden]{display:none!important}
@media print{:root{--bg:#fff;--card:#fff}body{font-size:10pt}aside,.skip,button:not(.pick){display:none!important}.pick{color:inherit;text-decoration:none}.layout{display:block;padding:0}
.artifact,.panel,.rule,.place{content-visibility:visible;break-inside:auto}.place,.frame{break-inside:avoid}details::details-content{content-visibility:visible;display:block;block-size:auto}.frame{white-space:pre-wrap}}
`.replace(/\n/g, "");
