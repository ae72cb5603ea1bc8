import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { content } from '../../src/content/whole-en.js';
import { ADVANCING } from '../support/assessments.js';
import { Harness } from '../support/harness.js';

describe('a visit', () => {
  it('shows title, intro and first question at once', async () => {
    const harness = await Harness.mount();
    expect(harness.text('title')).to.equal(content.title);
    expect(harness.text('intro')).to.equal(content.intro);
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    expect(harness.text('prompt')).to.equal(content.questions[0]!.text);
    expect(harness.texts('choice')).to.deep.equal([
      ...content.questions[0]!.choices.map(({ label }) => label),
      'I am not sure',
    ]);
    expect(harness.texts('button')).to.deep.equal(['Continue']);
    expect(harness.checked).to.deep.equal([]);
    expect(harness.state).to.equal('question');
  });

  it('asks one question at a time, and goes back with the answers kept [WCAG 3.3.4, 3.3.7]', async () => {
    const harness = await Harness.mount();
    const seen: string[] = [];
    const look = () => seen.push(`${harness.text('progress')}: ${harness.checked.join(' ')}`);
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.choose('alignment', 'data');
    await harness.choose('alignment', 'curriculum');
    look();
    await harness.press('Back');
    look();
    await harness.choose('vision', 'lived');
    await harness.press('Continue');
    look();
    await harness.press('Continue');
    look();
    expect(seen).to.deep.equal([
      'Question 2 of 4: alignment-curriculum alignment-data',
      'Question 1 of 4: vision-shared',
      'Question 2 of 4: alignment-curriculum alignment-data',
      'Question 3 of 4: ',
    ]);
  });

  it('does not go on by itself when a choice is made [WCAG 3.2.2]', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    expect(harness.text('progress')).to.equal('Question 1 of 4');
  });

  it('unticks the others for “none of these”, and the other way round', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.choose('alignment', 'data');
    await harness.choose('alignment', 'none');
    expect(harness.checked).to.deep.equal(['alignment-none']);
    await harness.choose('alignment', 'unsure');
    expect(harness.checked).to.deep.equal(['alignment-unsure']);
    await harness.choose('alignment', 'data');
    expect(harness.checked).to.deep.equal(['alignment-data']);
    expect(harness.parts('chosen')).to.have.lengthOf(1);
  });

  it('says at the question what is missing, and takes it back once answered [WCAG 3.3.1, 3.3.3]', async () => {
    const harness = await Harness.mount();
    await harness.press('Continue');
    const words = 'Choose one answer to continue. “I am not sure” is fine.';
    expect(harness.text('error')).to.equal(`Error: ${words}`);
    // Whoever goes back to the choices hears it there.
    for (const input of harness.inputs) expect(harness.description(input)).to.equal(`Error: ${words}`);
    expect(harness.announced).to.equal(words);
    expect(harness.focused).to.equal(harness.inputs[0]);
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    await harness.choose('vision', 'unsure');
    expect(harness.text('error')).to.equal('');
    expect(harness.announced).to.equal('');
    expect(harness.description(harness.inputs[0]!)).to.equal('');
  });

  it('asks for a tick where several can be ticked', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'unsure');
    await harness.press('Continue');
    await harness.press('Continue');
    expect(harness.text('error')).to.match(/^Error: Check at least one answer/);
    expect(harness.description(harness.inputs[0]!)).to.equal(harness.text('error'));
    expect(harness.description(harness.part('question'))).to.equal(harness.root.querySelector('.hint')!.textContent);
  });

  it('moves the focus to each new heading [WCAG 2.4.3, 3.3.2]', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    expect(harness.focused).to.equal(harness.part('prompt'));
    expect(harness.description(harness.focused!)).to.match(/^Question 2 of 4 Check each one/);
    await harness.press('Back');
    expect(harness.focused).to.equal(harness.part('prompt'));
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.choose('alignment', 'none');
    await harness.press('Continue');
    await harness.choose('culture', 'team');
    await harness.press('Continue');
    await harness.choose('transparency', 'open');
    await harness.press('See your result');
    expect(harness.focused).to.equal(harness.part('title'));
    expect(harness.text('title')).to.match(/^Where your district is now: /);
    await harness.press('Start over');
    expect(harness.focused).to.equal(harness.part('title'));
  });

  it('touches neither focus nor scroll on load [WCAG 2.4.3, 3.2.1]', async () => {
    const before = document.createElement('input');
    document.body.append(before);
    before.focus();
    const scroll = [scrollX, scrollY];
    const harness = await Harness.mount(
      '<div style="padding-top: 3000px"><readiness-assessment></readiness-assessment></div>',
    );
    expect(document.activeElement).to.equal(before);
    expect([scrollX, scrollY]).to.deep.equal(scroll);
    harness.element.restart();
    harness.element.answers = ADVANCING;
    await harness.shown();
    expect(document.activeElement).to.equal(before);
    expect([scrollX, scrollY]).to.deep.equal(scroll);
    before.remove();
  });

  it('brings a heading into view that lies above the window', async () => {
    const harness = await Harness.mount(
      '<div style="padding-bottom: 3000px"><readiness-assessment></readiness-assessment></div>',
    );
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    scrollTo(0, 2500);
    await harness.choose('alignment', 'none');
    await harness.press('Continue');
    expect(harness.part('prompt').getBoundingClientRect().top).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });

  it('shows the result', async () => {
    const harness = await Harness.mount();
    const result = await harness.complete();
    expect(result).to.deep.equal({
      percent: 73,
      level: { id: 'advancing', label: 'Advancing' },
      areas: [
        { id: 'future-focus', label: 'Future focus', percent: 53, level: { id: 'emerging', label: 'Emerging' } },
        {
          id: 'supportive-environment',
          label: 'Supportive environment',
          percent: 100,
          level: { id: 'ready', label: 'Ready' },
        },
        { id: 'open-doors', label: 'Open doors', percent: 67, level: { id: 'advancing', label: 'Advancing' } },
      ],
      focus: ['future-focus', 'open-doors'],
      conditions: {
        aligned: ['curriculum', 'instruction', 'supports', 'data'],
        next: ['assessment', 'environments', 'professional-development', 'leadership', 'technology', 'partnerships'],
      },
      unsure: [],
      known: 4,
      total: 4,
    });
    expect(harness.state).to.equal('complete');
    expect(harness.text('level')).to.equal('Advancing');
    expect(harness.texts('area')).to.deep.equal([
      'Future focus: Emerging near the end of this level',
      'Supportive environment: Ready',
      'Open doors: Advancing near the start of this level',
    ]);
    expect(harness.outline).to.deep.equal([
      '2 Where your district is now: Advancing',
      '3 Area by area',
      '3 Start here: Future focus',
      '3 The ten district conditions',
      '4 Guided by the vision',
      '4 No example named yet',
    ]);
    const folded = [...harness.part('start').querySelectorAll('summary')];
    expect(folded.map(({ textContent }) => textContent)).to.deep.equal([
      'Then: Open doors',
      'A strength to protect: Supportive environment',
    ]);
    const advice = content.areas[0]!.insights!['emerging']!;
    expect(harness.text('focus')).to.include(advice.insight);
    for (const step of advice.steps!) expect(harness.text('focus')).to.include(step);
    expect([...harness.part('focus').querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(
      advice.resources!.map((id) => content.resources!.find((resource) => resource.id === id)!.href),
    );
    expect(harness.text('note')).to.include('not a validated instrument');
    expect(harness.text('gaps')).to.equal('');
  });

  it('opens resources outside, without giving the page away', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    for (const link of harness.parts('link') as HTMLAnchorElement[]) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener');
      expect(link.textContent).to.include('opens in a new tab');
    }
  });

  it('says what comes next when all is at the top', async () => {
    const harness = await Harness.mount();
    await harness.complete({
      vision: 'lived',
      alignment: content.questions[1]!.choices.slice(0, 10).map(({ id }) => id),
      culture: 'spread',
      transparency: 'open',
    });
    expect(harness.text('level')).to.equal('Ready');
    expect(harness.outline).to.include('3 What comes next');
    expect(harness.text('focus')).to.include(content.horizon!.insight);
    expect(harness.outline).not.to.include('4 No example named yet');
  });

  it('reports what was not known, and how to find out', async () => {
    const harness = await Harness.mount();
    await harness.complete({ vision: 'unsure', alignment: 'unsure', culture: 'alone', transparency: 'most' });
    expect(harness.texts('area')[0]).to.equal('Future focus: Not known yet');
    expect(harness.outline).to.include('3 Worth finding out');
    expect(harness.outline).not.to.include('3 The ten district conditions');
    for (const { text, ask } of content.questions.slice(0, 2)) {
      expect(harness.text('gaps')).to.include(text);
      expect(harness.text('gaps')).to.include(ask);
    }
  });

  it('gives no level when nothing is known', async () => {
    const harness = await Harness.mount();
    const result = await harness.complete({
      vision: 'unsure',
      alignment: 'unsure',
      culture: 'unsure',
      transparency: 'unsure',
    });
    expect(result).to.deep.include({ percent: null, level: null, focus: [] });
    expect(harness.outline).to.deep.equal([
      '2 Where your district is now: Too early to say',
      '3 Area by area',
      '3 Worth finding out',
    ]);
  });

  it('starts over', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    await harness.press('Start over');
    expect(harness.element.result).to.equal(null);
    expect(harness.element.answers).to.deep.equal({});
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    expect(harness.checked).to.deep.equal([]);
    expect(harness.state).to.equal('question');
  });

  it('is taken by mouse, anywhere on a row', async () => {
    const harness = await Harness.mount();
    const click = async (target: HTMLElement) => {
      target.scrollIntoView({ block: 'center' });
      const { right, top, height } = target.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(right - 12), Math.round(top + height / 2)] });
      await harness.shown();
    };
    for (const label of ['Continue', 'Continue', 'Continue', 'See your result']) {
      await click(harness.parts('choice')[2]!);
      await click(harness.button(label)!);
    }
    await resetMouse();
    expect(harness.element.answers).to.deep.equal({
      vision: 'shared',
      alignment: ['assessment'],
      culture: 'team',
      transparency: 'most',
    });
    expect(harness.story).to.match(/complete$/);
  });

  describe('on one page', () => {
    const PAGE = '<readiness-assessment layout="page"></readiness-assessment>';

    it('shows all questions', async () => {
      const harness = await Harness.mount(PAGE);
      expect(harness.texts('prompt')).to.deep.equal(content.questions.map(({ text }) => text));
      expect(harness.texts('button')).to.deep.equal(['See your result']);
    });

    it('marks all that is missing, and goes to the first, or to the list of them once that is there', async () => {
      const harness = await Harness.mount(PAGE);
      harness.element.answers = { vision: 'shared', culture: 'team' };
      await harness.shown();
      await harness.press('See your result');
      expect(harness.parts('error')).to.have.lengthOf(2);
      const { focused } = harness;
      const listed = focused?.closest('[part=summary]') !== null;
      expect(listed || focused === harness.input('alignment', 'curriculum')).to.equal(true);
      await harness.choose('alignment', 'none');
      expect(harness.parts('error')).to.have.lengthOf(1);
    });

    it('gives the result', async () => {
      const harness = await Harness.mount(PAGE);
      for (const [question, choice] of [
        ['transparency', 'open'],
        ['vision', 'shared'],
        ['alignment', 'data'],
        ['culture', 'team'],
      ] as const) {
        await harness.choose(question, choice);
      }
      await harness.press('See your result');
      expect(harness.focused).to.equal(harness.part('title'));
      expect(harness.element.result?.percent).to.equal(68);
      expect(harness.story).to.equal('ready › start › answer › answer › answer › answer › complete');
    });

    it('keeps the answers when the layout changes', async () => {
      const harness = await Harness.mount();
      await harness.choose('vision', 'shared');
      harness.element.layout = 'page';
      await harness.shown();
      await harness.choose('culture', 'team');
      expect(harness.checked).to.deep.equal(['vision-shared', 'culture-team']);
      harness.element.layout = 'steps';
      await harness.shown();
      expect(harness.checked).to.deep.equal(['vision-shared']);
    });
  });
});
