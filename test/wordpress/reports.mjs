/** What pages report, as a script may send it: events, batches, and the route that takes them. */
import { randomUUID } from 'node:crypto';
import { single } from './sites.mjs';

const route = `${single.base}/wp-json/readiness-assessment/v1/events`;
const LEVELS = { exploring: 'Exploring', emerging: 'Emerging', advancing: 'Advancing', ready: 'Ready' };
const AREAS = {
  'future-focus': 'Future focus',
  'supportive-environment': 'Supportive environment',
  'open-doors': 'Open doors',
};
export const level = (id) => id && { id, label: LEVELS[id] };

/** An event as pages report it. */
export function event(type, { attempt = randomUUID(), at = new Date().toISOString(), result, ...detail } = {}) {
  return {
    id: `${attempt}:readiness-${type}:1`,
    type: `readiness-${type}`,
    at,
    detail: {
      schema: 'readiness-event/1',
      instance: 'readiness-1',
      attempt,
      assessment: { id: 'district-readiness', version: '2.0' },
      lang: 'en',
      preview: false,
      ...(type === 'complete' ? { result: result ?? resultOf('emerging') } : {}),
      ...detail,
    },
  };
}

export const resultOf = (id, areas = [id, id, id]) => ({
  percent: id ? 50 : null,
  level: level(id),
  areas: Object.entries(AREAS).map(([area, label], index) => ({
    id: area,
    label,
    percent: areas[index] ? 50 : null,
    level: level(areas[index]),
  })),
  focus: ['open-doors'],
  conditions: { aligned: [], next: [] },
  unsure: [],
  known: 4,
  total: 4,
});

export const batch = (...events) => ({
  schema: 'readiness-batch/1',
  sent: new Date().toISOString(),
  events,
  dropped: 0,
});

export const send = async (body, { origin = single.base, type = 'application/json', query = '' } = {}) => {
  const response = await fetch(route + query, {
    method: 'POST',
    headers: { 'content-type': type, ...(origin ? { origin } : {}) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, ...(await response.json()) };
};
