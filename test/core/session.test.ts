import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  answer,
  back,
  begin,
  complete,
  fit,
  jump,
  next,
  reopen,
  restart,
  unanswered,
  type Session,
} from '../../src/core/index.js';
import { small } from '../support/assessments.js';

const start = begin(small, 'a1');
const say = (session: Session, ...pairs: [string, string][]): Session =>
  pairs.reduce((before, [id, choice]) => answer(small, before, id, choice), session);
const all: [string, string][] = [
  ['worms', 'some'],
  ['beds', 'north'],
  ['rain', 'yes'],
];

describe('session', () => {
  it('begins empty at the first question', () => {
    expect(begin(small, 'a1')).to.deep.equal({
      attempt: 'a1',
      answers: {},
      position: 0,
      missing: [],
      started: false,
      complete: false,
    });
  });

  it('begins with the answers that fit', () => {
    const given = { worms: 'some', beds: ['south', 'north'], rain: 'maybe', moon: 'full' };
    expect(begin(small, 'a1', given).answers).to.deep.equal({ worms: 'some', beds: ['north', 'south'] });
    expect(fit(small, given).dropped).to.deep.equal(['rain', 'moon']);
  });

  for (const nonsense of [null, undefined, 7, 'x', [], true]) {
    it(`begins with nothing when given ${JSON.stringify(nonsense)}`, () => {
      expect(begin(small, 'a1', nonsense).answers).to.deep.equal({});
    });
  }

  describe('what fits', () => {
    const cases: [string, unknown, string[]][] = [
      ['nothing', null, []],
      ['a number', 7, []],
      ['text', 'worms', []],
      ['a choice', { worms: 'some' }, []],
      ['an unknown choice', { worms: 'all' }, ['worms']],
      ['not sure', { worms: 'unsure', beds: ['unsure'] }, []],
      ['not sure where it is not offered', { rain: 'unsure' }, ['rain']],
      ['a choice where choices can be ticked', { beds: 'north' }, ['beds']],
      ['known and unknown choices together', { beds: ['north', 'east'] }, ['beds']],
      ['one that stands alone with others', { beds: ['north', 'none'] }, ['beds']],
      ['nothing ticked', { beds: [] }, ['beds']],
    ];
    for (const [what, given, dropped] of cases) {
      it(what, () => {
        const kept = Object.entries(given ?? {}).filter(([id]) => Number.isNaN(Number(id)) && !dropped.includes(id));
        expect(fit(small, given)).to.deep.equal({ answers: Object.fromEntries(kept), dropped });
      });
    }

    it('not sure where it is not offered and choices can be ticked', () => {
      const sure = { ...small, questions: [{ ...small.questions[1]!, unsure: false }] };
      expect(fit(sure, { beds: ['unsure'] }).dropped).to.deep.equal(['beds']);
    });

    it('nothing of what is not plain JSON', () => {
      const circle: Record<string, unknown> = { worms: 'some' };
      circle['beds'] = circle;
      expect(fit(small, circle)).to.deep.equal({ answers: {}, dropped: ['(not plain JSON)'] });
    });
  });

  describe('answer', () => {
    it('keeps a single choice, and marks the attempt as started', () => {
      expect(say(start, ['worms', 'no'])).to.deep.include({ answers: { worms: 'no' }, started: true });
    });

    it('replaces a single choice', () => {
      expect(say(start, ['worms', 'no'], ['worms', 'many']).answers).to.deep.equal({ worms: 'many' });
    });

    it('ticks and unticks, in document order', () => {
      const both = say(start, ['beds', 'south'], ['beds', 'north']);
      expect(both.answers).to.deep.equal({ beds: ['north', 'south'] });
      expect(say(both, ['beds', 'south']).answers).to.deep.equal({ beds: ['north'] });
    });

    it('unticking the last leaves no answer', () => {
      expect(say(start, ['beds', 'north'], ['beds', 'north']).answers).to.deep.equal({});
    });

    it('an exclusive choice stands alone', () => {
      const none = say(start, ['beds', 'north'], ['beds', 'none']);
      expect(none.answers).to.deep.equal({ beds: ['none'] });
      expect(say(none, ['beds', 'south']).answers).to.deep.equal({ beds: ['south'] });
    });

    it('not sure stands alone', () => {
      const unsure = say(start, ['beds', 'north'], ['beds', 'unsure']);
      expect(unsure.answers).to.deep.equal({ beds: ['unsure'] });
      expect(say(unsure, ['beds', 'north']).answers).to.deep.equal({ beds: ['north'] });
    });

    it('not sure is refused where it is not offered', () => {
      expect(say(start, ['rain', 'unsure'])).to.equal(start);
    });

    it('the same again, an unknown choice and an unknown question change nothing', () => {
      const once = say(start, ['worms', 'no']);
      expect(say(once, ['worms', 'no'])).to.equal(once);
      expect(say(once, ['beds', 'east'])).to.equal(once);
      expect(say(once, ['moon', 'full'])).to.equal(once);
    });

    it('takes the mark off a missing question', () => {
      const marked = complete(small, start);
      expect(say(marked, ['beds', 'north']).missing).to.deep.equal(['worms', 'rain']);
    });
  });

  describe('next and back', () => {
    it('stays and marks a question without an answer', () => {
      expect(next(small, start)).to.deep.include({ position: 0, missing: ['worms'] });
    });

    it('goes on, back and on again with the answers kept', () => {
      const second = next(small, say(start, ['worms', 'no']));
      expect(second).to.deep.include({ position: 1, missing: [] });
      expect(back(small, second)).to.deep.include({ position: 0, answers: { worms: 'no' } });
    });

    it('there is nothing before the first question', () => expect(back(small, start)).to.equal(start));

    it('completes after the last question', () => {
      const last = all.reduce((session, pair) => next(small, say(session, pair)), start);
      expect(last.complete).to.equal(true);
    });

    it('goes to an earlier question that lacks an answer instead of completing', () => {
      const jumped = say(jump(small, start, 'rain'), ['rain', 'yes']);
      expect(next(small, jumped)).to.deep.include({ position: 0, missing: ['worms', 'beds'], complete: false });
    });
  });

  describe('jump', () => {
    it('goes to any question', () => expect(jump(small, start, 'rain').position).to.equal(2));
    it('stays where it is', () => expect(jump(small, start, 'worms')).to.equal(start));
    it('knows no others', () => expect(jump(small, start, 'moon')).to.equal(start));
  });

  it('goes nowhere from a position that is none', () => {
    const lost = { ...start, position: 7 };
    expect(next(small, lost)).to.equal(lost);
  });

  it('opens a question again, in the same attempt and with all answers', () => {
    const done = complete(small, say(start, ...all));
    expect(reopen(small, done, 'beds')).to.deep.equal({ ...done, complete: false, position: 1 });
  });

  describe('complete', () => {
    it('marks all that is missing', () => {
      expect(complete(small, say(start, ['worms', 'no']))).to.deep.include({
        complete: false,
        position: 1,
        missing: ['beds', 'rain'],
      });
    });

    it('ends the attempt: nothing but a restart changes it', () => {
      const done = complete(small, say(start, ...all));
      expect(done.complete).to.equal(true);
      for (const act of [next, back, complete]) expect(act(small, done)).to.equal(done);
      expect(jump(small, done, 'worms')).to.equal(done);
      expect(say(done, ['worms', 'many'])).to.equal(done);
      expect(restart(small, 'a2')).to.deep.equal(begin(small, 'a2'));
    });
  });

  it('reaches no illegal state, whatever the visitor does', () => {
    const ids = ['worms', 'beds', 'rain', 'moon'];
    const choices = ['no', 'some', 'many', 'yes', 'north', 'south', 'none', 'unsure', 'east'];
    const act: fc.Arbitrary<(session: Session) => Session> = fc.oneof(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...choices)).map(
        ([id, choice]) =>
          (session: Session) =>
            answer(small, session, id, choice),
      ),
      fc.constantFrom(...[next, back, complete].map((step) => (session: Session) => step(small, session)), () =>
        restart(small, 'again'),
      ),
      fc.constantFrom(...ids).map((id) => (session: Session) => jump(small, session, id)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        acts.reduce((before, step) => {
          const session = step(before);
          expect(session.position).to.be.within(0, 2);
          expect(fit(small, session.answers)).to.deep.equal({ answers: session.answers, dropped: [] });
          if (session.complete) expect(unanswered(small, session)).to.deep.equal([]);
          for (const id of session.missing) expect(unanswered(small, session)).to.include(id);
          if (Object.keys(session.answers).length) expect(session.started).to.equal(true);
          return session;
        }, start);
      }),
      { numRuns: 300 },
    );
  });
});
