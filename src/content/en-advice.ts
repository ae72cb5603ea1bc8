import type { BuiltInAdvice } from './advice.js';
import { resources } from './resources.js';

/**
 * What the built-in assessment advises, in English. It comes after the questions, with the feature that shows it.
 */
export const advice = {
  note: 'A conversation starter, not a validated instrument. In personalized, competency-based learning, goals are clear, paths differ, and students move on when they show mastery. The ten conditions come from District Conditions for Scale (KnowledgeWorks, 2014). All else here is this tool’s own; KnowledgeWorks did not write or review it.',
  meanings: {
    exploring:
      'Much is still ahead, and until then good models stay in a few schools. One small step that people can see makes the next ones easier.',
    emerging: 'Good things are under way, perhaps as pilots, but not everywhere yet. Begin where it says “Start here.”',
    advancing:
      'Going by the answers, good practice reaches well beyond a few pilots. Next, work on what is still missing, and find out what is not known yet.',
    ready:
      'Most answers show strengths that can carry personalized, competency-based learning from pilots to every school. Keep them strong as people and budgets change.',
  },
  aims: {
    curriculum: 'Goals are clear, the same for every student and often reviewed; paths differ.',
    instruction: 'Students learn how to learn, and move on when they show mastery.',
    assessment: 'Students show what they know in many ways, when they are ready, and get quick feedback.',
    environments: 'High expectations and trust, in flexible spaces, in school and outside it.',
    supports: 'Frequent checks bring help when it is needed, not after a year-end test.',
    'professional-development': 'Part of the job, done together, tied to the vision and tailored to each person.',
    leadership: 'Leaders are found and developed at every level, and staff share in planning.',
    technology: 'Students have safe, reliable access all day, and gaps get fixed.',
    data: 'Student records are linked, show growth and stay private.',
    partnerships: 'Businesses, community groups and colleges share the vision and offer places to learn.',
  },
  insights: {
    'future-focus': {
      exploring: {
        insight:
          'People need to share the vision, and decisions need to follow it. One or both are still ahead of you. What the vision says matters less than that people share it and use it.',
        steps: [
          'Ask ten people what every student should experience here. Compare the answers.',
          'Draft the vision on one page, or rework the page you have, with students, families, staff, unions and partners.',
          'Name one decision this year that the page will guide.',
        ],
        resources: ['visioning-toolkit', 'conditions-guide'],
      },
      emerging: {
        insight:
          'You have something to build on. A vision starts to count when many people share it and it changes who gets hired and what gets bought, taught, planned and tried.',
        steps: [
          'Ask people outside the central office what the vision should change in their work.',
          'Open the next budget request with the vision in one sentence. No such sentence yet? Write it first.',
          'Pick one of the ten conditions, ideally one with no example yet, and write down what the vision asks of it.',
        ],
        resources: ['conditions-guide', 'visioning-toolkit'],
      },
      advancing: {
        insight: 'Your vision already reaches many people or many decisions. Now it is time for the rest.',
        steps: [
          'Find two places the vision has not reached: a school, a group of people, or one of the ten conditions.',
          'Give each an owner and a date, and report on both at a public board meeting.',
          'Drop one program or rule that no longer fits the vision.',
        ],
        resources: ['conditions-guide', 'essentials'],
      },
      ready: {
        insight: 'Going by the answers, this is a strength. Protect it when leaders, board members and budgets change.',
        steps: [
          'Walk every new leader and board member through the vision in their first month.',
          'Look at it again each year with students, families, staff and partners.',
        ],
        resources: ['conditions-hub'],
      },
    },
    'supportive-environment': {
      exploring: {
        insight: 'People try new things when it is safe to fail. Right now, a setback tends to be the end of an idea.',
        steps: [
          'At your next cabinet or principals’ meeting, tell your own story of something that failed and what it taught you.',
          'Let each school try one small change that its teachers and students choose. Say in advance that it is fine if it fails.',
          'Fix one problem that teachers have named. Do it this month, and tell them that you did.',
        ],
        resources: ['themes', 'teaching-paradigm'],
      },
      emerging: {
        insight: 'That no one is blamed is a good start. A team would learn more from a setback than one person alone.',
        steps: [
          'Give teams a regular hour to look at one thing they tried.',
          'Ask principals to open meetings with something of their own that did not work.',
          'Pay for substitutes so that teachers can visit a colleague who is trying something new.',
        ],
        resources: ['teaching-paradigm', 'themes'],
      },
      advancing: {
        insight:
          'Teams and classes learn from what they try. The next step is to share what worked, and what did not, with other schools.',
        steps: [
          'Ask teams for one page on what they learned, and pass it on.',
          'Pair two schools that are working on the same problem.',
          'Ask every department what it will try this year, and every class what its students want to try.',
        ],
        resources: ['teaching-paradigm', 'essentials'],
      },
      ready: {
        insight:
          'Going by the answers, this is a strength. Keep it alive when money is short or an idea fails in public.',
        steps: [
          'Keep time and money for new ideas in the budget, in lean years too.',
          'Have a colleague tell new staff, in their first weeks, about an idea that failed and what came of it.',
        ],
        resources: ['teaching-paradigm'],
      },
    },
    'open-doors': {
      exploring: {
        insight: 'Once students see what they are learning and why, they and their families can take part.',
        steps: [
          'Visit five classrooms and ask students what they are learning and why.',
          'Choose one course. Put its goals in plain words where every student and family can see them.',
          'Show families what good work looks like in one grade or course.',
        ],
        resources: ['themes', 'conditions-guide'],
      },
      emerging: {
        insight:
          'Some classrooms are open about goals and reasons; others are not yet. Students notice the difference.',
        steps: [
          'Find classrooms where students can say what they are learning and why, and learn from their teachers.',
          'Let students lead part of the next family conference.',
          'Share goals and progress with your board, your unions and families in plain words.',
        ],
        resources: ['themes', 'conditions-hub'],
      },
      advancing: {
        insight:
          'Students in most classrooms can say what they are learning and why. Next, let families and partners see it too.',
        steps: [
          'Invite families, partners, union leaders and board members into classrooms.',
          'Tell families and partners what students should learn, in school and outside it, and how each of them can help.',
          'Publish what you are trying, and what has not worked.',
        ],
        resources: ['themes', 'essentials'],
      },
      ready: {
        insight:
          'Going by the answers, this is a strength. When everyone can see what is going on, mistakes are safer and more people take part.',
        steps: [
          'Let students guide visitors and explain what they are learning.',
          'Ask each year who is still left out, and invite them in.',
          'Tell your state’s leaders which rules help your students and which stand in their way.',
        ],
        resources: ['learning-systems', 'state-policy'],
      },
    },
  },
  asks: {
    vision: 'Put this question to ten people, from students to board members. Note what the answers share.',
    alignment:
      'For each of the ten, ask the person who leads it for a decision from the past year that followed the vision.',
    culture:
      'Have someone people trust ask a few students, teachers and principals what happened the last time an idea failed. If nobody can name one, ask why.',
    transparency:
      'Visit a few classrooms and ask students what they are learning and why. Then ask a few families and partners.',
  },
  horizon: {
    insight: 'Every area is at the top level. Next comes depth, and helping other districts.',
    steps: [
      'Go through the ten conditions with your team, and look for a fresh example of each.',
      'Ask teachers and students in schools far from the central office whether they see the same picture.',
      'Share what you have learned with a neighboring district.',
    ],
    resources: ['learning-systems', 'finding-your-path', 'state-policy'],
  },
  boards: {
    'future-focus':
      'Help make the vision a shared one. With every big decision, ask which part of the vision it serves. In three months, ask what has changed.',
    'supportive-environment':
      'Protect time for trying new things. Say in public that new ideas may fail, and ask in three months what we have learned.',
    'open-doors':
      'Visit a classroom this semester and ask students what they are learning and why. Talk about progress in a public meeting.',
  },
  board:
    'Stand by what works when people and budgets change. Help find out what is still unclear, and ask in three months what students notice.',
  resources,
} as const satisfies BuiltInAdvice;
