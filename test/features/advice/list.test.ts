import { expect } from '@open-wc/testing';
import { Harness } from '../../support/harness.js';

describe('the lists of a result', () => {
  it('have their rules loaded while the visitor reads, before there is a result', async () => {
    const { ListFormat } = Intl;
    const made: unknown[] = [];
    const heard = new Proxy(ListFormat, {
      construct(target, [lang, options]: [string, Intl.ListFormatOptions]) {
        made.push(lang);
        return new target(lang, options);
      },
    });
    Object.assign(Intl, { ListFormat: heard });
    try {
      const harness = await Harness.mount('<readiness-assessment lang="ar"></readiness-assessment>');
      await harness.until(() => harness.inputs.length > 0);
      harness.inputs[0]!.click();
      await harness.until(() => made.includes('ar'));
      expect(harness.element.result).to.equal(null);
    } finally {
      Object.assign(Intl, { ListFormat });
    }
  });
});
