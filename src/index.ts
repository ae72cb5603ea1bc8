/** The npm door. Importing it registers nothing: that is what `readiness-assessment/define` does. */
export { ReadinessAssessmentElement } from './element/readiness-assessment-element.js';
export type { EventDetail, Layout } from './element/readiness-assessment-element.js';
export * from './events.js';
export * from './core/index.js';
export { content as builtInAssessment } from './content/en.js';
export { VERSION } from './version.js';
