import { expect, fixture } from '@open-wc/testing';
import {
  connectNewsletter,
  ghostMembers,
  jsonWebhook,
  SendError,
  type NewsletterOptions,
  type Sender,
  type Signup,
} from '../../src/integrations/index.js';
import { messagesIn } from '../../src/integrations/newsletter/messages.js';
import { Harness, warnings } from '../support/harness.js';
import { complete, RESULTS, restart } from '../support/results.js';
import { FakeTiming, fakeFetch, settled, type Sent } from '../support/timing.js';

const URL = 'https://news.example.org/signups';
const EN = messagesIn('en').texts;

describe('a sign-up', () => {
  let form: HTMLFormElement;
  let target: EventTarget;
  let timing: FakeTiming;
  let sent: Sent[];
  let restore: () => void;
  let stop: () => void;

  const email = () => form.querySelector<HTMLInputElement>('[type=email]')!;
  const box = () => form.querySelector<HTMLInputElement>('[type=checkbox]')!;
  const button = () => form.querySelector('button')!;
  const status = () => document.querySelector<HTMLElement>('[data-readiness-status]')!;
  const connect = (options: Partial<NewsletterOptions> = {}) => {
    stop = connectNewsletter(target, { form, send: jsonWebhook(URL), timing, ...options });
  };
  /** As a visitor does it: types, ticks, presses. */
  const submit = async (address = 'ada@example.org', agrees = true) => {
    email().value = address;
    if (box().checked !== agrees) box().click();
    button().click();
    await settled();
  };

  beforeEach(async () => {
    form = await fixture<HTMLFormElement>(
      '<form><input type="email" name="email"><label><input type="checkbox" name="agree"> I agree</label><button>Go</button></form>',
    );
    target = new EventTarget();
    timing = new FakeTiming();
    ({ sent, restore } = fakeFetch());
    stop = () => undefined;
  });
  afterEach(() => {
    stop();
    restore();
  });

  it('sends level, focus and address, and nothing else of a result, at every level of detail', async () => {
    connect();
    for (const detail of ['level', 'scores', 'answers'] as const) {
      complete(target, `attempt-${detail}`, {}, detail);
      await submit();
      expect(sent.at(-1)!.body).to.deep.equal({
        email: 'ada@example.org',
        level: 'emerging',
        focus: RESULTS.level.focus,
        attempt: `attempt-${detail}`,
        lang: 'en',
        assessment: { id: 'district-readiness', version: '1' },
      });
      await sent.at(-1)!.answer(201);
    }
    expect(sent.map(({ url, init }) => [url, init.method, init.credentials, init.keepalive])).to.deep.equal(
      Array(3).fill([URL, 'POST', 'omit', true]),
    );
    expect(sent[0]!.init.headers).to.deep.equal({ 'content-type': 'application/json' });
  });

  it('sends nothing before there are a result, consent and a valid address', async () => {
    connect();
    await submit();
    expect(status().textContent).to.equal(EN.first);
    complete(target, 'a');
    await submit('ada@example.org', false);
    await submit('no address');
    await submit('');
    form.noValidate = true;
    await submit('no address');
    await submit('ada@example.org', false);
    expect(sent).to.deep.equal([]);
    await submit();
    expect(sent).to.have.length(1);
  });

  it('takes no box that was ticked beforehand for consent', async () => {
    box().defaultChecked = true;
    const said = await warnings(() => connect());
    expect(said.join()).to.contain('no-consent');
    complete(target, 'a');
    email().value = 'ada@example.org';
    button().click();
    await settled();
    expect(sent).to.deep.equal([]);
  });

  it('never sends in preview, and says so', async () => {
    connect();
    complete(target, 'a', { preview: true });
    await submit();
    expect(sent).to.deep.equal([]);
    expect(status().textContent).to.equal(EN.preview);
  });

  it('is sent once for an attempt and an address, however often it is pressed or told', async () => {
    connect();
    complete(target, 'a');
    await submit();
    await submit();
    complete(target, 'a');
    await submit('ADA@example.org');
    expect(sent).to.have.length(1);
    await sent[0]!.answer(200);
    complete(target, 'a');
    expect(status().textContent).to.equal(EN.subscribed);
    await submit();
    expect(sent).to.have.length(1);
    restart(target, 'b');
    complete(target, 'b');
    await submit();
    expect(sent).to.have.length(2);
  });

  it('tells how it goes in a polite live region, leaves the focus and what is typed', async () => {
    connect();
    expect(status().getAttribute('role')).to.equal('status');
    expect(form.nextElementSibling).to.equal(status());
    complete(target, 'a');
    button().focus();
    await submit();
    expect([status().textContent, status().dataset['state'], status().lang]).to.deep.equal([
      EN.sending,
      'sending',
      'en',
    ]);
    expect(button().getAttribute('aria-disabled')).to.equal('true');
    await sent[0]!.answer(200);
    expect(status().textContent).to.equal(EN.subscribed);
    expect(button().hasAttribute('aria-disabled')).to.equal(false);
    expect(document.activeElement).to.equal(button());
    expect([email().value, box().checked]).to.deep.equal(['ada@example.org', true]);
  });

  for (const [what, status, body, said] of [
    ['a mail to confirm', 202, '{"outcome":"confirm"}', EN.confirm],
    ['a subscription', 201, '', EN.subscribed],
    ['one that is there, in words', 200, '{"outcome":"already"}', EN.already],
    ['one that is there, by 409', 409, '', EN.already],
    ['an answer that is no JSON', 200, '<p>ok</p>', EN.subscribed],
  ] as const) {
    it(`understands ${what}`, async () => {
      connect();
      complete(target, 'a');
      await submit();
      await sent[0]!.answer(status, body);
      expect(document.querySelector('[data-readiness-status]')!.textContent).to.equal(said);
    });
  }

  it('uses the live region that the publisher has, and the publisher’s words', async () => {
    form.insertAdjacentHTML('beforeend', '<output data-readiness-status aria-live="polite"></output>');
    connect({ messages: { subscribed: 'Welcome!' } });
    complete(target, 'a');
    await submit();
    await sent[0]!.answer(200);
    expect(form.querySelector('output')!.textContent).to.equal('Welcome!');
    stop();
    expect(form.querySelector('output')!.outerHTML).to.equal(
      '<output data-readiness-status="" aria-live="polite"></output>',
    );
  });

  it('shows its live region beside a form in a slot', () => {
    form.slot = 'signup';
    connect();
    expect(status().slot).to.equal('signup');
  });

  for (const [lang, read] of [
    ['es-MX', 'es'],
    ['ar', 'ar'],
    ['de', 'en'],
    ['__proto__', 'en'],
  ] as const) {
    it(`speaks ${read} after a result in ${lang}`, async () => {
      connect();
      complete(target, 'a', { lang });
      await submit();
      expect(status().textContent).to.equal(messagesIn(read).texts.sending);
      expect([status().lang, status().dir]).to.deep.equal([read, 'auto']);
    });
  }

  it('has every message in every language', () => {
    for (const lang of ['es', 'ar']) {
      const { texts } = messagesIn(lang);
      expect(Object.keys(texts)).to.deep.equal(Object.keys(EN));
      for (const key of Object.keys(EN) as (keyof typeof EN)[]) expect(texts[key]).to.not.equal(EN[key]);
    }
  });

  describe('when something fails', () => {
    const start = async (options: Partial<NewsletterOptions> = {}) => {
      connect(options);
      complete(target, 'a');
      await submit();
    };
    const give = async (fail: (request: Sent) => Promise<void>, pauses = [1000, 2000, 4000, 8000]) => {
      for (const pause of pauses) {
        await fail(sent.at(-1)!);
        expect(status().textContent).to.equal(EN.slow);
        await timing.pass(pause);
      }
      await fail(sent.at(-1)!);
    };
    const isOver = (words: string, requests: number) => {
      expect(status().textContent).to.equal(words);
      expect(sent).to.have.length(requests);
      expect(timing.waits).to.deep.equal([]);
      expect(button().hasAttribute('aria-disabled')).to.equal(false);
      expect(form.hasAttribute('aria-busy')).to.equal(false);
      expect([email().value, box().checked]).to.deep.equal(['ada@example.org', true]);
    };

    it('endpoint down (no answer, or one that CORS hides): five tries with growing pauses, then plain words', async () => {
      const said = await warnings(async () => {
        await start();
        await give((request) => request.fail());
      });
      isOver(EN.failed, 5);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('signup-failed').and.to.contain('CORS').and.to.not.contain('ada@');
      await submit();
      expect(sent).to.have.length(6);
      await sent[5]!.answer(200);
      isOver(EN.subscribed, 6);
    });

    it('5xx: the same', async () => {
      await start();
      await give((request) => request.answer(503));
      isOver(EN.failed, 5);
    });

    for (const code of [400, 401, 403, 404, 422]) {
      it(`${code}: gives up at once, and says that it was not accepted`, async () => {
        await start();
        await sent[0]!.answer(code);
        isOver(EN.refused, 1);
      });
    }

    it('429 and 408: comes back when asked to', async () => {
      await start();
      await sent[0]!.answer(429, '', { 'retry-after': '7' });
      await timing.pass(7000);
      await sent[1]!.answer(408);
      await timing.pass(2000);
      await sent[2]!.answer(200);
      isOver(EN.subscribed, 3);
    });

    it('429 for an hour: does not make the visitor wait', async () => {
      await start();
      await sent[0]!.answer(429, '', { 'retry-after': '3600' });
      isOver(EN.failed, 1);
    });

    it('429 until a date', async () => {
      await start();
      await sent[0]!.answer(429, '', { 'retry-after': new Date(Date.now() - 5000).toUTCString() });
      await timing.pass(0);
      await sent[1]!.answer(200);
      isOver(EN.subscribed, 2);
    });

    it('slow: says so after four seconds, and takes the answer that comes', async () => {
      await start();
      await timing.pass(4000);
      expect(status().textContent).to.equal(EN.slow);
      await sent[0]!.answer(200);
      isOver(EN.subscribed, 1);
    });

    it('no answer in fifteen seconds: the request is ended, and tried again', async () => {
      await start();
      await timing.pass(4000);
      await timing.pass(11_000);
      expect(sent[0]!.init.signal!.aborted).to.equal(true);
      await timing.pass(1000);
      await sent[1]!.answer(200);
      isOver(EN.subscribed, 2);
    });

    it('offline: says so, and sends when the network is back', async () => {
      timing.isOnline = false;
      await start();
      await sent[0]!.fail();
      expect(status().textContent).to.equal(EN.offline);
      expect(timing.waits).to.deep.equal([]);
      timing.network = true;
      await settled();
      await sent[1]!.answer(200);
      isOver(EN.subscribed, 2);
    });

    it('back online in a pause: tries at once', async () => {
      await start();
      await sent[0]!.fail();
      timing.network = true;
      await settled();
      await sent[1]!.answer(200);
      isOver(EN.subscribed, 2);
    });

    it('restart while it is under way: sent once, and its answer is still told', async () => {
      await start();
      restart(target, 'b');
      expect(sent[0]!.init.signal!.aborted).to.equal(false);
      expect(status().textContent).to.equal(EN.sending);
      await sent[0]!.answer(200);
      isOver(EN.subscribed, 1);
    });

    it('restart, and a new sign-up before the old answer: the old one does not speak into it', async () => {
      await start();
      restart(target, 'b');
      complete(target, 'b');
      await submit();
      expect(sent.map(({ body }) => body.attempt)).to.deep.equal(['a', 'b']);
      await sent[0]!.answer(400);
      expect(status().textContent).to.equal(EN.sending);
      expect(button().getAttribute('aria-disabled')).to.equal('true');
      await sent[1]!.answer(200);
      expect(status().textContent).to.equal(EN.subscribed);
    });

    it('a corrected address takes the place of the one before', async () => {
      await start();
      await submit('ada@example.com');
      expect(sent[0]!.init.signal!.aborted).to.equal(true);
      await sent[1]!.answer(200);
      expect(status().textContent).to.equal(EN.subscribed);
      expect(sent).to.have.length(2);
    });

    it('consent taken back: stops, and says so', async () => {
      await start();
      await sent[0]!.fail();
      box().click();
      await settled();
      expect(status().textContent).to.equal(EN.withdrawn);
      expect(timing.waits).to.deep.equal([]);
      expect(sent).to.have.length(1);
      expect(form.hasAttribute('aria-busy')).to.equal(false);
    });

    it('page closed: the request outlives it', async () => {
      await start();
      expect(sent[0]!.init.keepalive).to.equal(true);
    });

    it('disconnected while it is under way: sent all the same, in silence', async () => {
      await start();
      stop();
      expect(sent[0]!.init.signal!.aborted).to.equal(false);
      await sent[0]!.answer(200);
      expect(document.querySelector('[data-readiness-status]')).to.equal(null);
      expect([email().required, box().required]).to.deep.equal([false, false]);
      expect(timing.waits).to.deep.equal([]);
    });
  });

  it('after restart the words about what has ended go', async () => {
    connect();
    complete(target, 'a');
    await submit();
    await sent[0]!.answer(200);
    restart(target, 'b', { instance: 'another' });
    expect(status().textContent).to.equal(EN.subscribed);
    restart(target, 'b');
    expect(status().textContent).to.equal('');
    await submit();
    expect(status().textContent).to.equal(EN.first);
    expect(sent).to.have.length(1);
  });

  it('knows a result that was there before, in the element or inside the target', async () => {
    const assessment = await Harness.mount(
      '<div lang="es-MX"><readiness-assessment lang="en"></readiness-assessment></div>',
    );
    await assessment.complete();
    for (target of [assessment.element, assessment.element.parentElement!, document]) {
      connect();
      await submit();
      const { id, version } = assessment.element.assessment;
      expect(sent.at(-1)!.body).to.deep.equal({
        email: 'ada@example.org',
        level: assessment.element.result!.level!.id,
        focus: assessment.element.result!.focus,
        attempt: null,
        lang: 'en',
        assessment: { id, version },
      });
      stop();
    }
    expect(sent).to.have.length(3);
    assessment.element.preview = true;
    connect();
    await submit();
    expect(sent).to.have.length(3);
    await assessment.press('Start over');
    await submit();
    expect(status().textContent).to.equal(EN.first);
  });

  it('knows a result that the browser brought back, without an event', async () => {
    const element = document.createElement('div');
    const assessment = { id: 'own', version: '2' };
    target = Object.assign(element, { result: null, preview: false, assessment });
    connect();
    await submit();
    expect(status().textContent).to.equal(EN.first);
    Object.assign(element, { result: { ...RESULTS.scores, level: null } });
    await submit();
    expect(sent[0]!.body).to.deep.include({ level: null, attempt: null, assessment });
    await sent[0]!.answer(200);
    await submit();
    expect(sent).to.have.length(1);
  });

  it('hears an element, by its events alone', async () => {
    const assessment = await Harness.mount();
    target = assessment.element;
    connect();
    const { level, focus } = await assessment.complete();
    await submit();
    const { attempt } = assessment.events.at(-1)!.detail;
    expect(sent[0]!.body).to.deep.include({ level: level!.id, focus, attempt });
  });

  it('takes no strange event for a result', async () => {
    connect();
    target.dispatchEvent(new CustomEvent('readiness-complete'));
    target.dispatchEvent(new CustomEvent('readiness-complete', { detail: { schema: 'other/1' } }));
    await submit();
    expect(sent).to.deep.equal([]);
  });

  it('says what a form lacks, and does nothing to it', async () => {
    const said = await warnings(() => {
      connect({ form: '#nowhere' });
      box().remove();
      connect();
      form.replaceChildren();
      connect();
    });
    expect(said).to.have.length(3);
    for (const line of said) expect(line).to.contain('no-form');
    expect(document.querySelector('[data-readiness-status]')).to.equal(null);
  });

  it('leaves the page as it was', async () => {
    const before = form.parentElement!.innerHTML;
    connect();
    expect(form.parentElement!.innerHTML).to.not.equal(before);
    stop();
    expect(form.parentElement!.innerHTML).to.equal(before);
    complete(target, 'a');
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    await submit();
    expect(sent).to.deep.equal([]);
  });

  describe('with Ghost', () => {
    it('asks for a token, then for a mail, with the level as a label', async () => {
      connect({ send: ghostMembers('https://news.example.org/') });
      complete(target, 'a');
      await submit();
      expect([sent[0]!.url, sent[0]!.init.method ?? 'GET', sent[0]!.body]).to.deep.equal([
        'https://news.example.org/members/api/integrity-token/',
        'GET',
        undefined,
      ]);
      await sent[0]!.answer(200, 'token-1');
      expect(sent[1]!.url).to.equal('https://news.example.org/members/api/send-magic-link/');
      expect(sent[1]!.body).to.deep.equal({
        email: 'ada@example.org',
        emailType: 'subscribe',
        labels: ['readiness-emerging'],
        integrityToken: 'token-1',
      });
      await sent[1]!.answer(201, 'Created.');
      expect(status().textContent).to.equal(EN.confirm);
    });

    it('takes another prefix and newsletters by name, and begins with a new token after a failure', async () => {
      connect({ send: ghostMembers('https://news.example.org', { labelPrefix: 'check: ', newsletters: ['Leaders'] }) });
      complete(target, 'a');
      await submit();
      await sent[0]!.answer(200, 'token-1');
      await sent[1]!.answer(500);
      await timing.pass(1000);
      await sent[2]!.answer(200, 'token-2');
      expect(sent[3]!.body).to.include({ integrityToken: 'token-2' });
      expect(sent[3]!.body).to.deep.include({ labels: ['check: emerging'], newsletters: [{ name: 'Leaders' }] });
    });
  });

  describe('with a sender of one’s own', () => {
    it('gives it the sign-up and a signal; what it throws decides', async () => {
      const calls: Signup[] = [];
      const send: Sender = async (signup, { signal }) => {
        expect(signal.aborted).to.equal(false);
        calls.push(signup);
        if (calls.length === 1) throw new SendError('later', { retryable: true, retryAfter: 3000 });
        if (calls.length === 2) throw Object.assign(new Error('no'), { retryable: false });
      };
      connect({ send });
      complete(target, 'a', {}, 'answers');
      await submit();
      await timing.pass(3000);
      expect(status().textContent).to.equal(EN.refused);
      await submit();
      expect(status().textContent).to.equal(EN.subscribed);
      expect(calls).to.have.length(3);
      expect(Object.keys(calls[0]!)).to.deep.equal(['email', 'level', 'focus', 'attempt', 'lang', 'assessment']);
    });
  });
});
