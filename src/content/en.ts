import type { Assessment } from '../core/index.js';

const third = 1 / 3;

/**
 * The built-in assessment, in English. Facts about the ten conditions and the three areas: “District Conditions for
 * Scale”, KnowledgeWorks, 2014; every sentence, choice, weight and threshold is this project's own.
 */
export const content = {
  id: 'district-readiness',
  version: '1.0',
  title: 'How ready is your district to scale personalized learning?',
  intro: 'Answer four questions in about two minutes and see where to begin.',
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
      text: 'Ask ten people across your district what students should experience. What would you hear?',
      choices: [
        {
          id: 'scattered',
          label: 'Many different answers. There is no common picture yet.',
          weight: 0,
          cap: 'exploring',
        },
        { id: 'written', label: 'Leaders describe one vision. Few others can, or helped to write it.', weight: third },
        { id: 'shared', label: 'Most staff describe the same vision. Some helped to write it.', weight: 2 * third },
        {
          id: 'lived',
          label: 'Staff, students and families describe one vision that they helped to shape.',
          weight: 1,
        },
      ],
    },
    {
      type: 'multiple',
      id: 'alignment',
      area: 'future-focus',
      text: 'In which of these do decisions already follow your vision?',
      hint: 'Tick each one where you can name a recent decision. The line below it shows the aim.',
      conditions: {
        title: 'The ten district conditions',
        aligned: 'Guided by the vision',
        next: 'Still to come',
      },
      choices: [
        {
          id: 'curriculum',
          label: 'Curriculum',
          description: 'The goals are clear and the same for all; the way there is personal.',
          weight: 1,
        },
        {
          id: 'instruction',
          label: 'Instruction',
          description: 'Students learn how to learn, and move on when they have mastered something.',
          weight: 1,
        },
        {
          id: 'assessment',
          label: 'Comprehensive assessment system',
          description: 'Students show learning in many ways, when ready, with quick feedback.',
          weight: 1,
        },
        {
          id: 'environments',
          label: 'Learning environments',
          description: 'High expectations and trust, in flexible rooms and outside school.',
          weight: 1,
        },
        {
          id: 'supports',
          label: 'Student supports',
          description: 'Help comes when it is needed, not after a year-end test.',
          weight: 1,
        },
        {
          id: 'professional-development',
          label: 'Professional development',
          description: 'Part of the job, done together, and fitted to each person.',
          weight: 1,
        },
        {
          id: 'leadership',
          label: 'Leadership development',
          description: 'Leaders grow in classrooms, schools and the central office.',
          weight: 1,
        },
        {
          id: 'technology',
          label: 'Technology policy',
          description: 'Access is safe and steady all day, and gaps get fixed.',
          weight: 1,
        },
        {
          id: 'data',
          label: 'Comprehensive data systems',
          description: 'Records are linked, show growth and protect privacy.',
          weight: 1,
        },
        {
          id: 'partnerships',
          label: 'Partnerships',
          description: 'Businesses, community and colleges share the vision and offer learning.',
          weight: 1,
        },
        { id: 'none', label: 'None of these yet', weight: 0, exclusive: true },
      ],
    },
    {
      type: 'single',
      id: 'culture',
      area: 'supportive-environment',
      text: 'A teacher’s new idea does not work out. What tends to follow?',
      choices: [
        { id: 'silence', label: 'It stays quiet. Few would risk it again.', weight: 0 },
        { id: 'alone', label: 'The principal is kind about it. The teacher works it out alone.', weight: third },
        { id: 'team', label: 'Colleagues help to improve it, and it gets a second try.', weight: 2 * third },
        { id: 'spread', label: 'Colleagues improve it together, and other schools learn from it.', weight: 1 },
      ],
    },
    {
      type: 'single',
      id: 'transparency',
      area: 'open-doors',
      text: 'A visitor asks students: “What is this work, and what is it for?” What would the visitor hear?',
      choices: [
        { id: 'task', label: 'What the task is, but not what it is for.', weight: 0 },
        { id: 'some', label: 'Good answers in some classrooms, not in others.', weight: third },
        { id: 'most', label: 'Good answers from most students, in nearly every classroom.', weight: 2 * third },
        {
          id: 'open',
          label: 'Good answers in nearly every classroom. Families and partners can explain it too.',
          weight: 1,
        },
      ],
    },
  ],
  levels: [
    {
      id: 'exploring',
      label: 'Exploring',
      from: 0,
      meaning: 'You are near the start. Small steps that people can see go far here.',
    },
    {
      id: 'emerging',
      label: 'Emerging',
      from: 30,
      meaning: 'Good things are under way, but not everywhere yet. Begin with the area that is least far along.',
    },
    {
      id: 'advancing',
      label: 'Advancing',
      from: 60,
      meaning:
        'Good practice now reaches well beyond a few people. Areas that are not there yet deserve your attention next.',
    },
    {
      id: 'ready',
      label: 'Ready',
      from: 85,
      meaning:
        'Your answers show strengths that can carry personalized learning to every school. Keep them strong as people and budgets change.',
    },
  ],
} as const satisfies Assessment;
