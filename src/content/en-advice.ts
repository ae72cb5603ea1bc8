import type { BuiltInAdvice } from './advice.js';

/**
 * What the built-in assessment advises, in English. It comes after the questions, with the feature that shows it.
 */
export const advice = {
  note: 'A conversation starter, not a validated instrument. Questions, scale and advice are this tool’s own; the ten conditions come from District Conditions for Scale (KnowledgeWorks, 2014).',
  insights: {
    'future-focus': {
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
    'supportive-environment': {
      exploring: {
        insight: 'People try new things when it is safe to fail. Right now, a setback tends to be the end of an idea.',
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
    'open-doors': {
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
          'Tell your state’s leaders which rules help your students and which stand in their way.',
        ],
        resources: ['learning-systems', 'state-policy'],
      },
    },
  },
  asks: {
    vision: 'Ask ten people, from students to board members, to describe the vision. Note what the answers share.',
    alignment: 'For each of the ten, ask the person who leads it for a recent decision that followed the vision.',
    culture: 'Have someone whom teachers trust ask a few of them what happened when an idea last failed.',
    transparency: 'Visit a few classrooms and ask students what their work is for.',
  },
  horizon: {
    insight: 'Every area you could answer for is at the top level. Next comes depth, and helping others.',
    steps: [
      'Go through the ten conditions with your team and look for weak spots.',
      'Ask classrooms far from the central office whether they see the same picture.',
      'Share what you have learned with a neighboring district.',
    ],
    resources: ['learning-systems', 'finding-your-path', 'state-policy'],
  },
  boards: {
    'future-focus':
      'With every big decision, ask which part of the vision it serves. Ask again in three months what has changed.',
    'supportive-environment':
      'Protect time for trying new things. Say in public that a try may fail, and ask in three months what we have learned.',
    'open-doors':
      'Visit a classroom this semester and ask students what they are learning and why. Talk about progress in a public meeting.',
  },
  board:
    'Stand by this work when people and budgets change. Ask in three months what students notice, and where the picture is still unclear.',
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
      id: 'state-policy',
      title: 'State Policy Framework for Personalized Learning',
      href: 'https://knowledgeworks.org/resources/state-policy-framework-personalized-learning',
    },
    {
      id: 'finding-your-path',
      title: 'Finding Your Path: a navigation tool',
      href: 'https://knowledgeworks.org/resources/navigation-tool-finding-your-path-scaling-personalized-learning',
    },
  ],
} as const satisfies BuiltInAdvice;
