/** What can stand there: its files, and its options by their plain names, in the order of the written attributes. */
export const tools = {
  assessment: {
    tag: 'readiness-assessment',
    define: 'readiness-assessment/define',
    react: { from: 'readiness-assessment/react', component: 'ReadinessAssessment', own: 'Assessment' },
    attributes: [
      'lang',
      'dir',
      'src',
      'layout',
      'persist',
      'event-detail',
      'heading-level',
      'signup',
      'name',
      'required',
      'data-layer',
      'preview',
    ],
    words: {
      en: { link: 'Take the self-assessment', title: 'Readiness self-assessment' },
      es: { link: 'Hacer la autoevaluación', title: 'Autoevaluación del distrito' },
      ar: { link: 'ابدؤوا التقييم الذاتي', title: 'التقييم الذاتي لجاهزية المنطقة التعليمية' },
    },
  },
  team: {
    tag: 'readiness-team',
    define: 'readiness-assessment/define-team',
    react: { from: 'readiness-assessment/react-team', component: 'ReadinessTeam', own: 'Team' },
    attributes: ['lang', 'dir', 'src', 'invite', 'min', 'persist', 'heading-level', 'data-layer'],
    words: {
      en: { link: 'Compare as a team', title: 'Compare as a team' },
      es: { link: 'Comparar en equipo', title: 'Comparar en equipo' },
      ar: { link: 'قارنوا نتائج فريقكم', title: 'قارنوا نتائج فريقكم' },
    },
  },
};

/** Attributes that say enough by being there. */
export const flags = ['preview', 'required', 'data-layer'];
export const theme = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'muted',
  'border',
  'font',
  'heading-font',
  'radius',
  'padding',
  'max-width',
];

/** What counts when nothing is written. */
export const defaults: Readonly<Record<string, string>> = {
  layout: 'steps',
  persist: 'none',
  'event-detail': 'scores',
  'heading-level': '2',
  min: '3',
};
