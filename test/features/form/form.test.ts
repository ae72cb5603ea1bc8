import { expect } from '@open-wc/testing';
import type { Result } from '../../../src/index.js';
import { ADVANCING } from '../../support/assessments.js';
import { Harness, warnings } from '../../support/harness.js';

/** Everything a form would send. */
const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));
const mount = async (markup: string) => {
  const harness = await Harness.mount(`<div>${markup}</div>`);
  const form = harness.element.closest('form')!;
  return { harness, form };
};
const inForm = (attributes: string) =>
  mount(`<form><readiness-assessment ${attributes}></readiness-assessment><button>Send</button></form>`);

describe('a sign-up form whose own scripts answer each change', () => {
  const markup =
    '<form id="busy"><input type="hidden" data-readiness="level"><input type="hidden" data-readiness="percent"></form><readiness-assessment signup="busy"></readiness-assessment>';
  const busy = async (act: (form: HTMLFormElement, field: HTMLInputElement) => void) => {
    const { harness } = await mount(markup);
    const form = document.querySelector<HTMLFormElement>('#busy')!;
    let changes = 0;
    form.addEventListener('input', ({ target }) => {
      changes++;
      if (changes > 50) throw new Error('it never ends');
      act(form, target as HTMLInputElement);
    });
    await harness.complete();
    await harness.until(() => changes > 0);
    for (let turn = 0; turn < 20; turn++) await new Promise(requestAnimationFrame);
    return { form, changes, harness };
  };
  const values = (form: HTMLFormElement) =>
    [...form.querySelectorAll<HTMLInputElement>('[data-readiness]')].map(({ value }) => value);

  it('is told each value once, when they change the field and the page', async () => {
    const { form, changes } = await busy((form, field) => {
      field.value = field.value.toUpperCase();
      form.append(document.createElement('p'));
    });
    expect(changes).to.equal(2);
    expect(values(form)).to.deep.equal(['ADVANCING', '73']);
  });

  it('is told each value once, when they make the form anew', async () => {
    const { form, changes } = await busy((form) => {
      form.innerHTML = String(form.innerHTML);
    });
    expect(changes).to.be.at.most(2);
    expect(values(form)[0]).to.equal('advancing');
  });

  it('is told each value once, when they empty each field', async () => {
    const { form, changes } = await busy((form, field) => {
      field.value = '';
      form.append(document.createElement('p'));
    });
    expect(changes).to.equal(2);
    expect(values(form)).to.deep.equal(['', '']);
  });

  it('is told each value once, when they make the form anew a moment later', async () => {
    const { form, changes } = await busy((form) => {
      requestAnimationFrame(() => {
        form.innerHTML = String(form.innerHTML);
      });
    });
    expect(changes).to.equal(2);
    expect(values(form)).to.deep.equal(['advancing', '73']);
  });

  for (const [what, within] of [
    ['that ask by attribute', markup],
    ['that ask by name', markup.replace(/data-readiness="(\w+)"/g, 'name="readiness_$1"')],
    [
      'in the slot',
      markup.replace('</readiness-assessment>', '<form slot="signup"><input data-readiness="level"></form>$&'),
    ],
  ] as const) {
    it(`gets no old values back from the browser: fields ${what}`, async () => {
      const { harness } = await mount(within);
      await harness.complete();
      const fields = [...harness.element.parentElement!.querySelectorAll<HTMLInputElement>('form input')];
      await harness.until(() => fields.every(({ value }) => value !== ''));
      expect(new Set(fields.map((field) => field.getAttribute('autocomplete')))).to.deep.equal(new Set(['off']));
    });
  }
});

describe('inside a form', () => {
  it('submits its result as JSON under its name, and nothing before', async () => {
    const { harness, form } = await inForm('name="readiness"');
    await harness.until(() => 'readiness' in form.elements);
    expect(sent(form)).to.deep.equal({});
    const result = await harness.complete();
    await harness.until(() => 'readiness' in sent(form));
    const value = JSON.parse(sent(form)['readiness'] as string) as Result;
    expect(value).to.deep.equal(result);
    expect(harness.element.name).to.equal('readiness');
    await harness.press('Start over');
    await harness.until(() => !('readiness' in sent(form)));
  });

  it('submits no more than event-detail allows', async () => {
    const { harness, form } = await inForm('name="r" event-detail="level"');
    await harness.complete();
    await harness.until(() => 'r' in sent(form));
    expect(Object.keys(JSON.parse(sent(form)['r'] as string) as object)).to.deep.equal(['level', 'focus']);
  });

  it('submits nothing without a name', async () => {
    const { harness, form } = await inForm('required');
    await harness.complete();
    await harness.until(() => form.checkValidity());
    expect(sent(form)).to.deep.equal({});
  });

  for (const [lang, message] of [
    ['en', 'Please answer all questions and see your result first.'],
    ['es', 'Primero responda todas las preguntas y vea su resultado.'],
    ['ar', 'يُرجى الإجابة عن جميع الأسئلة والاطلاع على النتيجة أولًا.'],
  ] as const) {
    it(`keeps the form from being sent until it is complete, and says so in ${lang}`, async () => {
      const { setValidity } = ElementInternals.prototype;
      const said: unknown[] = [];
      ElementInternals.prototype.setValidity = function (this: ElementInternals, ...given) {
        said.push(given[1]);
        setValidity.apply(this, given);
      };
      const { harness, form } = await inForm(`name="r" required lang="${lang}"`);
      try {
        await harness.until(() => said.includes(message) && harness.element.matches(':invalid'));
      } finally {
        ElementInternals.prototype.setValidity = setValidity;
      }
      expect(form.checkValidity()).to.equal(false);
      if (lang !== 'en') return;
      await harness.complete();
      await harness.until(() => harness.element.matches(':valid'));
      await harness.press('Start over');
      await harness.until(() => harness.element.matches(':invalid'));
      harness.element.required = false;
      await harness.until(() => harness.element.matches(':valid'));
    });
  }

  it('takes the visitor to the question that lacks an answer', async () => {
    const { harness, form } = await inForm('required');
    await harness.until(() => harness.element.matches(':invalid'));
    await harness.choose('vision', 'shared');
    form.requestSubmit();
    await harness.until(() => harness.focused !== null);
    expect(harness.focused).to.equal(harness.input('alignment', 'curriculum'));
    expect(harness.text('error')).to.match(/Check at least one/);
    await harness.until(() => !harness.element.hasAttribute('tabindex'));
  });

  it('steals no focus when a script only asks', async () => {
    const { harness, form } = await inForm('required');
    await harness.until(() => harness.element.matches(':invalid'));
    form.checkValidity();
    await harness.until(() => !harness.element.hasAttribute('tabindex'));
    expect(harness.focused).to.equal(null);
    expect(harness.text('error')).to.equal('');
  });

  it('begins again when the form is reset', async () => {
    const { harness, form } = await inForm('name="r"');
    await harness.complete();
    form.reset();
    await harness.until(() => harness.element.result === null);
    await harness.until(() => !('r' in sent(form)));
    expect(harness.checked).to.deep.equal([]);
    expect(harness.story.endsWith('complete › restart')).to.equal(true);
  });

  it('rests in a disabled fieldset, and sends nothing', async () => {
    const { harness, form } = await mount(
      '<form><fieldset disabled><readiness-assessment name="r"></readiness-assessment></fieldset></form>',
    );
    expect(harness.panel.inert).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await harness.until(() => !harness.panel.inert);
    await harness.complete();
    await harness.until(() => 'r' in sent(form));
    form.querySelector('fieldset')!.disabled = true;
    await harness.until(() => harness.panel.inert);
    expect(sent(form)).to.deep.equal({});
  });

  it('never submits the form by its own buttons', async () => {
    const { harness, form } = await inForm('name="r"');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    await harness.complete();
    await harness.press('Start over');
    expect(submitted).to.equal(0);
  });
});

describe('what the browser brings back', () => {
  const state = (session: object, assessment = { id: 'district-readiness', version: '2.0' }) =>
    JSON.stringify({ ...assessment, session });
  const attempt = '6f1e2c3a-0000-4000-8000-000000000000';

  it('goes on where the visitor was, without an event', async () => {
    const { harness } = await inForm('name="r"');
    harness.element.formStateRestoreCallback(
      state({
        attempt,
        answers: { vision: 'shared', alignment: ['data'] },
        position: 2,
        started: true,
        complete: false,
      }),
    );
    await harness.until(() => harness.text('progress').includes('3'));
    expect(harness.element.answers).to.deep.equal({ vision: 'shared', alignment: ['data'] });
    expect(harness.story).to.equal('ready');
    await harness.choose('culture', 'team');
    expect(harness.events.at(-1)!.detail).to.include({ attempt, answered: 3 });
  });

  it('shows a result again, and tells of it once only', async () => {
    const { harness, form } = await inForm('name="r"');
    harness.element.formStateRestoreCallback(
      state({ attempt, answers: ADVANCING, position: 3, started: true, complete: true }),
    );
    await harness.until(() => harness.element.result !== null && 'r' in sent(form));
    expect(harness.state).to.equal('complete');
    expect(harness.story).to.equal('ready');
  });

  it('waits for the language that it belongs to', async () => {
    const { harness, form } = await inForm('name="r" lang="es"');
    harness.element.formStateRestoreCallback(
      state({ attempt, answers: ADVANCING, position: 3, started: true, complete: true }),
    );
    await harness.until(() => harness.element.result !== null && 'r' in sent(form));
    expect(harness.panel.parentElement!.lang).to.equal('es');
    expect(harness.state).to.equal('complete');
  });

  for (const [what, kept] of [
    ['another version', state({ answers: ADVANCING }, { id: 'district-readiness', version: '0.9' })],
    ['rubbish', '{"id":'],
    ['nothing', null],
    ['an upload', new FormData()],
  ] as const) {
    it(`begins anew after ${what}`, async () => {
      const { harness } = await inForm('name="r"');
      harness.element.formStateRestoreCallback(kept);
      await harness.shown();
      expect(harness.element.answers).to.deep.equal({});
      expect(harness.text('progress')).to.include('1');
    });
  }
});

describe('a sign-up form', () => {
  const fields = [
    'level',
    'level-label',
    'percent',
    'focus',
    'areas',
    'attempt',
    'lang',
    'assessment',
    'assessment-version',
  ]
    .map((name) => `<input type="hidden" data-readiness="${name}">`)
    .join('');
  const values = (form: Element) =>
    Object.fromEntries(
      [...form.querySelectorAll('input')].map((input) => [input.dataset['readiness'] ?? input.name, input.value]),
    );

  it('in the slot is shown with the result, filled in, and emptied on restart', async () => {
    const { harness } = await mount(
      `<readiness-assessment><form slot="signup">${fields}<input type="email" name="email"></form></readiness-assessment>`,
    );
    const form = harness.element.querySelector('form')!;
    const email = form.querySelector<HTMLInputElement>('[name=email]')!;
    expect(form.checkVisibility()).to.equal(false);
    await harness.complete();
    email.value = 'someone@example.org';
    await harness.until(() => values(form)['level'] !== '');
    expect(form.checkVisibility()).to.equal(true);
    const { attempt } = harness.events.at(-1)!.detail as { attempt: string };
    expect(values(form)).to.deep.equal({
      level: 'advancing',
      'level-label': 'Advancing',
      percent: '73',
      focus: 'future-focus,open-doors',
      areas: 'future-focus:53,supportive-environment:100,open-doors:67',
      attempt,
      lang: 'en',
      assessment: 'district-readiness',
      'assessment-version': '2.0',
      email: 'someone@example.org',
    });
    await harness.press('Start over');
    await harness.until(() => values(form)['level'] === '');
    expect(Object.values(values(form)).filter((value) => value !== '')).to.deep.equal(['someone@example.org']);
  });

  it('elsewhere is named by its id, revealed with the result, and hidden again', async () => {
    const { harness } = await mount(
      `<form id="news" hidden>${fields}</form><readiness-assessment signup="news"></readiness-assessment>`,
    );
    const form = document.querySelector<HTMLFormElement>('#news')!;
    expect(harness.element.signup).to.equal('news');
    expect(form.hidden).to.equal(true);
    await harness.complete();
    await harness.until(() => !form.hidden);
    expect(values(form)['level']).to.equal('advancing');
    await harness.press('Start over');
    await harness.until(() => Boolean(form.hidden));
    expect(values(form)['level']).to.equal('');
  });

  it('that the page hides after it was sent stays hidden, and what the page wrote before stays written', async () => {
    const { harness } = await mount(
      '<form id="done" hidden><input name="level" data-readiness="level" value="none"></form><readiness-assessment signup="done"></readiness-assessment>',
    );
    const form = document.querySelector<HTMLFormElement>('#done')!;
    await harness.choose('vision', 'shared');
    expect(form.querySelector('input')!.value).to.equal('none');
    await harness.complete();
    await harness.until(() => !form.hidden);
    form.hidden = true;
    form.after(document.createElement('p'));
    await harness.shown();
    expect(form.hidden).to.equal(true);
    await harness.press('Start over');
    await harness.complete();
    await harness.until(() => !form.hidden);
  });

  it('that was never hidden stays where it is', async () => {
    const { harness } = await mount(
      `<form id="open">${fields}</form><readiness-assessment signup="open"></readiness-assessment>`,
    );
    await harness.complete();
    await harness.press('Start over');
    await harness.shown();
    expect(document.querySelector<HTMLFormElement>('#open')!.hidden).to.equal(false);
  });

  it('gets no more than event-detail allows', async () => {
    const { harness } = await mount(
      `<form id="little">${fields}</form><readiness-assessment signup="little" event-detail="level"></readiness-assessment>`,
    );
    await harness.complete();
    const form = document.querySelector('#little')!;
    await harness.until(() => values(form)['level'] === 'advancing');
    expect(values(form)).to.include({ percent: '', areas: '', focus: 'future-focus,open-doors' });
  });

  it('gets nothing from a test run', async () => {
    const { harness } = await mount(
      `<form id="test" hidden>${fields}</form><readiness-assessment signup="test" preview></readiness-assessment>`,
    );
    await harness.complete();
    await harness.shown();
    const form = document.querySelector<HTMLFormElement>('#test')!;
    expect(Object.values(values(form)).filter((value) => value !== '')).to.deep.equal([]);
    expect(form.hidden).to.equal(true);
  });

  it('that a service makes late, with names only, is filled in when it comes, and when it comes again', async () => {
    const { harness } = await mount(
      '<div id="service"></div><readiness-assessment signup="service"></readiness-assessment>',
    );
    await harness.complete();
    const place = document.querySelector('#service')!;
    const make = () => {
      place.innerHTML =
        '<form><input name="0-1/readiness_level"><input name="contact[readiness_level_label]"><input name="readiness_unknown"></form>';
    };
    make();
    await harness.until(() => place.querySelector('input')!.value === 'advancing');
    expect(Object.values(values(place))).to.deep.equal(['advancing', 'Advancing', '']);
    make();
    await harness.until(() => place.querySelector('input')!.value === 'advancing');
  });

  it('hears of each value as if it was typed, also where a framework keeps it', async () => {
    const { harness } = await mount(
      '<form id="kept"><input data-readiness="level"></form><readiness-assessment signup="kept"></readiness-assessment>',
    );
    const input = document.querySelector<HTMLInputElement>('#kept input')!;
    const heard: string[] = [];
    for (const type of ['input', 'change']) input.addEventListener(type, () => heard.push(`${type} ${input.value}`));
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    let tracked = '';
    Object.defineProperty(input, 'value', {
      get: () => get!.call(input) as string,
      set(value: string) {
        tracked = value;
        set!.call(input, value);
      },
    });
    await harness.complete();
    await harness.until(() => heard.length === 2);
    expect(heard).to.deep.equal(['input advancing', 'change advancing']);
    expect(tracked).to.equal('');
  });

  it('that is not there harms nothing', async () => {
    const said = await warnings(async () => {
      const { harness } = await mount('<readiness-assessment signup="#nowhere, *"></readiness-assessment>');
      await harness.complete();
      expect(harness.state).to.equal('complete');
    });
    expect(said).to.deep.equal([
      '[readiness-assessment] no-form: signup="#nowhere, *" is the id of nothing on this page. Give your form that id.',
    ]);
  });
});
