import type { Assessment } from '../core/index.js';

const third = 1 / 3;

/**
 * The built-in assessment, in English. Facts about the ten conditions and the three areas: “District Conditions for
 * Scale”, KnowledgeWorks, 2014; every sentence, choice, weight and threshold is this project's own.
 */
export const content = {
  id: 'district-readiness',
  version: '2.0',
  title: 'How ready is your district to scale personalized learning?',
  intro:
    'Answer four questions in about two minutes and see where to begin. Think of the whole district as it is today, not of its best school.',
  resultLabel: 'Where your district is now',
  areas: [
    {
      id: 'future-focus',
      label: 'Future focus',
    },
    {
      id: 'supportive-environment',
      label: 'Supportive environment',
    },
    {
      id: 'open-doors',
      label: 'Open doors',
    },
  ],
  questions: [
    {
      type: 'single',
      id: 'vision',
      area: 'future-focus',
      text: 'Suppose you asked ten people across your district, from students to board members, what every student should experience. What would you hear?',
      hint: 'Not sure? Say so, and the result says how to find out. Between two? Choose the one that comes first.',
      choices: [
        {
          id: 'scattered',
          label: 'Many different answers. There is no shared picture yet.',
          weight: 0,
          cap: 'exploring',
        },
        { id: 'written', label: 'District leaders give much the same answer. Most staff do not yet.', weight: third },
        {
          id: 'shared',
          label: 'Most staff give much the same answer. Students, families or partners do not yet.',
          weight: 2 * third,
        },
        { id: 'lived', label: 'Staff, students, families and partners give much the same answer.', weight: 1 },
      ],
    },
    {
      type: 'multiple',
      id: 'alignment',
      area: 'future-focus',
      text: 'In which of these ten conditions do decisions already follow your vision?',
      hint: 'Check each one where you can name a decision from the past year that followed the vision. The words under it describe the aim; you need not be there yet.',
      conditions: {
        title: 'The ten district conditions',
        aligned: 'Guided by the vision',
        next: 'No example named yet',
      },
      choices: [
        { id: 'curriculum', label: 'Curriculum', weight: 1 },
        { id: 'instruction', label: 'Instruction', weight: 1 },
        { id: 'assessment', label: 'Comprehensive assessment system', weight: 1 },
        { id: 'environments', label: 'Learning environments', weight: 1 },
        { id: 'supports', label: 'Student supports', weight: 1 },
        { id: 'professional-development', label: 'Professional development', weight: 1 },
        { id: 'leadership', label: 'Leadership development', weight: 1 },
        { id: 'technology', label: 'Technology policy', weight: 1 },
        { id: 'data', label: 'Comprehensive data systems', weight: 1 },
        { id: 'partnerships', label: 'Partnerships', weight: 1 },
        { id: 'none', label: 'None of these yet, or no shared vision yet', weight: 0, exclusive: true },
      ],
    },
    {
      type: 'single',
      id: 'culture',
      area: 'supportive-environment',
      text: 'A student, teacher or principal tries a new idea, and it does not work out. What usually happens next?',
      hint: 'Between two? Choose the one that comes first.',
      choices: [
        { id: 'silence', label: 'It is kept quiet, or held against the person.', weight: 0 },
        { id: 'alone', label: 'No one is blamed, but the person is left to work it out alone.', weight: third },
        {
          id: 'team',
          label: 'The team or class looks at it together and decides what to try next.',
          weight: 2 * third,
        },
        {
          id: 'spread',
          label: 'The team or class decides what to try next, and what they learn reaches other schools.',
          weight: 1,
        },
      ],
    },
    {
      type: 'single',
      id: 'transparency',
      area: 'open-doors',
      text: 'A visitor asks students, families and partners: “What are students here learning, and why?” What would the visitor hear?',
      hint: 'Between two? Choose the one that comes first.',
      choices: [
        { id: 'task', label: 'What students are told to do, but rarely what they are learning or why.', weight: 0 },
        { id: 'some', label: 'Clear answers from students in some classrooms.', weight: third },
        {
          id: 'most',
          label: 'Clear answers from students in most classrooms, but not yet from families or partners.',
          weight: 2 * third,
        },
        { id: 'open', label: 'Clear answers from most students, families and partners.', weight: 1 },
      ],
    },
  ],
  levels: [
    { id: 'exploring', label: 'Exploring', from: 0 },
    { id: 'emerging', label: 'Emerging', from: 30 },
    { id: 'advancing', label: 'Advancing', from: 60 },
    { id: 'ready', label: 'Ready', from: 85 },
  ],
} as const satisfies Assessment;
