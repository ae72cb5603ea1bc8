import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

/** Presses a key, or several at once as in `Shift+Tab`, in every engine; the space bar is `' '`. */
export async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const last = held.pop() ?? keys;
  // WebDriver cannot hold a key from one command to the next: test/engines/webkit.config.mjs takes them together.
  if (held.length === 0 || engine === 'webkit') return sendKeys({ press: keys });
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: last });
  for (const key of held.reverse()) await sendKeys({ up: key });
}
