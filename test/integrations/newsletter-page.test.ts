import { expect } from '@open-wc/testing';
import { Harness } from '../support/harness.js';

interface Totals {
  readonly completions: number;
  readonly signups: Readonly<Record<string, number>>;
}

const totals = async (): Promise<Totals> => (await (await fetch('/receiver/totals')).json()) as Totals;

/** The demo's page as it is served: assessment, form, and the receiver that it all goes to. */
describe('the newsletter demo', () => {
  it('goes from the first question to a sign-up that the receiver has counted', async function () {
    this.timeout(30_000);
    const before = await totals();
    const frame = document.createElement('iframe');
    frame.src = '/demo/newsletter.html';
    frame.style.cssText = 'width:800px;height:1200px';
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    const page = frame.contentDocument!;
    const harness = Harness.of(page.querySelector('readiness-assessment'));
    await harness.until(() => harness.element.shadowRoot?.querySelector('[part=question]') != null);
    const form = page.querySelector<HTMLFormElement>('#signup')!;
    const field = (selector: string) => form.querySelector<HTMLInputElement>(selector)!;
    const told = () => form.querySelector('[data-readiness-status]')!.textContent;

    await harness.complete();
    await harness.until(() => field('[name=level]').value === 'advancing');
    expect(field('[name=focus]').value).to.equal('future-focus,open-doors');
    const address = `someone-${Math.random()}@example.org`;
    field('[type=email]').value = address;
    field('[type=checkbox]').click();
    form.querySelector('button')!.click();
    await harness.until(() => /subscribed|signed up|check|thank/i.test(told()));
    // Nothing that was typed is lost, and the list beside the form follows.
    expect(field('[type=email]').value).to.be.oneOf(['', address]);
    const after = await totals();
    expect(after.signups['advancing']).to.equal((before.signups['advancing'] ?? 0) + 1);
    await harness.until(() => page.querySelector('[data-figures]')!.textContent.includes('Advancing'));
    frame.remove();
  });
});
