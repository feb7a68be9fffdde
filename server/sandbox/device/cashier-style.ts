/** The sheet is WeChat's, not the shop's: neutral ground, one green button. Green is dark enough for 4.5:1 under white. */
export const cashierStyle = `
*{box-sizing:border-box;margin:0}
:root{--ink:#1f1a17;--text-2:#6b625c;--line:#efe9e4;--ground:#f7f4f1;--card:#fff;--green:#137a50;--green-soft:#e9f5ef;--amber-soft:#fff6e5;--amber-ink:#7a4b00}
html{background:var(--ground)}
body{min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;color:var(--ink);font:16px/1.5 -apple-system,BlinkMacSystemFont,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;-webkit-font-smoothing:antialiased}
.note{display:flex;justify-content:center;align-items:center;gap:8px;padding:12px 16px;background:var(--amber-soft);color:var(--amber-ink);font-size:14px}
.note svg{flex:none}
main{flex:1;display:flex;flex-direction:column;width:100%;max-width:440px;margin:0 auto;padding:32px 16px max(24px,env(safe-area-inset-bottom))}
.who{display:flex;flex-direction:column;align-items:center;gap:8px;text-align:center}
.seal{display:grid;place-items:center;width:56px;height:56px;border-radius:16px;background:var(--green-soft);color:var(--green);font-size:24px;font-weight:600}
h1{font-size:16px;font-weight:500}
.amount{margin-top:4px;font-size:20px;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.amount b{font-size:44px;font-weight:600;letter-spacing:-.5px}
.facts{margin:32px 0 0;padding:4px 16px;background:var(--card);border-radius:12px}
.facts div{display:flex;justify-content:space-between;gap:24px;padding:12px 0}
.facts div+div{border-top:1px solid var(--line)}
dt{flex:none;color:var(--text-2);font-size:14px;line-height:24px}
dd{min-width:0;font-size:14px;line-height:24px;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
dd span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.acts{display:grid;gap:12px;margin-top:auto;padding-top:32px}
button,.button{display:block;width:100%;min-height:52px;padding:12px 16px;border:0;border-radius:12px;background:transparent;color:inherit;font:inherit;font-weight:500;text-align:center;text-decoration:none;cursor:pointer;-webkit-tap-highlight-color:transparent;transition:background-color .15s}
.main{background:var(--green);color:#fff;font-size:17px}
.main:hover{background:#0f6a45}
.plain:hover{background:#eeeae6}
.plain{color:var(--text-2)}
fieldset{border:0;padding:0;margin-top:12px;min-width:0}
legend{width:100%;padding:0 0 8px;color:var(--text-2);font-size:12px;text-align:center}
.two{display:grid;grid-template-columns:2fr 3fr;gap:12px}
.two button{min-height:48px;padding:8px;background:var(--card);font-size:14px}
.two button:hover{background:#fffaf6}
:focus-visible{outline:3px solid var(--green);outline-offset:2px}
.trouble{margin:auto 0;display:flex;flex-direction:column;align-items:center;gap:12px;padding:24px 0;text-align:center}
.trouble h1{font-size:20px}
.trouble p{max-width:20em;color:var(--text-2);text-wrap:balance}
@media (min-width:600px){body{padding-bottom:48px}main{flex:none;margin-top:48px;padding:40px 32px 24px;background:var(--card);border-radius:16px}.facts{background:var(--ground)}.two button{background:var(--ground)}.acts{margin-top:8px}}
@media (max-height:600px){main{padding-top:16px}.facts{margin-top:16px}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`
