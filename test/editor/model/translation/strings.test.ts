import { expect } from '@open-wc/testing';
import { content } from '../../../../src/content/whole-en.js';
import { openTo, shareAt, write } from '../../../../src/editor/model/translation/languages.js';
import { stateIn, stringsOf } from '../../../../src/editor/model/translation/strings.js';
import { valueAt, type DocumentJson } from '../../../../src/editor/json.js';
import { parse } from '../../../../src/core/index.js';
import { full } from '../../../fuzz/documents.js';

const copy = (document: unknown) => JSON.parse(JSON.stringify(document)) as DocumentJson;
const herbs = copy(full);

describe('texts of a document', () => {
  it('are found wherever there are any, with a place that people and files know', () => {
    const found = stringsOf(herbs);
    expect(found.map(({ path, key, label }) => `${path} | ${key} | ${label}`)).to.deep.equal([
      'title | title | Title',
      'intro | intro | Introduction',
      'resultLabel | resultLabel | Line above the level',
      'note | note | Note under the result',
      'areas[0].label | areas.sun.label | Area 1',
      'areas[0].insights.dim.insight | areas.sun.insights.dim.insight | Area 1, advice at “dim”, insight',
      'areas[0].insights.dim.steps[0] | areas.sun.insights.dim.steps.#1 | Area 1, advice at “dim”, step 1',
      'areas[1].label | areas.soil.label | Area 2',
      'areas[1].insights.dim.insight | areas.soil.insights.dim.insight | Area 2, advice at “dim”, insight',
      'questions[0].text | questions.hours.text | Question 1',
      'questions[0].hint | questions.hours.hint | Question 1, hint',
      'questions[0].ask | questions.hours.ask | Question 1, what to find out',
      'questions[0].choices[0].label | questions.hours.choices.few.label | Question 1, choice 1',
      'questions[0].choices[1].label | questions.hours.choices.many.label | Question 1, choice 2',
      'questions[0].choices[1].description | questions.hours.choices.many.description | Question 1, choice 2, description',
      'questions[1].text | questions.herbs.text | Question 2',
      'questions[1].conditions.title | questions.herbs.conditions.title | Question 2, lists in the result, title',
      'questions[1].conditions.aligned | questions.herbs.conditions.aligned | Question 2, lists in the result, heading of the checked ones',
      'questions[1].conditions.next | questions.herbs.conditions.next | Question 2, lists in the result, heading of the others',
      'questions[1].choices[0].label | questions.herbs.choices.mint.label | Question 2, choice 1',
      'questions[1].choices[1].label | questions.herbs.choices.sage.label | Question 2, choice 2',
      'questions[1].choices[2].label | questions.herbs.choices.nothing.label | Question 2, choice 3',
      'levels[0].label | levels.dim.label | Level 1',
      'levels[0].meaning | levels.dim.meaning | Level 1, meaning',
      'levels[1].label | levels.green.label | Level 2',
      'levels[1].meaning | levels.green.meaning | Level 2, meaning',
      'horizon.insight | horizon.insight | Horizon, insight',
      'horizon.steps[0] | horizon.steps.#1 | Horizon, step 1',
      'resources[0].title | resources.book.title | Resource 1, title',
      'resources[1].title | resources.seeds.title | Resource 2, title',
      'messages.start | messages.start | Button or line “start”',
    ]);
    for (const { path, value } of found) expect(valueAt(herbs, path), path).to.equal(value);
  });

  it('are known by number where ids are missing or stand twice', () => {
    const draft = copy({
      areas: [{ id: 'a', label: 'A' }, { id: 'a', label: 'B' }, { label: 'C' }],
      'x-note': 'mine',
      other: 'no',
    });
    expect(stringsOf(draft).map(({ key }) => key)).to.deep.equal([
      'areas.#1.label',
      'areas.#2.label',
      'areas.#3.label',
    ]);
  });

  it('are found in drafts that do not fit anywhere', () => {
    for (const draft of [
      {},
      { questions: 'none', areas: [null, 'x'] },
      { questions: [{ text: 'Q', choices: [{}] }] },
    ]) {
      expect(stringsOf(copy(draft)).map(({ path }) => path)).to.deep.equal(
        'questions' in draft && Array.isArray(draft.questions) ? ['questions[0].text'] : [],
      );
    }
  });

  it('are there, missing, or the same in every language', () => {
    const states = (lang: string) =>
      Object.fromEntries(stringsOf(herbs).map((entry) => [entry.key, stateIn(herbs, lang)(entry)]));
    const draft = copy({ ...full, title: { en: 'Title' } });
    expect(states('es')).to.include({ title: 'there', intro: 'shared', 'areas.soil.label': 'there' });
    expect(states('ES')).to.deep.equal(states('es'));
    expect(states('ar')).to.include({ title: 'missing', intro: 'missing' });
    expect(stateIn(draft, 'es')(stringsOf(draft)[0]!)).to.equal('missing');
    expect(new Set(Object.values(states('en')))).to.deep.equal(new Set(['there']));
  });
});

describe('another language', () => {
  it('makes plain texts of a document in one language wait for their translation', () => {
    const draft = copy(content);
    openTo(draft);
    expect(draft['title']).to.deep.equal({ en: content.title });
    const before = parse(content);
    expect(parse(draft)).to.deep.equal({ ...before, languages: ['en'] });
    const state = stateIn(draft, 'es');
    write(draft, 'es', [{ path: 'title', text: 'Título' }]);
    expect(draft['title']).to.deep.equal({ en: content.title, es: 'Título' });
    expect(stringsOf(draft).filter((entry) => state(entry) === 'missing').length).to.equal(stringsOf(draft).length - 1);
  });

  it('leaves texts alone that are the same in all of several languages', () => {
    const draft = copy(full);
    openTo(draft);
    expect(draft).to.deep.equal(herbs);
  });

  it('lets a text serve all', () => {
    const draft = copy(full);
    shareAt(draft, 'title');
    expect(draft['title']).to.equal('How is the herb bed?');
  });
});
