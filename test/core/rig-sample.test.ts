import { LitElement, html } from 'lit';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { engine } from '../support/engine.js';
import { twice } from './rig-lib.js';

class RigSample extends LitElement {
  static override properties = { name: {} };
  declare name: string;
  override render() {
    return html`<button part="b">${this.name}</button><label><input type="radio" name="r" value="1" />a</label><label><input type="radio" name="r" value="2" />b</label>`;
  }
}
customElements.define('rig-sample', RigSample);

describe('rig', () => {
  it('fixture', async () => {
    const el = await fixture<RigSample>(html`<rig-sample name="hi"></rig-sample>`);
    expect(el.shadowRoot!.querySelector('button')!.textContent).to.equal('hi');
    expect(twice(2)).to.equal(4);
    await expect(el).to.be.accessible();
  });
  it('says the engine ' + engine, () => { console.warn('UA', navigator.userAgent, innerWidth, innerHeight, document.hasFocus(), document.visibilityState); });
  it('Tab moves', async () => {
    const el = await fixture<RigSample>(html`<rig-sample name="hi"></rig-sample>`);
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement?.localName).to.equal('button');
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement?.localName).to.equal('input');
    await sendKeys({ press: 'ArrowDown' });
    expect((el.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('2');
    expect((el.shadowRoot!.activeElement as HTMLInputElement).checked).to.equal(true);
  });
  for (const key of ['Enter', 'Space', ' '])
    it('press on button ' + JSON.stringify(key), async () => {
      const b = await fixture<HTMLButtonElement>(html`<button>x</button>`);
      let n = 0;
      b.addEventListener('click', () => n++);
      b.focus();
      await sendKeys({ press: key });
      expect(n).to.equal(1);
    });
  for (const key of ['Home', 'End', 'Escape', 'PageDown', 'Backspace', 'ArrowLeft', 'a', '1', 'Digit1'])
    it('key ' + key, async () => {
      const b = await fixture<HTMLButtonElement>(html`<input />`);
      let got = '';
      b.addEventListener('keydown', (e) => (got += e.key + ' '));
      b.focus();
      await sendKeys({ press: key });
      expect(got.trim()).to.equal(key);
    });
  it('type', async () => {
    const b = await fixture<HTMLInputElement>(html`<input />`);
    b.focus();
    await sendKeys({ type: 'Héllo wOrld' });
    expect(b.value).to.equal('Héllo wOrld');
  });
  it('down/up Shift+Tab', async () => {
    const b = await fixture<HTMLElement>(html`<div><button id="a">x</button><button id="b">x</button></div>`);
    (b.lastElementChild as HTMLElement).focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement!.id).to.equal('a');
  });
  it('press Shift+Tab', async () => {
    const b = await fixture<HTMLElement>(html`<div><button id="a">x</button><button id="b">x</button></div>`);
    (b.lastElementChild as HTMLElement).focus();
    await sendKeys({ press: 'Shift+Tab' });
    expect(document.activeElement!.id).to.equal('a');
  });
  it('type webdriver codes Shift Tab', async () => {
    const b = await fixture<HTMLElement>(html`<div><button id="a">x</button><button id="b">x</button></div>`);
    (b.lastElementChild as HTMLElement).focus();
    await sendKeys({ type: '\uE008\uE004' });
    expect(document.activeElement!.id).to.equal('a');
    // Shift released afterwards?
    let got = '';
    b.addEventListener('keydown', (e) => (got += e.key + e.shiftKey));
    await sendKeys({ press: 'a' });
    expect(got).to.equal('afalse');
  });
  it('focus-visible', async () => {
    await fixture<HTMLElement>(html`<button id="a">x</button>`);
    await sendKeys({ press: 'Tab' });
    expect(document.querySelector('#a')!.matches(':focus-visible')).to.equal(true);
  });
  it('setViewport', async () => {
    await setViewport({ width: 360, height: 500 });
    expect(innerWidth).to.equal(360);
    await setViewport({ width: 800, height: 600 });
  });
  it('emulateMedia colorScheme', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await emulateMedia({ colorScheme: 'light' });
  });
  it('emulateMedia reducedMotion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });
  it('emulateMedia print', async () => {
    await emulateMedia({ media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
  it('emulateMedia forcedColors', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
  it('sendMouse click', async () => {
    const b = await fixture<HTMLButtonElement>(html`<button>xxxxxx</button>`);
    let n = 0;
    b.addEventListener('click', (e) => (n += e.isTrusted ? 1 : 0));
    const { x, y } = b.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(x + 5), Math.ceil(y + 5)] });
    expect(n).to.equal(1);
  });
  it('sendMouse move/down/up hover', async () => {
    const b = await fixture<HTMLButtonElement>(html`<button>xxxxxx</button>`);
    const { x, y } = b.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.ceil(x + 5), Math.ceil(y + 5)] });
    expect(b.matches(':hover')).to.equal(true);
    await sendMouse({ type: 'down' });
    expect(b.matches(':active')).to.equal(true);
    await sendMouse({ type: 'up' });
    await resetMouse();
  });
});
