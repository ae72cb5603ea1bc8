import type { Translation } from './translation.js';

const third = 1 / 3;

/**
 * The built-in assessment, in Spanish as school districts of the United States write it. The resources are English
 * documents and keep their titles.
 */
export const content: Translation = {
  id: 'district-readiness',
  version: '1.0',
  title: '¿Qué tan listo está su distrito para extender el aprendizaje personalizado?',
  intro: 'Responda cuatro preguntas en unos dos minutos y vea por dónde empezar.',
  resultLabel: 'En qué punto está hoy su distrito',
  note: 'Esto sirve para iniciar una conversación; no es un instrumento validado. Quienes crearon esta herramienta escribieron las preguntas, la escala y los consejos; las diez condiciones provienen de District Conditions for Scale (KnowledgeWorks, 2014).',
  areas: [
    {
      id: 'future-focus',
      label: 'Mirada al futuro',
      board:
        'Ante cada decisión importante, pregunten a qué parte de la visión responde. Vuelvan a preguntar en tres meses qué ha cambiado.',
      insights: {
        exploring: {
          insight:
            'Las personas deben compartir la visión, y las decisiones deben seguirla. Aún tiene por delante una de estas metas, o las dos.',
          steps: [
            'Pregunte a diez personas qué experiencias debería tener aquí cada estudiante. Compare las respuestas.',
            'Redacte una página, o renueve la que ya tiene, con estudiantes, familias, personal y organizaciones aliadas.',
            'Elija una decisión de este año que esa página vaya a guiar.',
          ],
          resources: ['visioning-toolkit', 'conditions-guide'],
        },
        emerging: {
          insight:
            'Ya tiene una base sobre la cual construir. Una visión empieza a contar cuando muchas personas la comparten y cuando cambia lo que se compra, se enseña y se planea.',
          steps: [
            'Pregunte fuera de la oficina central qué debería cambiar la visión en el trabajo de cada persona.',
            'Empiece la próxima solicitud de presupuesto con la visión en una sola frase.',
            'Elija una de las diez condiciones y anote qué le pide la visión.',
          ],
          resources: ['conditions-guide', 'visioning-toolkit'],
        },
        advancing: {
          insight:
            'Su visión ya llega a muchas personas o a muchas decisiones. Ahora es momento de llegar a las demás.',
          steps: [
            'Encuentre dos lugares a los que la visión aún no ha llegado: condiciones, escuelas o grupos.',
            'Asigne a cada uno una persona a cargo y una fecha, e informe en público de los avances.',
            'Retire un programa o una regla que ya no encaje.',
          ],
          resources: ['conditions-guide', 'essentials'],
        },
        ready: {
          insight: 'Esta es una fortaleza. Protéjala cuando cambien el liderazgo, la junta escolar o el presupuesto.',
          steps: [
            'Presente la visión a fondo a cada líder e integrante de la junta que llegue, durante su primer mes.',
            'Vuelva a revisarla cada año con estudiantes y familias.',
          ],
          resources: ['conditions-hub'],
        },
      },
    },
    {
      id: 'supportive-environment',
      label: 'Ambiente de apoyo',
      board:
        'Protejan el tiempo para probar cosas nuevas. Digan en público que un intento puede fallar y pregunten en tres meses qué hemos aprendido.',
      insights: {
        exploring: {
          insight:
            'Las personas prueban cosas nuevas cuando pueden equivocarse sin temor. Por ahora, un tropiezo suele ser el fin de una idea.',
          steps: [
            'Cuente algo que usted intentó y no funcionó, y lo que aprendió de ello.',
            'Pida a cada escuela que pruebe un cambio pequeño, y prometa que está bien si no funciona.',
            'Resuelva un problema que sus docentes hayan señalado. Hágalo este mes.',
          ],
          resources: ['themes', 'teaching-paradigm'],
        },
        emerging: {
          insight:
            'Cuando una idea no funciona, la gente es comprensiva, pero cada docente busca la solución por su cuenta. En equipo se aprendería más.',
          steps: [
            'Reserve con regularidad una hora para que los equipos analicen algo que probaron.',
            'Pida a quienes dirigen las escuelas que abran las reuniones con algo propio que no funcionó.',
            'Permita que sus docentes visiten a colegas que prueban algo nuevo.',
          ],
          resources: ['teaching-paradigm', 'themes'],
        },
        advancing: {
          insight:
            'Los equipos aprenden de lo que prueban. El próximo avance es compartir las buenas ideas con otras escuelas.',
          steps: [
            'Pida a los equipos una página sobre lo que aprendieron, y hágala circular.',
            'Junte a dos escuelas que trabajen en el mismo problema.',
          ],
          resources: ['teaching-paradigm', 'essentials'],
        },
        ready: {
          insight: 'Esta es una fortaleza. Manténgala viva cuando falte dinero o una idea falle en público.',
          steps: [
            'Presupueste tiempo para ideas nuevas, también en años de pocos recursos.',
            'Muestre al personal nuevo, en sus primeras semanas, que aquí se puede probar sin temor.',
          ],
          resources: ['teaching-paradigm'],
        },
      },
    },
    {
      id: 'open-doors',
      label: 'Puertas abiertas',
      board:
        'Visiten un salón este semestre y pregunten a los estudiantes qué están aprendiendo y por qué. Hablen de los avances en una reunión pública.',
      insights: {
        exploring: {
          insight:
            'Sus estudiantes conocen la actividad, pero aún no su propósito. Al ver las razones, estudiantes y familias pueden participar.',
          steps: [
            'Visite cinco salones y pregunte a sus estudiantes para qué sirve lo que hacen.',
            'Elija un curso. Ponga sus metas, en palabras sencillas, donde cada estudiante las vea.',
            'Muestre a las familias un ejemplo de un buen trabajo.',
          ],
          resources: ['themes', 'conditions-guide'],
        },
        emerging: {
          insight:
            'En algunos salones, las metas y las razones están a la vista; en otros, todavía no. Sus estudiantes notan la diferencia.',
          steps: [
            'Encuentre los salones donde los estudiantes saben explicar su trabajo, y aprenda de sus docentes.',
            'Deje que cada estudiante dirija parte de la próxima conferencia con su familia.',
            'Comparta las metas y los avances con la junta escolar en palabras sencillas.',
          ],
          resources: ['themes', 'conditions-hub'],
        },
        advancing: {
          insight:
            'La mayoría de sus estudiantes saben decir para qué sirve lo que hacen. Ahora les toca verlo a las familias y a las organizaciones aliadas.',
          steps: [
            'Invite a familias, organizaciones aliadas e integrantes de la junta escolar a visitar los salones.',
            'Publique lo que su distrito está probando, y lo que no ha funcionado.',
          ],
          resources: ['themes', 'essentials'],
        },
        ready: {
          insight:
            'Esta es una fortaleza. Cuando todo está a la vista, equivocarse no da miedo y más personas participan.',
          steps: [
            'Deje que sus estudiantes guíen a las visitas y expliquen el trabajo.',
            'Pregunte cada año quién aún no puede ver lo que pasa adentro, y ábrale esa puerta.',
            'Explique a las autoridades de su estado qué normas ayudan a sus estudiantes y cuáles les ponen trabas.',
          ],
          resources: ['learning-systems', 'state-policy'],
        },
      },
    },
  ],
  questions: [
    {
      type: 'single',
      id: 'vision',
      area: 'future-focus',
      text: 'Si preguntara a diez personas de todo su distrito qué experiencias debería tener cada estudiante, ¿qué escucharía?',
      ask: 'Pida a diez personas, desde estudiantes hasta integrantes de la junta escolar, que describan la visión. Anote qué tienen en común sus respuestas.',
      choices: [
        {
          id: 'scattered',
          label: 'Muchas respuestas distintas. Todavía no hay una imagen común.',
          weight: 0,
          cap: 'exploring',
        },
        {
          id: 'written',
          label:
            'Quienes lideran describen una misma visión. Pocas personas más saben describirla o ayudaron a redactarla.',
          weight: third,
        },
        {
          id: 'shared',
          label: 'La mayoría del personal describe la misma visión. Algunas personas ayudaron a redactarla.',
          weight: 2 * third,
        },
        {
          id: 'lived',
          label: 'Personal, estudiantes y familias describen una misma visión y ayudaron a darle forma.',
          weight: 1,
        },
      ],
    },
    {
      type: 'multiple',
      id: 'alignment',
      area: 'future-focus',
      text: '¿En cuáles de estas condiciones las decisiones ya siguen su visión?',
      hint: 'Marque cada una en la que pueda nombrar una decisión reciente. La línea de abajo muestra la meta.',
      ask: 'Para cada una de las diez, pida a quien la dirige un ejemplo de una decisión reciente que siguió la visión.',
      conditions: {
        title: 'Las diez condiciones del distrito',
        aligned: 'Guiadas por la visión',
        next: 'Aún por venir',
      },
      choices: [
        {
          id: 'curriculum',
          label: 'Currículo',
          description: 'Las metas son claras y las mismas para cada estudiante; el camino es personal.',
          weight: 1,
        },
        {
          id: 'instruction',
          label: 'Instrucción',
          description: 'Cada estudiante aprende a aprender, y avanza cuando ya domina un tema.',
          weight: 1,
        },
        {
          id: 'assessment',
          label: 'Sistema integral de evaluación',
          description:
            'Cada estudiante muestra lo que sabe cuando ya puede hacerlo, de muchas maneras y con comentarios rápidos.',
          weight: 1,
        },
        {
          id: 'environments',
          label: 'Entornos de aprendizaje',
          description: 'Altas expectativas y confianza, en espacios flexibles y fuera de la escuela.',
          weight: 1,
        },
        {
          id: 'supports',
          label: 'Apoyos para estudiantes',
          description: 'La ayuda llega cuando se necesita, no después de un examen de fin de año.',
          weight: 1,
        },
        {
          id: 'professional-development',
          label: 'Desarrollo profesional',
          description: 'Es parte del trabajo, se hace en equipo y se ajusta a cada persona.',
          weight: 1,
        },
        {
          id: 'leadership',
          label: 'Desarrollo del liderazgo',
          description: 'Se forman líderes en los salones, las escuelas y la oficina central.',
          weight: 1,
        },
        {
          id: 'technology',
          label: 'Política de tecnología',
          description: 'El acceso es seguro y constante todo el día, y las brechas se cierran.',
          weight: 1,
        },
        {
          id: 'data',
          label: 'Sistemas integrales de datos',
          description: 'Los registros se conectan, muestran el progreso y protegen la privacidad.',
          weight: 1,
        },
        {
          id: 'partnerships',
          label: 'Alianzas',
          description: 'Empresas, comunidad y universidades comparten la visión y ofrecen oportunidades de aprender.',
          weight: 1,
        },
        { id: 'none', label: 'Ninguna de estas todavía', weight: 0, exclusive: true },
      ],
    },
    {
      type: 'single',
      id: 'culture',
      area: 'supportive-environment',
      text: 'Alguien del personal docente prueba una idea nueva y no funciona. ¿Qué suele pasar después?',
      ask: 'Pida a alguien en quien el profesorado confíe que pregunte a varios docentes qué pasó la última vez que una idea no funcionó.',
      choices: [
        { id: 'silence', label: 'No se habla de ello. Pocas personas volverían a arriesgarse.', weight: 0 },
        {
          id: 'alone',
          label: 'La dirección escolar es comprensiva. Quien tuvo la idea lo resuelve por su cuenta.',
          weight: third,
        },
        { id: 'team', label: 'Hay colegas que ayudan a mejorarla, y se prueba otra vez.', weight: 2 * third },
        { id: 'spread', label: 'Se mejora entre colegas, y otras escuelas aprenden de ella.', weight: 1 },
      ],
    },
    {
      type: 'single',
      id: 'transparency',
      area: 'open-doors',
      text: 'Alguien de visita pregunta a sus estudiantes: “¿En qué consiste este trabajo y para qué sirve?”. ¿Qué escucharía esa persona?',
      ask: 'Visite algunos salones y pregunte a sus estudiantes para qué sirve lo que hacen.',
      choices: [
        { id: 'task', label: 'En qué consiste la actividad, pero no para qué sirve.', weight: 0 },
        { id: 'some', label: 'Buenas respuestas en algunos salones, pero no en otros.', weight: third },
        {
          id: 'most',
          label: 'Buenas respuestas de la mayoría de los estudiantes, en casi todos los salones.',
          weight: 2 * third,
        },
        {
          id: 'open',
          label:
            'Buenas respuestas en casi todos los salones. Familias y organizaciones aliadas también saben explicarlo.',
          weight: 1,
        },
      ],
    },
  ],
  levels: [
    {
      id: 'exploring',
      label: 'Explorando',
      from: 0,
      meaning:
        'Su distrito está cerca del comienzo, donde los pasos pequeños rinden mucho. Un paso que la gente pueda ver facilita los siguientes.',
    },
    {
      id: 'emerging',
      label: 'Emergente',
      from: 30,
      meaning:
        'Ya hay cosas buenas en marcha, aunque todavía no en todas partes. Empiece por el área que menos ha avanzado; las demás se beneficiarán.',
    },
    {
      id: 'advancing',
      label: 'Avanzando',
      from: 60,
      meaning:
        'Las buenas prácticas ya llegan mucho más allá de unas pocas personas. Las áreas que aún van en camino merecen ahora su atención.',
    },
    {
      id: 'ready',
      label: 'Fuerte',
      from: 85,
      meaning:
        'Sus respuestas muestran fortalezas que pueden llevar el aprendizaje personalizado a cada escuela. Manténgalas fuertes aunque cambien las personas, los presupuestos y las necesidades.',
    },
  ],
  horizon: {
    insight:
      'Todas las áreas sobre las que pudo responder han llegado al nivel más alto. Lo que sigue es profundizar y ayudar a quienes van en camino.',
    steps: [
      'Repase las diez condiciones con su equipo y busque puntos por fortalecer.',
      'Pregunte en salones alejados de la oficina central si allí ven el mismo panorama.',
      'Comparta lo que ha aprendido con un distrito escolar vecino.',
    ],
    resources: ['learning-systems', 'finding-your-path', 'state-policy'],
  },
  board:
    'Respalden este trabajo cuando cambien las personas y los presupuestos. Pregunten en tres meses qué notan los estudiantes y qué falta por aclarar.',
  resources: [
    {
      id: 'conditions-guide',
      title: 'District Conditions for Scale: A Practical Guide to Scaling Personalized Learning (en inglés)',
      href: 'https://knowledgeworks.org/resources/district-conditions-scale-personalized-learning/',
    },
    {
      id: 'conditions-hub',
      title: 'District Conditions for Creating Systemic Impact (en inglés)',
      href: 'https://knowledgeworks.org/get-empowered/educator-resources/district-conditions/',
    },
    {
      id: 'teaching-paradigm',
      title: 'The Shifting Paradigm of Teaching (en inglés)',
      href: 'https://knowledgeworks.org/resources/teacher-conditions-personalized-learning',
    },
    {
      id: 'themes',
      title: 'How Culture, Transparency and Vision Apply to Personalized Learning (en inglés)',
      href: 'http://knowledgeworks.org/worldoflearning/2017/05/culture-transparency-vision/',
    },
    {
      id: 'learning-systems',
      title: 'How Do We Move to Learning Systems with Personalized Learning at the Core? (en inglés)',
      href: 'http://knowledgeworks.org/worldoflearning/2017/04/personalized-learning-policy/',
    },
    {
      id: 'essentials',
      title: '10 Essentials for Scaling Personalized Learning (en inglés)',
      href: 'http://knowledgeworks.org/worldoflearning/2017/03/essential-scaling-personalized-learning/',
    },
    {
      id: 'visioning-toolkit',
      title: 'Visioning toolkit (en inglés)',
      href: 'https://knowledgeworks.org/resources/toolkit-community-wide-vision-personalized-learning',
    },
    {
      id: 'state-policy',
      title: 'State Policy Framework for Personalized Learning (en inglés)',
      href: 'https://knowledgeworks.org/resources/state-policy-framework-personalized-learning',
    },
    {
      id: 'finding-your-path',
      title: 'Finding Your Path: a navigation tool (en inglés)',
      href: 'https://knowledgeworks.org/resources/navigation-tool-finding-your-path-scaling-personalized-learning',
    },
  ],
};
