/** The npm door. Importing it registers nothing: that is what `readiness-assessment/define` does. */
export { ReadinessAssessmentElement } from './assessment-element.js';
export type { EventDetail, Layout, Persist } from './assessment-element.js';
export * from './events.js';
export { ReadinessTeamElement } from './team-element.js';
export * from './team-events.js';
export type { GivenResult } from './team/results.js';
export type { TeamMessages } from './team/messages.js';
export type { TeamFile } from './team/leave/file.js';
export type { AllMessages, Messages } from './locales/messages.js';
export type { ResultFile } from './features/sharing/file.js';
export * from './core/index.js';
export { content as builtInAssessment } from './content/whole-en.js';
export { VERSION } from './version.js';
