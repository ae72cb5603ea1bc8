/** What pages, browsers and people do to an element that no specification asks for. */
import { expect } from '@open-wc/testing';
import { ReadinessAssessmentElement } from '../../src/index.js';
import { ADVANCING } from '../support/assessments.js';
import { Harness } from '../support/harness.js';
import { TeamHarness } from '../support/team.js';

describe('in a form', () => {
  it('has the members that scripts ask of every control', async () => {
    const harness = await Harness.mount(
      '<form><input name="a" value="x"><readiness-assessment name="readiness"></readiness-assessment></form>',
    );
    const { form } = harness.element;
    expect(form).to.equal(harness.element.parentElement);
    type Control = Pick<ReadinessAssessmentElement, 'type' | 'value' | 'checkValidity' | 'willValidate' | 'validity'>;
    const controls = [...form!.elements] as unknown as Control[];
    expect(controls).to.have.lengthOf(2);
    expect(controls.every((control) => control.checkValidity())).to.equal(true);
    expect(controls.map(({ type }) => type.toLowerCase())).to.deep.equal(['text', 'readiness-assessment']);
    expect(controls.map(({ value }) => value.trim())).to.deep.equal(['x', '']);
    expect(controls.every(({ willValidate, validity }) => willValidate && validity.valid)).to.equal(true);
    await harness.complete();
    expect(JSON.parse(harness.element.value)).to.deep.equal(JSON.parse(JSON.stringify(harness.element.result)));
    expect(new FormData(form!).get('readiness')).to.equal(harness.element.value);
  });

  it('says why it is not valid, as native controls do', async () => {
    const harness = await Harness.mount('<form><readiness-assessment required></readiness-assessment></form>');
    await harness.until(() => !harness.element.validity.valid);
    expect(harness.element.checkValidity()).to.equal(false);
    expect(harness.element.reportValidity()).to.equal(false);
    expect(harness.element.validationMessage).to.match(/see your result first/);
  });
});

describe('keys', () => {
  const pressed = (target: Element, key: string) => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const types = ['keydown', 'keypress', 'keyup'];
    for (const type of types) document.addEventListener(type, hear);
    for (const type of types) {
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    }
    for (const type of types) document.removeEventListener(type, hear);
    return heard.length;
  };

  it('that the element uses do not reach the page’s own shortcuts', async () => {
    const harness = await Harness.mount();
    for (const key of ['ArrowDown', 'ArrowLeft', ' ', 'Enter', 'Home']) {
      for (const target of [harness.root.querySelector('input')!, harness.root.querySelector('button')!]) {
        expect(pressed(target, key), `${key} on ${target.localName}`).to.equal(0);
      }
    }
  });

  it('that it does not use, do', async () => {
    const harness = await Harness.mount();
    for (const key of ['Escape', 'Tab', 'a', '?', 'F1']) {
      expect(pressed(harness.root.querySelector('input')!, key), key).to.equal(3);
    }
    // Nor does a heading use any, though the focus comes to it.
    expect(pressed(harness.part('prompt'), 'ArrowDown')).to.equal(3);
  });

  it('of what is slotted are the page’s', async () => {
    const harness = await Harness.mount(
      '<readiness-assessment><p slot="intro"><input id="own"></p></readiness-assessment>',
    );
    expect(pressed(harness.element.querySelector('#own')!, 'Enter')).to.equal(3);
  });
});

describe('direction', () => {
  const directionIn = async (markup: string) => {
    const harness = await Harness.mount(markup);
    await harness.until(() => harness.text('title') !== '');
    return getComputedStyle(harness.panel).direction;
  };
  for (const [markup, direction] of [
    ['<readiness-assessment lang="ar"></readiness-assessment>', 'rtl'],
    ['<div lang="ar_SA"><readiness-assessment></readiness-assessment></div>', 'rtl'],
    ['<div dir="rtl"><readiness-assessment lang="en"></readiness-assessment></div>', 'ltr'],
    ['<div lang="es"><div dir="rtl"><readiness-assessment></readiness-assessment></div></div>', 'rtl'],
    ['<div lang="ar" dir="ltr"><readiness-assessment></readiness-assessment></div>', 'ltr'],
    ['<readiness-assessment lang="ar" dir="ltr"></readiness-assessment>', 'ltr'],
    // A language that is not there: English is shown, and reads like English.
    ['<div lang="he"><readiness-assessment></readiness-assessment></div>', 'ltr'],
  ] as const) {
    it(`is ${direction} in ${markup}`, async () => {
      expect(await directionIn(markup)).to.equal(direction);
    });
  }

  it('follows when the page changes its mind', async () => {
    const harness = await Harness.mount('<div><readiness-assessment lang="en"></readiness-assessment></div>');
    const direction = () => getComputedStyle(harness.panel).direction;
    harness.element.dir = 'rtl';
    await harness.until(() => direction() === 'rtl');
    harness.element.removeAttribute('dir');
    await harness.until(() => direction() === 'ltr');
    harness.element.lang = 'ar';
    await harness.until(() => direction() === 'rtl');
  });
});

describe('a double click on the way on', () => {
  it('is one click', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    const button = harness.part('primary');
    for (const detail of [1, 2, 3, 4]) {
      button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
      await harness.shown();
    }
    expect(harness.text('progress')).to.equal('Question 2 of 4');
    expect(harness.parts('error')).to.deep.equal([]);
    // A click of its own says what is missing.
    button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
    await harness.shown();
    expect(harness.parts('error')).to.have.lengthOf(1);
  });

  it('chooses nothing of the next question, where the page scrolls between the two clicks', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.shown();
    const click = (target: Element, detail: number) =>
      target.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));
    click(harness.part('primary'), 1);
    await harness.shown();
    click(harness.part('choice'), 2);
    await harness.shown();
    expect(harness.element.answers).to.deep.equal({ vision: 'shared' });
    // A click of its own does.
    click(harness.part('choice'), 1);
    await harness.shown();
    expect(Object.keys(harness.element.answers)).to.deep.equal(['vision', 'alignment']);
  });
});

describe('moved into another document', () => {
  it('keeps its looks and its visit, there and back', async () => {
    const harness = await Harness.mount(
      '<div><readiness-assessment style="--readiness-accent: #f5d000"></readiness-assessment><iframe title="Other"></iframe></div>',
    );
    const errors: string[] = [];
    const hear = ({ message }: ErrorEvent) => errors.push(message);
    addEventListener('error', hear);
    await harness.choose('vision', 'shared');
    await harness.shown();
    const home = harness.element.parentElement!;
    const { contentDocument } = home.querySelector('iframe')!;
    const looks = () => {
      const view = harness.element.ownerDocument.defaultView!;
      const { paddingTop } = view.getComputedStyle(harness.part('panel'));
      const { fontWeight, backgroundColor } = view.getComputedStyle(harness.part('primary'));
      return [paddingTop !== '0px', fontWeight, backgroundColor];
    };
    await harness.until(() => looks()[2] !== 'rgb(245, 208, 0)');
    const before = looks();
    for (const place of [contentDocument!.body, home]) {
      place.append(harness.element);
      await harness.until(() => String(looks()) === String(before));
      expect(harness.element.answers).to.deep.equal({ vision: 'shared' });
      await harness.shown();
    }
    await harness.complete({ ...ADVANCING, vision: 'lived' });
    contentDocument!.body.append(harness.element);
    await harness.shown();
    await harness.until(() => looks()[0] === true);
    expect(harness.text('level')).to.equal('Advancing');
    removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
  });

  it('keeps them by way of a document that nobody sees', async () => {
    const harness = await Harness.mount('<div><readiness-assessment></readiness-assessment></div>');
    await harness.complete();
    const home = harness.element.parentElement!;
    const { paddingTop } = getComputedStyle(harness.panel);
    document.implementation.createHTMLDocument().body.append(harness.element);
    await harness.shown();
    home.append(harness.element);
    await harness.shown();
    expect(getComputedStyle(harness.panel).paddingTop).to.equal(paddingTop);
    expect(harness.text('level')).to.equal('Advancing');
  });

  it('keeps a team’s, too', async () => {
    const harness = await TeamHarness.look(
      '<div><readiness-team></readiness-team><iframe title="Other"></iframe></div>',
    );
    const home = harness.element.parentElement!;
    const { contentDocument } = home.querySelector('iframe')!;
    const looks = () => {
      const view = harness.element.ownerDocument.defaultView!;
      const { paddingTop } = view.getComputedStyle(harness.part('panel'));
      const { fontWeight } = view.getComputedStyle(harness.part('primary'));
      // The one from its first file, the other from what came with the results.
      const { backgroundColor } = view.getComputedStyle(harness.root.querySelector('li:not(.bare) > .step')!);
      return [paddingTop !== '0px', fontWeight, backgroundColor];
    };
    const before = looks();
    for (const place of [contentDocument!.body, home]) {
      place.append(harness.element);
      await harness.shown();
      await harness.until(() => String(looks()) === String(before));
      expect(harness.element.results).to.have.lengthOf(8);
    }
    await harness.press('One question at a time');
    expect(harness.text('progress')).to.equal('Question 1 of 4');
  });
});
