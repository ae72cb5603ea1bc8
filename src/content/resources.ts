/** What the built-in assessment recommends to read: all of it in English, whatever the language of the assessment. */
export const resources = [
  {
    id: 'conditions-guide',
    title: 'District Conditions for Scale: A Practical Guide to Scaling Personalized Learning',
    lang: 'en',
    href: 'https://knowledgeworks.org/resources/district-conditions-scale-personalized-learning/',
  },
  {
    id: 'conditions-hub',
    title: 'District Conditions for Creating Systemic Impact',
    lang: 'en',
    href: 'https://knowledgeworks.org/get-empowered/educator-resources/district-conditions/',
  },
  {
    id: 'teaching-paradigm',
    title: 'The Shifting Paradigm of Teaching',
    lang: 'en',
    href: 'https://knowledgeworks.org/resources/teacher-conditions-personalized-learning',
  },
  {
    id: 'themes',
    title: 'How Culture, Transparency and Vision Apply to Personalized Learning',
    lang: 'en',
    href: 'http://knowledgeworks.org/worldoflearning/2017/05/culture-transparency-vision/',
  },
  {
    id: 'learning-systems',
    title: 'How Do We Move to Learning Systems with Personalized Learning at the Core?',
    lang: 'en',
    href: 'http://knowledgeworks.org/worldoflearning/2017/04/personalized-learning-policy/',
  },
  {
    id: 'essentials',
    title: '10 Essentials for Scaling Personalized Learning',
    lang: 'en',
    href: 'http://knowledgeworks.org/worldoflearning/2017/03/essential-scaling-personalized-learning/',
  },
  {
    id: 'visioning-toolkit',
    title: 'Visioning toolkit',
    lang: 'en',
    href: 'https://knowledgeworks.org/resources/toolkit-community-wide-vision-personalized-learning',
  },
  {
    id: 'state-policy',
    title: 'State Policy Framework for Personalized Learning',
    lang: 'en',
    href: 'https://knowledgeworks.org/resources/state-policy-framework-personalized-learning',
  },
  {
    id: 'finding-your-path',
    title: 'Finding Your Path: a navigation tool',
    lang: 'en',
    href: 'https://knowledgeworks.org/resources/navigation-tool-finding-your-path-scaling-personalized-learning',
  },
] as const;
