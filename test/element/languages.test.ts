import { expect } from '@open-wc/testing';
import { content as arabic, messages as ar } from '../../src/locales/ar.js';
import { content as english, messages as en } from '../../src/locales/all-en.js';
import { content as spanish, messages as es } from '../../src/locales/es.js';
import { parse, type Assessment } from '../../src/core/index.js';
import { small } from '../support/assessments.js';
import { Harness, warnings } from '../support/harness.js';

const inLanguage = (lang: string, attributes = '') =>
  `<div lang="${lang}"><readiness-assessment ${attributes}></readiness-assessment></div>`;
const showing = (harness: Harness, assessment: Assessment) =>
  harness.until(() => harness.text('title') === assessment.title || harness.element.result !== null);

/** An assessment without its words. */
const bones = ({ areas, questions, levels, resources = [] }: Assessment) => ({
  areas: areas.map(({ id, insights = {} }) => [
    id,
    ...Object.entries(insights).map(([level, { steps, resources: links }]) => [level, steps?.length, links]),
  ]),
  questions: questions.map(({ id, area, type, choices }) => [
    id,
    area,
    type,
    choices.map(({ id, weight }) => [id, weight]),
  ]),
  levels: levels.map(({ id, from }) => [id, from]),
  resources: resources.map(({ id, href }) => [id, href]),
});

describe('languages', () => {
  for (const [lang, content, messages] of [
    ['es', spanish, es],
    ['ar', arabic, ar],
  ] as const) {
    describe(lang, () => {
      it('asks and scores the same as English', () => {
        expect(bones(content)).to.deep.equal(bones(english));
        expect(parse(content)).to.have.property('assessment');
      });

      it('is translated throughout', () => {
        for (const [key, text] of Object.entries(messages)) {
          // The same word in both.
          if (lang === 'es' && key === 'error') continue;
          expect(text, key).not.to.deep.equal(en[key as keyof typeof en]);
        }
        const words = (value: unknown, key = ''): string[] =>
          typeof value === 'string'
            ? /^(id|version|type|area|href|resources)$/.test(key)
              ? []
              : [value]
            : value && typeof value === 'object'
              ? Object.entries(value).flatMap(([name, item]) => words(item, Array.isArray(value) ? key : name))
              : [];
        // What there is to read is in English.
        const [theirs, ours] = [content, english].map((all) => words({ ...all, resources: [] })) as [
          string[],
          string[],
        ];
        expect(theirs).to.have.lengthOf(ours.length);
        theirs.forEach((text, index) => expect(text).not.to.equal(ours[index]));
      });

      it('keeps the placeholders', () => {
        const names = (text: unknown) =>
          [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{count}').sort();
        for (const [key, text] of Object.entries(messages)) {
          expect(names(text), key).to.deep.equal(names(en[key as keyof typeof en]));
        }
      });

      it('has every plural form that the language needs', () => {
        const needed = new Set(Array.from({ length: 51 }, (_, count) => new Intl.PluralRules(lang).select(count)));
        expect(messages.missingCount).to.include.keys([...needed]);
      });

      it('is taken from first question to result', async () => {
        const harness = await Harness.mount(inLanguage(`${lang}-US`));
        await showing(harness, content);
        expect(harness.text('prompt')).to.equal(content.questions[0].text);
        expect(harness.panel.parentElement!.lang).to.equal(lang);
        for (const id of ['vision-shared', 'alignment-data', 'culture-team', 'transparency-most']) {
          await harness.choose(...(id.split('-') as [string, string]));
          harness.parts('primary')[0]!.click();
          await harness.shown();
        }
        expect(harness.element.result!.level!.label).to.equal(content.levels[1].label);
        expect(harness.text('level')).to.equal(content.levels[1].label);
        expect(harness.text('focus')).to.include(content.areas[0].insights.emerging.insight);
        for (const { detail } of harness.events) expect(detail.lang).to.equal(lang);
        expect(harness.story.match(/ready/g)).to.have.lengthOf(1);
        // Contrast is measured when the fade is over.
        await harness.still();
        await expect(harness.element).to.be.accessible();
      });
    });
  }

  it('follows the nearest lang, live, and loses nothing [WCAG 3.1.2]', async () => {
    const harness = await Harness.mount(inLanguage('en'));
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    const wrapper = harness.element.parentElement!;
    const before = harness.panel.parentElement!;
    wrapper.lang = 'es';
    await harness.until(() => harness.text('title') === spanish.title);
    // A new one: browsers may keep telling assistive technology the language that an element came with.
    expect(harness.panel.parentElement).not.to.equal(before);
    expect(harness.panel.parentElement!.lang).to.equal('es');
    expect(harness.text('prompt')).to.equal(spanish.questions[1].text);
    expect(harness.text('progress')).to.equal('Pregunta 2 de 4');
    await harness.choose('alignment', 'data');
    harness.element.lang = 'en-GB';
    await harness.until(() => harness.text('title') === english.title);
    expect(harness.checked).to.deep.equal(['alignment-data']);
    expect(harness.events.map(({ type, detail }) => `${type} ${detail.lang}`)).to.deep.equal([
      'readiness-ready en',
      'readiness-start en',
      'readiness-answer en',
      'readiness-answer es',
    ]);
  });

  it('translates a result that is on screen, in the same attempt', async () => {
    const harness = await Harness.mount(inLanguage('en'));
    const before = await harness.complete();
    harness.element.parentElement!.lang = 'es';
    await harness.until(() => harness.text('level') === 'Avance');
    expect(harness.element.result).to.deep.include({ percent: before.percent, focus: before.focus });
    expect(harness.element.result!.level).to.deep.equal({ id: 'advancing', label: 'Avance' });
    expect(harness.story).to.match(/answer › complete$/);
  });

  it('follows a lang outside the shadow root that it is in', async () => {
    const harness = await Harness.mount(inLanguage('en'));
    const host = document.createElement('section');
    harness.element.parentElement!.append(host);
    host.attachShadow({ mode: 'open' }).append(harness.element);
    await harness.shown();
    host.lang = 'es';
    await harness.until(() => harness.text('title') === spanish.title);
    expect(harness.text('title')).to.equal(spanish.title);
  });

  it('changes when it is moved to a place with another language', async () => {
    const harness = await Harness.mount(`<div>${inLanguage('en')}<p lang="es"></p></div>`);
    document.querySelector('p[lang=es]')!.append(harness.element);
    await harness.until(() => harness.text('title') === spanish.title);
    expect(harness.panel.parentElement!.lang).to.equal('es');
  });

  it('shows two languages on a page', async () => {
    const one = await Harness.mount(`<div>${inLanguage('es')}${inLanguage('ar')}</div>`);
    const other = Harness.of(document.querySelector('[lang=ar] readiness-assessment'));
    await showing(one, spanish);
    await showing(other, arabic);
    expect([one.text('title'), other.text('title')]).to.deep.equal([spanish.title, arabic.title]);
  });

  it('the last of several quick changes wins', async () => {
    const harness = await Harness.mount(inLanguage('en'));
    for (const lang of ['es', 'ar', 'es', 'en', 'ar']) harness.element.parentElement!.lang = lang;
    await harness.until(() => harness.text('title') === arabic.title);
    expect(harness.panel.parentElement!.lang).to.equal('ar');
  });

  it('counts what is missing, in the plural that the language has', async () => {
    const counted = async (lang: string, content: Assessment) => {
      const harness = await Harness.mount(inLanguage(lang, 'layout="page"'));
      await showing(harness, content);
      await harness.choose('vision', 'shared');
      harness.parts('primary')[0]!.click();
      await harness.shown();
      const several = harness.announced;
      await harness.choose('alignment', 'data');
      harness.parts('primary')[0]!.click();
      await harness.shown();
      return [several, harness.announced];
    };
    expect(await counted('en', english)).to.deep.equal([
      `3 questions still need an answer. ${english.questions[1]!.text}`,
      `2 questions still need an answer. ${english.questions[2]!.text}`,
    ]);
    expect(await counted('ar', arabic)).to.deep.equal([
      `${ar.missingCount.few!.replace('{count}', '3')} ${arabic.questions[1]!.text}`,
      `${ar.missingCount.two!} ${arabic.questions[2]!.text}`,
    ]);
  });

  describe('messages', () => {
    it('of the page replace the built-in ones', async () => {
      const harness = await Harness.mount();
      harness.element.messages = { continue: 'Onward', unsure: 'No idea' };
      await harness.shown();
      expect(harness.texts('button')).to.deep.equal(['Onward']);
      expect(harness.texts('choice').at(-1)).to.equal('No idea');
      harness.element.messages = null as never;
      await harness.shown();
      expect(harness.texts('button')).to.deep.equal(['Continue']);
    });

    it('that do not exist, or are no texts, are left out with a warning', async () => {
      const harness = await Harness.mount();
      harness.element.messages = { contineu: 'A', back: 7, unsure: 'B' } as never;
      const said = await warnings(async () => {
        await harness.choose('vision', 'lived');
        await harness.press('Continue');
      });
      expect(harness.texts('choice').at(-1)).to.equal('B');
      expect(harness.texts('button')).to.deep.equal(['Continue', 'Back']);
      expect(said.map((line) => /ignored: (\w+)/.exec(line)?.[1])).to.deep.equal(['contineu', 'back']);
      for (const nonsense of [7, 'text', [1], true]) {
        harness.element.messages = nonsense as never;
        await harness.shown();
        expect(harness.texts('button')).to.deep.equal(['Continue', 'Back']);
      }
    });

    it('are told of when none of them replaces anything', async () => {
      const harness = await Harness.mount();
      harness.element.messages = { finish: 7 } as never;
      const said = await warnings(() => harness.choose('vision', 'lived'));
      expect(said.map((line) => /ignored: (\w+)/.exec(line)?.[1])).to.deep.equal(['finish']);
    });

    it('cannot name another language, which numbers would be written in', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = { ...small, messages: { lang: 'no language!' } };
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.text('progress')).to.equal('Question 1 of 3');
    });

    it('of the document replace the built-in ones, by language', async () => {
      const harness = await Harness.mount(inLanguage('es'));
      harness.element.assessment = {
        ...small,
        title: { en: 'Garden', es: 'Jardín' },
        messages: { finish: { en: 'Look', es: 'Mirar' } },
      };
      await harness.until(() => harness.text('title') === 'Jardín');
      harness.element.answers = { worms: 'no', beds: ['none'], rain: 'no' };
      await harness.shown();
      await harness.press('Continuar');
      await harness.press('Continuar');
      expect(harness.parts('primary')[0]!.textContent!.trim()).to.equal('Mirar');
      harness.element.parentElement!.lang = 'en';
      await harness.until(() => harness.text('title') === 'Garden');
      expect(harness.parts('primary')[0]!.textContent!.trim()).to.equal('Look');
    });

    it('follow the language of the document, where it says which that is', async () => {
      const harness = await Harness.mount(inLanguage('en'));
      harness.element.assessment = { ...small, lang: 'es' };
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.texts('button')).to.deep.equal([es.continue]);
      expect(harness.panel.parentElement!.lang).to.equal('es');
    });
  });
});
