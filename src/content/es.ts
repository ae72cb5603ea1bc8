import { resources } from './resources.js';
import type { Translation } from './translation.js';

const third = 1 / 3;

/**
 * The built-in assessment, in Spanish as school districts of the United States write it. The resources are English
 * documents and keep their titles.
 */
export const content: Translation = {
  id: 'district-readiness',
  version: '2.0',
  title: '¿Qué tan preparado está su distrito para llevar el aprendizaje personalizado a todas sus escuelas?',
  intro:
    'Responda cuatro preguntas en unos dos minutos y vea por dónde empezar. Piense en todo el distrito tal como está hoy, no en su mejor escuela.',
  resultLabel: 'En qué punto está hoy su distrito',
  note: 'Esto sirve para iniciar una conversación; no es un instrumento validado. En el aprendizaje personalizado y basado en competencias, las metas son claras, los caminos son distintos y se avanza al demostrar dominio. Las diez condiciones provienen de District Conditions for Scale (KnowledgeWorks, 2014). Lo demás es propio de esta herramienta; KnowledgeWorks no lo escribió ni lo revisó.',
  areas: [
    {
      id: 'future-focus',
      label: 'Mirada al futuro',
      board:
        'Ayuden a que la visión sea compartida. Ante cada decisión importante, pregunten a qué parte de la visión responde. Dentro de tres meses, pregunten qué ha cambiado.',
      insights: {
        exploring: {
          insight:
            'Las personas deben compartir la visión, y las decisiones, guiarse por ella. Falta una de las dos cosas, o ambas. Lo que dice la visión importa menos que compartirla y usarla.',
          steps: [
            'Pregunte a diez personas qué experiencias debería tener aquí cada estudiante. Compare las respuestas.',
            'Redacte la visión en una página, o renueve la que tiene, con estudiantes, familias, personal, sindicatos y organizaciones aliadas.',
            'Elija una decisión de este año que se vaya a guiar por esa página.',
          ],
          resources: ['visioning-toolkit', 'conditions-guide'],
        },
        emerging: {
          insight:
            'Ya tiene una base sobre la cual construir. Una visión empieza a contar cuando muchas personas la comparten y cuando cambia a quién se contrata y lo que se compra, se enseña, se planea y se prueba.',
          steps: [
            'Pregunte a personas que trabajan fuera de la oficina central qué debería cambiar en su trabajo gracias a la visión.',
            'Empiece la próxima solicitud de presupuesto con la visión en una sola frase. ¿Aún no hay una frase así? Escríbala primero.',
            'Elija una de las diez condiciones, si es posible una sin ejemplo todavía, y anote qué exige la visión en ella.',
          ],
          resources: ['conditions-guide', 'visioning-toolkit'],
        },
        advancing: {
          insight:
            'Su visión ya llega a muchas personas o a muchas decisiones. Ahora es momento de llegar a las demás.',
          steps: [
            'Encuentre dos ámbitos a los que la visión aún no ha llegado: una escuela, un grupo de personas o una de las diez condiciones.',
            'Asigne a cada uno una persona a cargo y una fecha, e informe sobre ambos en una reunión pública de la junta escolar.',
            'Elimine un programa o una norma que ya no corresponda a la visión.',
          ],
          resources: ['conditions-guide', 'essentials'],
        },
        ready: {
          insight:
            'Según las respuestas, esta es una fortaleza. Protéjala cuando cambien el liderazgo, la junta escolar o el presupuesto.',
          steps: [
            'Explique a fondo la visión a cada líder e integrante de la junta escolar que llegue, durante su primer mes.',
            'Revísela cada año con estudiantes, familias, personal y organizaciones aliadas.',
          ],
          resources: ['conditions-hub'],
        },
      },
    },
    {
      id: 'supportive-environment',
      label: 'Ambiente de apoyo',
      board:
        'Protejan el tiempo para probar cosas nuevas. Digan en público que las ideas nuevas pueden fallar y pregunten dentro de tres meses qué hemos aprendido.',
      insights: {
        exploring: {
          insight:
            'Las personas prueban cosas nuevas cuando pueden equivocarse sin temor. Por ahora, un tropiezo suele ser el fin de una idea.',
          steps: [
            'En su próxima reunión con el gabinete o con quienes dirigen las escuelas, cuente algo que usted intentó y no funcionó, y qué aprendió.',
            'Deje que cada escuela pruebe un cambio pequeño que elijan docentes y estudiantes. Aclare antes que está bien si no funciona.',
            'Resuelva este mes un problema que sus docentes hayan señalado, y cuénteles que lo hizo.',
          ],
          resources: ['themes', 'teaching-paradigm'],
        },
        emerging: {
          insight:
            'Que no se culpe a nadie es un buen comienzo. De un tropiezo, un equipo aprendería más que una persona sola.',
          steps: [
            'Reserve con regularidad una hora para que los equipos analicen algo que probaron.',
            'Pida a quienes dirigen las escuelas que empiecen las reuniones contando algo propio que no funcionó.',
            'Contrate docentes suplentes para que su personal pueda visitar a colegas que estén probando algo nuevo.',
          ],
          resources: ['teaching-paradigm', 'themes'],
        },
        advancing: {
          insight:
            'Los equipos y las clases aprenden de lo que prueban. El siguiente paso es compartir con otras escuelas lo que funcionó y lo que no.',
          steps: [
            'Pida a los equipos una página sobre lo que aprendieron, y hágala circular.',
            'Ponga en contacto a dos escuelas que trabajan en el mismo problema.',
            'Pregunte a cada departamento qué va a probar este año, y a cada clase qué quieren probar sus estudiantes.',
          ],
          resources: ['teaching-paradigm', 'essentials'],
        },
        ready: {
          insight:
            'Según las respuestas, esta es una fortaleza. Manténgala viva cuando falte dinero o una idea fracase a la vista de todos.',
          steps: [
            'Reserve tiempo y presupuesto para ideas nuevas, incluso en años de pocos recursos.',
            'Pida a alguien del personal que cuente a quienes acaban de llegar, en sus primeras semanas, qué idea fracasó y qué salió de ella.',
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
            'Cuando los estudiantes ven qué aprenden y por qué, tanto ellos como sus familias pueden participar.',
          steps: [
            'Visite cinco salones y pregunte a los estudiantes qué están aprendiendo y por qué.',
            'Elija un curso. Ponga sus metas, en palabras sencillas, donde cada estudiante y cada familia las vea.',
            'Muestre a las familias cómo es un trabajo bien hecho en un grado o curso.',
          ],
          resources: ['themes', 'conditions-guide'],
        },
        emerging: {
          insight:
            'En algunos salones, las metas y las razones están a la vista; en otros, todavía no. Sus estudiantes notan la diferencia.',
          steps: [
            'Encuentre salones donde los estudiantes saben decir qué aprenden y por qué, y aprenda de sus docentes.',
            'Deje que cada estudiante dirija parte de la próxima conferencia con su familia.',
            'Comparta metas y avances con la junta, los sindicatos y las familias en palabras sencillas.',
          ],
          resources: ['themes', 'conditions-hub'],
        },
        advancing: {
          insight:
            'En la mayoría de los salones, los estudiantes saben decir qué aprenden y por qué. Ahora les toca verlo a las familias y a las organizaciones aliadas.',
          steps: [
            'Invite a familias, organizaciones aliadas, líderes sindicales e integrantes de la junta escolar a visitar los salones.',
            'Explique a las familias y a las organizaciones aliadas qué deben aprender los estudiantes, dentro y fuera de la escuela, y cómo puede ayudar cada una.',
            'Publique lo que su distrito está probando, y lo que no ha funcionado.',
          ],
          resources: ['themes', 'essentials'],
        },
        ready: {
          insight:
            'Según las respuestas, esta es una fortaleza. Cuando todo está a la vista, equivocarse da menos miedo y más personas participan.',
          steps: [
            'Deje que sus estudiantes guíen a las visitas y expliquen lo que están aprendiendo.',
            'Pregunte cada año quiénes siguen quedando fuera, e invite a esas personas.',
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
      text: 'Si preguntara a diez personas de todo su distrito, desde estudiantes hasta integrantes de la junta escolar, qué experiencias debería tener cada estudiante, ¿qué escucharía?',
      hint: '¿No lo sabe? Dígalo, y el resultado le dirá cómo averiguarlo. ¿Duda entre dos? Elija la que aparece primero.',
      ask: 'Haga esta pregunta a diez personas, desde estudiantes hasta la junta escolar. Anote qué tienen en común las respuestas.',
      choices: [
        {
          id: 'scattered',
          label: 'Muchas respuestas distintas. Todavía no hay una idea compartida.',
          weight: 0,
          cap: 'exploring',
        },
        {
          id: 'written',
          label: 'Quienes dirigen el distrito dan casi la misma respuesta. La mayoría del personal todavía no.',
          weight: third,
        },
        {
          id: 'shared',
          label:
            'La mayoría del personal da casi la misma respuesta. Estudiantes, familias u organizaciones aliadas todavía no.',
          weight: 2 * third,
        },
        {
          id: 'lived',
          label: 'Personal, estudiantes, familias y organizaciones aliadas dan casi la misma respuesta.',
          weight: 1,
        },
      ],
    },
    {
      type: 'multiple',
      id: 'alignment',
      area: 'future-focus',
      text: '¿En cuáles de estas diez condiciones las decisiones ya se guían por su visión?',
      hint: 'Marque cada una en la que pueda dar como ejemplo una decisión del último año que se haya guiado por la visión. El texto debajo de cada una describe la meta; no hace falta haberla alcanzado.',
      ask: 'Para cada una de las diez, pida a quien la dirige un ejemplo de una decisión del último año que se haya guiado por la visión.',
      conditions: {
        title: 'Las diez condiciones del distrito',
        aligned: 'Guiadas por la visión',
        next: 'Sin ejemplo todavía',
      },
      choices: [
        {
          id: 'curriculum',
          label: 'Currículo',
          description: 'Metas claras, comunes y revisadas a menudo; caminos distintos.',
          weight: 1,
        },
        {
          id: 'instruction',
          label: 'Enseñanza',
          description: 'Cada estudiante aprende a aprender, y avanza al demostrar dominio.',
          weight: 1,
        },
        {
          id: 'assessment',
          label: 'Sistema integral de evaluación',
          description:
            'Cada estudiante demuestra lo que sabe de muchas maneras, cuando ya puede hacerlo, y recibe pronta retroalimentación.',
          weight: 1,
        },
        {
          id: 'environments',
          label: 'Entornos de aprendizaje',
          description: 'Altas expectativas y confianza, en espacios flexibles, dentro y fuera de la escuela.',
          weight: 1,
        },
        {
          id: 'supports',
          label: 'Apoyo a los estudiantes',
          description: 'Seguimiento frecuente, para que la ayuda llegue a tiempo y no tras el examen de fin de año.',
          weight: 1,
        },
        {
          id: 'professional-development',
          label: 'Desarrollo profesional',
          description: 'Parte del trabajo, en equipo, según la visión y a la medida de cada persona.',
          weight: 1,
        },
        {
          id: 'leadership',
          label: 'Desarrollo del liderazgo',
          description: 'Se descubren y forman líderes en todos los niveles; el personal ayuda a planear.',
          weight: 1,
        },
        {
          id: 'technology',
          label: 'Políticas de tecnología',
          description: 'Acceso seguro y confiable todo el día; las brechas se cierran.',
          weight: 1,
        },
        {
          id: 'data',
          label: 'Sistemas integrales de datos',
          description: 'Los registros se conectan, muestran el progreso y son privados.',
          weight: 1,
        },
        {
          id: 'partnerships',
          label: 'Alianzas',
          description: 'Empresas, grupos comunitarios y universidades comparten la visión y ofrecen dónde aprender.',
          weight: 1,
        },
        {
          id: 'none',
          label: 'Ninguna de estas todavía, o aún no hay una visión compartida',
          weight: 0,
          exclusive: true,
        },
      ],
    },
    {
      type: 'single',
      id: 'culture',
      area: 'supportive-environment',
      text: 'Un estudiante, un docente o la dirección de una escuela prueba una idea nueva y no funciona. ¿Qué suele pasar después?',
      hint: '¿Duda entre dos? Elija la que aparece primero.',
      ask: 'Pida a alguien en quien la gente confíe que pregunte a varios estudiantes, docentes y líderes escolares qué pasó la última vez que una idea no funcionó. Si nadie puede recordar una, pregunte por qué.',
      choices: [
        { id: 'silence', label: 'No se habla de ello, o se le reprocha a quien lo intentó.', weight: 0 },
        {
          id: 'alone',
          label: 'No se culpa a nadie, pero quien lo intentó se queda sin ayuda para resolverlo.',
          weight: third,
        },
        {
          id: 'team',
          label: 'El equipo o la clase analiza lo que pasó y decide qué probar después.',
          weight: 2 * third,
        },
        {
          id: 'spread',
          label: 'El equipo o la clase decide qué probar después, y lo que aprende llega a otras escuelas.',
          weight: 1,
        },
      ],
    },
    {
      type: 'single',
      id: 'transparency',
      area: 'open-doors',
      text: 'Una persona de visita pregunta a estudiantes, familias y organizaciones aliadas: “¿Qué aprenden aquí los estudiantes, y por qué?”. ¿Qué escucharía?',
      hint: '¿Duda entre dos? Elija la que aparece primero.',
      ask: 'Visite algunos salones y pregunte a los estudiantes qué están aprendiendo y por qué. Después pregunte a algunas familias y organizaciones aliadas.',
      choices: [
        {
          id: 'task',
          label: 'Lo que se les pide hacer a los estudiantes, pero casi nunca qué aprenden ni por qué.',
          weight: 0,
        },
        { id: 'some', label: 'Respuestas claras de estudiantes en algunos salones.', weight: third },
        {
          id: 'most',
          label:
            'Respuestas claras de estudiantes en la mayoría de los salones, pero todavía no de familias u organizaciones aliadas.',
          weight: 2 * third,
        },
        {
          id: 'open',
          label: 'Respuestas claras de la mayoría de los estudiantes, las familias y las organizaciones aliadas.',
          weight: 1,
        },
      ],
    },
  ],
  levels: [
    {
      id: 'exploring',
      label: 'Inicio',
      from: 0,
      meaning:
        'Queda mucho por delante; hasta entonces, lo bueno se queda en pocas escuelas. Un paso pequeño y visible facilita los siguientes.',
    },
    {
      id: 'emerging',
      label: 'Despegue',
      from: 30,
      meaning:
        'Ya hay cosas buenas en marcha, quizá como proyectos piloto, pero todavía no en todas partes. Comience donde dice “Empiece aquí”.',
    },
    {
      id: 'advancing',
      label: 'Avance',
      from: 60,
      meaning:
        'Según las respuestas, las buenas prácticas llegan mucho más allá de unos pocos proyectos piloto. Ahora sigue lo que todavía falta o aún no se sabe.',
    },
    {
      id: 'ready',
      label: 'Fortaleza',
      from: 85,
      meaning:
        'La mayoría de las respuestas muestran fortalezas que pueden llevar el aprendizaje personalizado y basado en competencias de los proyectos piloto a todas las escuelas. Cuídelas cuando cambien las personas y los presupuestos.',
    },
  ],
  horizon: {
    insight: 'Todas las áreas han llegado al nivel más alto. Ahora sigue profundizar y ayudar a otros distritos.',
    steps: [
      'Repase las diez condiciones con su equipo y busque un ejemplo reciente de cada una.',
      'Pregunte a docentes y estudiantes de escuelas alejadas de la oficina central si ven el mismo panorama.',
      'Comparta lo que ha aprendido con un distrito escolar vecino.',
    ],
    resources: ['learning-systems', 'finding-your-path', 'state-policy'],
  },
  board:
    'Respalden lo que funciona cuando cambien las personas y los presupuestos. Ayuden a averiguar lo que aún no está claro y pregunten dentro de tres meses qué notan los estudiantes.',
  resources,
};
