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
  note: 'A conversation starter, not a validated instrument. Questions, scale and advice are this tool’s own; the ten conditions come from District Conditions for Scale (KnowledgeWorks, 2014).',
  areas: [
    {
      id: 'future-focus',
      label: 'Future focus',
      insights: {
        exploring: {
          insight:
            'People need to share the vision, and decisions need to follow it. One or both are still ahead of you.',
          steps: [
            'Ask ten people what students should experience here. Compare the answers.',
            'Draft one page, or rework yours, with students, families, staff and partners.',
            'Name one decision this year that the page will guide.',
          ],
          resources: ['visioning-toolkit', 'conditions-guide'],
        },
        emerging: {
          insight:
            'You have something to build on. A vision starts to count when many people share it and it changes what gets bought, taught and planned.',
          steps: [
            'Ask people outside the central office what the vision should change in their work.',
            'Open the next budget request with the vision in one sentence.',
            'Choose one of the ten conditions and write down what the vision asks of it.',
          ],
          resources: ['conditions-guide', 'visioning-toolkit'],
        },
        advancing: {
          insight: 'Your vision already reaches many people or many decisions. Now it is time for the rest.',
          steps: [
            'Find two places that the vision has not reached: conditions, schools or groups.',
            'Give each an owner and a date, and report on them in public.',
            'Drop one program or rule that no longer fits.',
          ],
          resources: ['conditions-guide', 'essentials'],
        },
        ready: {
          insight: 'This is a strength. Protect it when leaders, boards and budgets change.',
          steps: [
            'Walk every new leader and board member through the vision in their first month.',
            'Look at it again each year with students and families.',
          ],
          resources: ['conditions-hub'],
        },
      },
    },
    {
      id: 'supportive-environment',
      label: 'Supportive environment',
      insights: {
        exploring: {
          insight:
            'People try new things when it is safe to fail. Right now, a setback tends to be the end of an idea.',
          steps: [
            'Tell your own story of something that failed and what it taught you.',
            'Ask each school to try one small change, and promise that it may fail.',
            'Fix one problem that teachers have named. Do it this month.',
          ],
          resources: ['themes', 'teaching-paradigm'],
        },
        emerging: {
          insight:
            'When an idea fails, people are kind, but the teacher works it out alone. A team would learn more from it.',
          steps: [
            'Give teams a regular hour to look at one thing they tried.',
            'Ask principals to open meetings with something of their own that did not work.',
            'Let teachers visit a colleague who is trying something new.',
          ],
          resources: ['teaching-paradigm', 'themes'],
        },
        advancing: {
          insight: 'Teams learn from what they try. The next gain is to share good ideas with other schools.',
          steps: [
            'Ask teams for one page on what they learned, and pass it on.',
            'Pair two schools that work on the same problem.',
          ],
          resources: ['teaching-paradigm', 'essentials'],
        },
        ready: {
          insight: 'This is a strength. Keep it alive when money is short or an idea fails in public.',
          steps: [
            'Budget time for new ideas, in lean years too.',
            'Show new staff in their first weeks that it is safe to try.',
          ],
          resources: ['teaching-paradigm'],
        },
      },
    },
    {
      id: 'open-doors',
      label: 'Open doors',
      insights: {
        exploring: {
          insight:
            'Students know the task, but not yet its purpose. When they see the reasons, they and their families can take part.',
          steps: [
            'Visit five classrooms and ask students what their work is for.',
            'Choose one course. Put its goals in plain words where every student sees them.',
            'Show families an example of good work.',
          ],
          resources: ['themes', 'conditions-guide'],
        },
        emerging: {
          insight: 'Some classrooms are open about goals and reasons, others not yet. Students notice the difference.',
          steps: [
            'Find the classrooms where students can explain, and learn from their teachers.',
            'Let students lead part of the next family conference.',
            'Share goals and progress with your board in plain words.',
          ],
          resources: ['themes', 'conditions-hub'],
        },
        advancing: {
          insight: 'Most students can say what their work is for. Families and partners are the next to see in.',
          steps: [
            'Invite families, partners and board members into classrooms.',
            'Publish what you are trying, and what has not worked.',
          ],
          resources: ['themes', 'essentials'],
        },
        ready: {
          insight: 'This is a strength. When everyone can see in, mistakes are safe and more people take part.',
          steps: [
            'Let students guide visitors and explain the work.',
            'Ask each year who still cannot see in, and open that door.',
          ],
          resources: ['learning-systems'],
        },
      },
    },
  ],
  questions: [
    {
      type: 'single',
      id: 'vision',
      area: 'future-focus',
      text: 'Ask ten people across your district what students should experience. What would you hear?',
      ask: 'Ask ten people, from students to board members, to describe the vision. Note what the answers share.',
      choices: [
        { id: 'scattered', label: 'Many different answers. There is no common picture yet.', weight: 0 },
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
      ask: 'For each of the ten, ask the person who leads it for a recent decision that followed the vision.',
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
      ask: 'Have someone whom teachers trust ask a few of them what happened when an idea last failed.',
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
      ask: 'Visit a few classrooms and ask students what their work is for.',
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
  horizon: {
    insight: 'Every area you could answer for is at the top level. Next comes depth, and helping others.',
    steps: [
      'Go through the ten conditions with your team and look for weak spots.',
      'Ask classrooms far from the central office whether they see the same picture.',
      'Share what you have learned with a neighboring district.',
    ],
    resources: ['learning-systems', 'finding-your-path'],
  },
  resources: [
    {
      id: 'conditions-guide',
      title: 'District Conditions for Scale: A Practical Guide to Scaling Personalized Learning',
      href: 'https://knowledgeworks.org/resources/district-conditions-scale-personalized-learning/',
    },
    {
      id: 'conditions-hub',
      title: 'District Conditions for Creating Systemic Impact',
      href: 'https://knowledgeworks.org/get-empowered/educator-resources/district-conditions/',
    },
    {
      id: 'teaching-paradigm',
      title: 'The Shifting Paradigm of Teaching',
      href: 'https://knowledgeworks.org/resources/teacher-conditions-personalized-learning',
    },
    {
      id: 'themes',
      title: 'How Culture, Transparency and Vision Apply to Personalized Learning',
      href: 'http://knowledgeworks.org/worldoflearning/2017/05/culture-transparency-vision/',
    },
    {
      id: 'learning-systems',
      title: 'How Do We Move to Learning Systems with Personalized Learning at the Core?',
      href: 'http://knowledgeworks.org/worldoflearning/2017/04/personalized-learning-policy/',
    },
    {
      id: 'essentials',
      title: '10 Essentials for Scaling Personalized Learning',
      href: 'http://knowledgeworks.org/worldoflearning/2017/03/essential-scaling-personalized-learning/',
    },
    {
      id: 'visioning-toolkit',
      title: 'Visioning toolkit',
      href: 'https://knowledgeworks.org/resources/toolkit-community-wide-vision-personalized-learning',
    },
    {
      id: 'finding-your-path',
      title: 'Finding Your Path: a navigation tool',
      href: 'https://knowledgeworks.org/resources/navigation-tool-finding-your-path-scaling-personalized-learning',
    },
  ],
} as const satisfies Assessment;
