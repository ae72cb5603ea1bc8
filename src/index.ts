/** The npm door. Importing it registers nothing: that is what `readiness-assessment/define` does. */
export { ReadinessAssessmentElement } from './element/readiness-assessment-element.js';
export type { EventDetail, Layout, Persist } from './element/readiness-assessment-element.js';
export * from './events.js';
export type { AllMessages, Messages } from './i18n/messages.js';
export type { ResultFile } from './keep/file.js';
export * from './core/index.js';
export { content as builtInAssessment } from './content/en.js';
export { VERSION } from './version.js';
