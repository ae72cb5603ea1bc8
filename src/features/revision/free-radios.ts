import type { View } from '../../views/view.js';

/**
 * Chromium never lets go of radios that leave a shadow tree with a name, as all but the present question’s will with the next
 * update. It matters to pages that stay open for many attempts, so it comes with what follows the first answer.
 */
export function freeRadios(root: ParentNode, { assessment, session, result, onePage }: View): void {
  const here = assessment.questions[session.position]?.id;
  for (const radio of root.querySelectorAll<HTMLInputElement>('[type=radio]')) {
    if (result || (!onePage && radio.name !== here)) radio.removeAttribute('name');
  }
}
