/** The browser engine a test runs in; everything on WebKit but not on Chromium is WebKit here. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Whether `emulateMedia` of @web/test-runner-commands works: WebDriver has no command for it. */
export const canEmulateMedia = engine === 'chromium';

/** Whether `setViewport` of @web/test-runner-commands works: its WebDriver launcher has no command for it. */
export const canSetViewport = engine !== 'webkit';
