/** The palette of the page, which every panel inherits, and the page itself. */
export const PAGE = `
  :root {
    color-scheme: light dark;
    --paper: light-dark(#f4f3ef, #0d0f11);
    --surface: light-dark(#fff, #15191c);
    --sunken: light-dark(#f8f7f4, #101315);
    --ink: light-dark(#1a1f23, #e9edf0);
    --muted: light-dark(#56606a, #a5afb7);
    --line: light-dark(#dddbd3, #2b3237);
    --frame: light-dark(#7d8285, #78828a);
    --accent: light-dark(#0f5c66, #74c7d0);
    --on-accent: light-dark(#fff, #0b1416);
    --tint: light-dark(#e9f2f2, #17272a);
    --warn: light-dark(#8a4b08, #e5b169);
    --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', monospace;
  }
  body {
    margin: 0;
    font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    color: var(--ink);
    background: var(--paper);
    -webkit-text-size-adjust: 100%;
  }
`;
