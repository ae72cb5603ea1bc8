import fc from 'fast-check';

/** Documents that can be used, with all that they may hold, notes of people’s own, and texts in one language or two. */
export const anyDocument: fc.Arbitrary<Record<string, any>> = fc
  .record({
    areas: fc.integer({ min: 1, max: 3 }),
    levels: fc.integer({ min: 2, max: 4 }),
    questions: fc.integer({ min: 0, max: 3 }),
    seed: fc.infiniteStream(fc.nat({ max: 97 })),
    words: fc.infiniteStream(fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text))),
  })
  .map(({ areas, levels, questions, seed, words }) => {
    const roll = (sides: number): number => Number(seed.next().value) % sides;
    const word = (): string => String(words.next().value);
    const text = () => (roll(2) ? word() : { en: word(), es: word() });
    const maybe = (name: string, value: () => unknown) => (roll(2) ? { [name]: value() } : {});
    const note = () => maybe('x-note', word);
    const some = (count: number, entry: (index: number) => unknown) =>
      Array.from({ length: count }, (_, i) => entry(i));
    const resources = roll(3);
    const read = () => (resources ? maybe('resources', () => [`resource-${roll(resources)}`]) : {});
    const advice = () => ({ insight: text(), ...maybe('steps', () => some(roll(3), text)), ...read(), ...note() });
    const question = (index: number) => {
      const multiple = roll(2) === 1;
      return {
        type: multiple ? 'multiple' : 'single',
        id: `question-${index}`,
        area: `area-${index < areas ? index : roll(areas)}`,
        text: text(),
        ...maybe('hint', text),
        ...maybe('unsure', () => roll(2) === 1),
        ...maybe('ask', text),
        choices: some(2 + roll(3), (choice) => ({
          id: `choice-${choice}`,
          label: text(),
          ...maybe('description', text),
          weight: choice ? (1 + roll(9)) / 10 : 1,
          ...maybe('cap', () => `level-${roll(levels)}`),
          ...(multiple && choice ? maybe('exclusive', () => roll(2) === 1) : {}),
          ...note(),
        })),
        ...(multiple ? maybe('conditions', () => ({ title: text(), aligned: text(), next: text() })) : {}),
        ...note(),
      };
    };
    return {
      ...note(),
      id: 'any',
      version: '1.0',
      ...maybe('lang', () => 'en'),
      title: { en: word(), es: word() },
      ...maybe('intro', text),
      ...maybe('resultLabel', text),
      ...maybe('note', text),
      areas: some(areas, (index) => ({
        id: `area-${index}`,
        label: text(),
        ...maybe('weight', () => 1 + roll(4)),
        ...maybe('board', text),
        ...maybe('insights', () => ({ [`level-${roll(levels)}`]: advice() })),
        ...note(),
      })),
      questions: some(areas + questions, question),
      levels: some(levels, (index) => ({
        id: `level-${index}`,
        label: text(),
        from: index * 20,
        ...maybe('meaning', text),
        ...note(),
      })),
      ...maybe('horizon', advice),
      ...maybe('board', text),
      ...(resources
        ? {
            resources: some(resources, (index) => ({
              id: `resource-${index}`,
              title: text(),
              ...maybe('lang', () => 'es'),
              href: 'https://example.org/read',
              ...note(),
            })),
          }
        : {}),
      ...maybe('messages', () => ({ continue: text() })),
    };
  });
