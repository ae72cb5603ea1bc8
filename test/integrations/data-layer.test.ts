import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toEntry } from '../../src/integrations/data-layer.js';
import { connectDataLayer } from '../../src/integrations/index.js';
import {
  ReadinessCompleteEvent,
  ReadinessTeamChangeEvent,
  ReadinessTeamDecideEvent,
  type ReadinessEvent,
} from '../../src/index.js';
import { small } from '../support/assessments.js';
import { Harness, warnings } from '../support/harness.js';
import { TeamHarness } from '../support/team.js';

type Entry = Record<string, string | number | boolean>;
const page = window as unknown as Record<string, Entry[] | undefined>;

/** The values that are set in an entry: the others only end what an earlier one has set. */
const set = (entry: Entry = {}): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;

describe('data layer', () => {
  afterEach(() => {
    delete page['dataLayer'];
    delete page['ours'];
  });
  const mount = (attributes: string) => Harness.mount(`<readiness-assessment ${attributes}></readiness-assessment>`);

  it('gets an entry for each event, in order, the first ones too', async () => {
    const harness = await mount('data-layer');
    await harness.complete({ vision: 'shared', alignment: ['data'], culture: 'team', transparency: 'unsure' });
    await harness.press('Start over');
    await harness.until(() => page['dataLayer']?.at(-1)?.['event'] === 'readiness_restart');
    expect(page['dataLayer']!.map(({ event }) => event)).to.deep.equal(
      harness.events.map(({ type }) => type.replaceAll('-', '_')),
    );
    const { attempt, instance } = harness.events.at(-2)!.detail as { attempt: string; instance: string };
    expect(set(page['dataLayer']!.at(-2))).to.deep.equal({
      event: 'readiness_complete',
      readiness_assessment: 'district-readiness',
      readiness_assessment_version: '2.0',
      readiness_attempt: attempt,
      readiness_instance: instance,
      readiness_lang: 'en',
      readiness_level: 'emerging',
      readiness_percent: 52,
      readiness_focus: 'future-focus,supportive-environment',
      readiness_aligned: 1,
      readiness_next: 9,
      readiness_unsure: 1,
      readiness_area_future_focus: 38,
      readiness_area_supportive_environment: 67,
    });
    expect(page['dataLayer']!.find(({ event }) => event === 'readiness_answer')).to.include({
      readiness_question: 'vision',
      readiness_answered: 1,
      readiness_total: 4,
    });
  });

  it('leaves nothing of an earlier attempt in what a tag manager remembers', async () => {
    const harness = await mount('data-layer');
    await harness.complete();
    await harness.press('Start over');
    await harness.choose('vision', 'shared');
    await harness.until(() => page['dataLayer']?.at(-1)?.['event'] === 'readiness_answer');
    // As tag managers do: each entry over those before it.
    const at = (event: string) => {
      const index = page['dataLayer']!.findLastIndex((entry) => entry['event'] === event);
      return set(Object.assign({}, ...page['dataLayer']!.slice(0, index + 1)) as Entry);
    };
    expect(at('readiness_complete')).to.include({ readiness_level: 'advancing' });
    for (const event of ['readiness_restart', 'readiness_start', 'readiness_answer']) {
      expect(
        Object.keys(at(event)).filter((name) => /level|percent|focus|area_|aligned|next|unsure/.test(name)),
      ).to.deep.equal([]);
    }
    expect(at('readiness_restart')).not.to.have.any.keys('readiness_question', 'readiness_answered');
  });

  it('leaves nothing of another assessment there, nor of another element', async () => {
    const harness = await mount('data-layer');
    await harness.complete();
    await harness.until(() => page['dataLayer']?.at(-1)?.['event'] === 'readiness_complete');
    const all = () => set(Object.assign({}, ...page['dataLayer']!) as Entry);
    expect(all()).to.include.keys('readiness_area_future_focus', 'readiness_level');
    const other = await mount('data-layer');
    await other.until(() => page['dataLayer']!.at(-1)!['event'] === 'readiness_ready');
    expect(Object.keys(all()).filter((name) => /area_|level|percent/.test(name))).to.deep.equal([]);
    other.element.assessment = small;
    await other.until(() => other.text('title') === small.title);
    await other.complete({ worms: 'many', beds: ['north'], rain: 'yes' });
    await other.until(() => page['dataLayer']!.at(-1)!['event'] === 'readiness_complete');
    expect(
      Object.keys(all())
        .filter((name) => /area_/.test(name))
        .toSorted(),
    ).to.deep.equal(small.areas.map(({ id }) => `readiness_area_${id}`).toSorted());
  });

  it('joins the array that is there, under the name that is given', async () => {
    page['ours'] = [{ event: 'theirs' }];
    const harness = await mount('data-layer="ours"');
    await harness.until(() => page['ours']!.length === 2);
    expect(page['ours']![1]).to.include({ event: 'readiness_ready' });
    expect(page['dataLayer']).to.equal(undefined);
    expect(harness.element.dataLayer).to.equal('ours');
  });

  it('holds no more than event-detail allows', async () => {
    const harness = await mount('data-layer event-detail="level"');
    await harness.complete();
    await harness.until(() => page['dataLayer']?.at(-1)?.['event'] === 'readiness_complete');
    const names = Object.keys(set(page['dataLayer']!.at(-1))).filter((name) =>
      /level|percent|area|aligned|unsure/.test(name),
    );
    expect(names).to.deep.equal(['readiness_level']);
    expect(JSON.stringify(page['dataLayer'])).not.to.include('shared');
  });

  it('gets nothing of a test run, and nothing unasked', async () => {
    await (await mount('data-layer preview')).complete();
    await (await mount('')).complete();
    await (await mount('name="r"')).complete();
    expect(page['dataLayer']).to.equal(undefined);
  });

  it('can be filled by what events reach, until that is stopped', async () => {
    const stop = connectDataLayer(document, 'ours');
    const harness = await mount('');
    await harness.choose('vision', 'shared');
    stop();
    await harness.choose('vision', 'lived');
    expect(page['ours']!.map(({ event }) => event)).to.deep.equal([
      'readiness_ready',
      'readiness_start',
      'readiness_answer',
    ]);
  });

  it('with a name of the browser’s own throws nothing', async () => {
    const said = await warnings(async () => {
      for (const name of ['undefined', 'location', '__proto__']) {
        const harness = await mount(`data-layer="${name}"`);
        await harness.choose('vision', 'lived');
      }
      await new Promise(requestAnimationFrame);
    });
    expect(said.map((line) => /window\.(\w+)/.exec(line)?.[1])).to.deep.equal(['undefined', 'location', '__proto__']);
  });

  it('that is no array is left alone, with one warning', async () => {
    const said = await warnings(async () => {
      let seen = 0;
      const strange = (push: unknown) => ({
        get push() {
          seen++;
          return push;
        },
      });
      page['ours'] = strange('no') as never;
      const harness = await mount('data-layer="ours"');
      await harness.complete();
      await harness.until(() => seen >= harness.events.length);
      seen = 0;
      page['ours'] = strange(() => {
        throw new Error('full');
      }) as never;
      await harness.press('Start over');
      await harness.until(() => seen > 1);
    });
    expect(said).to.deep.equal([
      '[readiness-assessment] data-layer: window.ours is not an array, so nothing is pushed there.',
      '[readiness-assessment] data-layer: window.ours does not take entries. Error: full',
    ]);
  });

  const teamed = async (attributes: string) => {
    const harness = await TeamHarness.look(`<readiness-team id="team" ${attributes}></readiness-team>`);
    await harness.press('One question at a time');
    harness.part('decision').querySelectorAll('input')[2]!.click();
    await harness.shown();
    return harness;
  };

  it('gets what a team says, and no name of a group', async () => {
    const harness = await teamed('data-layer="ours"');
    await harness.until(() => page['ours']?.length === 2);
    const [change, decide] = page['ours']!.map(set);
    const { attempt } = harness.events[0]!.detail as { attempt: string };
    expect(change).to.deep.equal({
      event: 'readiness_team_change',
      readiness_assessment: 'district-readiness',
      readiness_assessment_version: '2.0',
      readiness_attempt: attempt,
      readiness_instance: 'team',
      readiness_lang: 'en',
      readiness_count: 8,
      readiness_groups: 0,
      readiness_lowest_future_focus: 'exploring',
      readiness_highest_future_focus: 'advancing',
      readiness_common_future_focus: 'emerging',
      readiness_lowest_supportive_environment: 'exploring',
      readiness_highest_supportive_environment: 'ready',
      readiness_common_supportive_environment: 'ready',
      readiness_lowest_open_doors: 'emerging',
      readiness_highest_open_doors: 'emerging',
      readiness_common_open_doors: 'emerging',
      ...Object.fromEntries(
        harness.element.team!.questions.map(({ id, consensus }) => [
          `readiness_spread_${id}`,
          Number((1 - consensus!).toFixed(2)),
        ]),
      ),
    });
    expect(decide).to.include({
      event: 'readiness_team_decide',
      readiness_decided: 1,
      readiness_consensus_culture: 'team',
    });
    expect(decide).not.to.have.any.keys('readiness_count', 'readiness_spread_culture');
    harness.element.results = harness.element.results.map((one) => ({ ...(one as object), group: 'Ann Lee' }) as never);
    await harness.shown();
    await harness.press('All questions');
    await harness.press('Add more results');
    [...harness.part('entry').querySelectorAll('button')]
      .find(({ textContent }) => /Remove/.test(textContent))!
      .click();
    await harness.until(() => page['ours']!.length === 3);
    expect(set(page['ours']![2])).to.include({ readiness_count: 7, readiness_groups: 1 });
    expect(JSON.stringify(page['ours'])).not.to.include('Ann');
  });

  it('gets nothing of a team that does not ask for it', async () => {
    await teamed('');
    await new Promise(requestAnimationFrame);
    expect(page['dataLayer']).to.equal(undefined);
  });

  it('is filled with what a team says by what events reach', async () => {
    const stop = connectDataLayer(document, 'ours');
    await teamed('');
    stop();
    expect(page['ours']!.map(({ event }) => event)).to.deep.equal(['readiness_team_change', 'readiness_team_decide']);
  });

  it('stays within what Google Analytics takes, whatever the assessment', () => {
    const text = fc.string({ maxLength: 300 });
    const ids = fc.array(text, { maxLength: 40 });
    const percent = fc.option(fc.nat(100));
    fc.assert(
      fc.property(
        fc.record({
          level: fc.option(fc.record({ id: text, label: text })),
          focus: ids,
          percent,
          areas: fc.array(fc.record({ id: text, label: text, percent, level: fc.constant(null) }), { maxLength: 40 }),
          conditions: fc.record({ aligned: ids, next: ids }),
          unsure: ids,
          known: fc.nat(40),
          total: fc.nat(40),
        }),
        text,
        (result, id) => {
          const envelope = {
            schema: 'readiness-event/1',
            instance: id,
            attempt: id,
            assessment: { id, version: id },
            lang: 'en',
            preview: false,
          } as const;
          const { areas, focus } = result;
          const events: ReadinessEvent[] = [
            new ReadinessCompleteEvent({ ...envelope, result }),
            new ReadinessTeamChangeEvent({
              ...envelope,
              count: 500,
              groups: focus,
              areas: areas.map(({ id }) => ({ id, lowest: id, highest: null, common: focus })),
              questions: areas.map(({ id, percent }) => ({ id, spread: percent && percent / 100 })),
            }),
            new ReadinessTeamDecideEvent({
              ...envelope,
              consensus: Object.fromEntries(areas.map(({ id }) => [id, focus])),
            }),
          ];
          for (const { event, ...values } of events.map(toEntry)) {
            expect(String(event).length).to.be.at.most(40);
            expect(Object.keys(values).length).to.be.at.most(25);
            for (const [name, value] of Object.entries(values)) {
              expect(name).to.match(/^[a-z]\w{0,39}$/i);
              expect(String(value).length).to.be.at.most(100);
              expect(['string', 'number', 'boolean']).to.include(typeof value);
            }
          }
        },
      ),
    );
  });
});
