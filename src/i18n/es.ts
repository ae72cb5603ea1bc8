import type { Messages } from './messages.js';

export { content } from '../content/es.js';

export const messages: Messages = {
  lang: 'es',
  progress: 'Pregunta {current} de {total}',
  continue: 'Continuar',
  back: 'Atrás',
  finish: 'Ver su resultado',
  unsure: 'No lo sé con certeza',
  missingSingle: 'Elija una respuesta para seguir.',
  missingMultiple: 'Marque al menos una respuesta para seguir.',
  unsureIsFine: '“No lo sé con certeza” también está bien.',
  resultLabel: 'Su resultado',
  place: 'Paso {current} de {total}',
  areas: 'Las áreas, lado a lado',
  notKnown: 'Aún no se sabe',
  startHere: 'Empiece aquí: {area}',
  then: 'Después: {area}',
  keepGoing: 'Siga así: {area}',
  horizon: 'Su próximo horizonte',
  read: 'Lea más:',
  newTab: '(se abre en una pestaña nueva)',
  gaps: 'Lo que conviene averiguar',
  unknownLabel: 'Aún es pronto para decirlo',
  unknownMeaning: 'Eligió “No lo sé con certeza” cada vez. Saber eso ya es útil. Vea abajo cómo averiguarlo.',
  note: 'Esto sirve para iniciar una conversación; no es un instrumento validado.',
  restart: 'Empezar de nuevo',
  missingCount: {
    one: 'Falta una pregunta por responder.',
    many: 'Faltan {count} preguntas por responder.',
    other: 'Faltan {count} preguntas por responder.',
  },
  loading: 'Un momento…',
  unreachable: 'No se pudieron cargar las preguntas. Revise su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  unusable: 'Esta evaluación no se puede mostrar en este momento. Inténtelo de nuevo más tarde.',
};
