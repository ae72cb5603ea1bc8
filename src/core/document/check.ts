import type { Advice, Assessment, MultipleChoice } from '../assessment.js';
import { some, type Report } from '../problem.js';

/** What a shape cannot say: that ids differ, references lead somewhere, and levels rise. */
export function check({ areas, questions, levels, horizon, resources = [] }: Assessment, report: Report): void {
  const unique = (items: readonly { id: string }[], path: string): string[] =>
    items.map(({ id }, index) => {
      if (items.findIndex((item) => item.id === id) < index) {
        report('duplicate-id', `${path}[${index}].id`, `is "${id}" a second time. Give each its own id.`);
      }
      return id;
    });
  const refer = (ids: readonly string[], id: string, path: string) => {
    if (ids.includes(id)) return;
    const known = ids.length ? `Use one of ${some(ids)}.` : 'Add it first, there are none.';
    report('unknown-reference', path, `names "${id}", which does not exist. ${known}`);
  };
  const areaIds = unique(areas, 'areas');
  const levelIds = unique(levels, 'levels');
  const resourceIds = unique(resources, 'resources');
  unique(questions, 'questions');

  const advice = (given: Advice | undefined, path: string) => {
    given?.resources?.forEach((id, index) => {
      refer(resourceIds, id, `${path}.resources[${index}]`);
    });
  };
  advice(horizon, 'horizon');

  areas.forEach(({ id, insights = {} }, index) => {
    if (!questions.some(({ area }) => area === id)) {
      report('unknown-reference', `areas[${index}].id`, `is the area of no question. Give it one, or take it out.`);
    }
    for (const [level, given] of Object.entries(insights)) {
      refer(levelIds, level, `areas[${index}].insights.${level}`);
      advice(given, `areas[${index}].insights.${level}`);
    }
  });

  questions.forEach(({ area, choices }, index) => {
    refer(areaIds, area, `questions[${index}].area`);
    unique(choices, `questions[${index}].choices`);
    choices.forEach(({ cap }, choice) => {
      if (cap !== undefined) refer(levelIds, cap, `questions[${index}].choices[${choice}].cap`);
    });
    if (!(choices as readonly MultipleChoice[]).some(({ weight, exclusive }) => weight && !exclusive)) {
      report('no-weight', `questions[${index}].choices`, 'have no weight above 0. Use 1 for the best answer.');
    }
  });

  levels.forEach(({ from }, index) => {
    const before = levels[index - 1]?.from ?? 0;
    if (index ? from <= before : from) {
      const place = index ? `above ${before}, the level before` : '0 for the first level';
      report('wrong-order', `levels[${index}].from`, `must be ${place}, is ${from}. Let levels rise from 0.`);
    }
  });
}
