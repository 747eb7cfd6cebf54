namespace RealtimeConv.Verification.Reports;

/// <summary>How the HTML report looks, by day, by night and on paper.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6675;--line:#d9dee6;--page:#f6f7f9;--card:#fff;--good:#17794a;--bad:#b3261e;--badcell:#fbdcd9;--bar:#3d6fb4;--exact:#5f9f78;--beyond:#d4342a}
        @media(prefers-color-scheme:dark){:root{--ink:#dfe4ea;--soft:#95a1b1;--line:#333b47;--page:#14181e;--card:#1c2129;--good:#62c08f;--bad:#ff8077;--badcell:#5c2320;--bar:#6d9fe0;--exact:#6fb48b;--beyond:#ff6b60}}
        *{box-sizing:border-box}body{font:14px/1.5 system-ui,sans-serif;margin:0 auto;max-width:92em;padding:2em 1.5em 4em;color:var(--ink);background:var(--page)}
        h1{font-size:1.7em;margin:0}h2{font-size:1.25em;margin:2em 0 .6em}h3{font-size:1.05em;margin:0}p{margin:.3em 0}
        header{display:flex;flex-wrap:wrap;align-items:center;gap:.4em 1em}.verdict{padding:.2em .8em;border-radius:1em;font-weight:600;border:1px solid}
        .passed{color:var(--good)}.failed,.error{color:var(--bad)}.skipped,.note,figcaption{color:var(--soft)}.failed,.error{font-weight:600}
        .tiles{display:flex;flex-wrap:wrap;gap:.8em;margin:1.2em 0}.tile{background:var(--card);border:1px solid var(--line);border-radius:.5em;padding:.6em 1em;min-width:9em}
        .tile b{display:block;font-size:1.5em;font-variant-numeric:tabular-nums}.tile span{color:var(--soft)}
        .wide{overflow-x:auto}table{border-collapse:collapse;background:var(--card)}th,td{padding:.25em .6em;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
        thead th{color:var(--soft);font-weight:600;font-size:.9em;vertical-align:bottom;border-bottom:2px solid var(--line)}tbody th{font-weight:600;white-space:nowrap}
        th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.zero{color:var(--soft)}td.bad{background:var(--badcell);color:var(--bad);font-weight:600}
        section{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--good);border-radius:.5em;padding:1em 1.2em;margin:0 0 1em;break-inside:avoid}section.passed,section.failed,section.error{color:inherit;font-weight:400}section.failed,section.error{border-left-color:var(--bad)}
        .chips{display:flex;flex-wrap:wrap;gap:.3em .5em;margin:.5em 0}.chips span{border:1px solid var(--line);border-radius:.3em;padding:0 .5em;font-size:.9em}.chips i{color:var(--soft);font-style:normal}
        .row{display:flex;flex-wrap:wrap;gap:1em 2em;align-items:flex-start;margin-top:.8em}figure{margin:0}figcaption{font-size:.9em;margin-bottom:.3em}
        .map{position:relative;line-height:0;border:1px solid var(--line);background:#000;width:max-content}.map img{image-rendering:pixelated}.map i{position:absolute;border:2px solid #ffd84a;border-radius:3px}
        .ramp{height:.7em;margin-top:.5em;background:linear-gradient(90deg,#000,#2468b8 42%,#fff 85%,#ff6000 85%,#f00)}.ends{display:flex;font-size:.8em;color:var(--soft)}.ends span:nth-child(2){margin-left:auto;padding-right:.4em}.ends span:last-child{width:15%}
        table.hood td{min-width:5em;padding:.2em .4em;font-size:.9em;border:1px solid var(--line)}table.hood tr:nth-child(3) td:nth-child(3){outline:2px solid #e0a800;outline-offset:-2px}td.out{color:transparent;background:var(--page)}
        details{margin:.4em 0}summary{cursor:pointer;color:var(--soft)}li{overflow-wrap:anywhere}svg{display:block;font:10px system-ui,sans-serif}svg text{fill:var(--soft)}svg .axis{stroke:var(--line)}svg .exact{fill:var(--exact)}svg .inside{fill:var(--bar)}svg .beyond{fill:var(--beyond)}
        @media print{body{max-width:none;background:#fff}details{display:none}}
        """;
}
