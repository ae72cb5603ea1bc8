import type { LeaveMessages } from '../messages.js';

export const leave: LeaveMessages = {
  cut: '{code} está incompleto. Pida el enlace entero o el archivo de datos (JSON).',
  roundOf: 'Esta es una ronda del {date} que llegó por un enlace. Sus propios resultados no se tocan.',
  round: 'Esta es una ronda que llegó por un enlace. Sus propios resultados no se tocan.',
  closeRound: 'Cerrarla',
  linkCut: 'El enlace a una ronda está incompleto. Pida el enlace entero o el archivo de datos (JSON).',
  linkDamaged: 'El enlace a una ronda está dañado. Pídalo de nuevo o pida el archivo de datos (JSON).',
  linkOutdated: 'El enlace a una ronda se hizo con una versión anterior de estas preguntas.',
  linkForeign: 'El enlace a una ronda corresponde a otras preguntas.',

  leaveHow:
    'Anoten qué sigue y después impriman o envíen esta página. Lo que dejen vacío será una línea para escribir a mano.',
  alone: 'Cómo respondió cada persona y lo que decimos en conjunto',
  plan: 'Qué sigue',
  planHow: 'Un paso, una persona responsable, una fecha.',
  step: 'El paso que elegimos',
  owner: 'Responsable',
  by: 'Fecha',
  worked: 'Sabremos que funcionó cuando',
  board: 'Lo que pedimos a la junta escolar',

  print: 'Imprimir esta página',
  printBlocked: 'Aquí no se puede imprimir. Abra esta página en su propia ventana e inténtelo de nuevo.',
  email: 'Enviar por correo',
  share: 'Compartir',
  csv: 'Descargar como tabla (CSV)',
  json: 'Descargar como datos (JSON)',
  downloaded: 'Busque {file} entre sus descargas.',
  emailCut: 'No todo cabe en un correo: el enlace del equipo, al final, lleva al resto.',
  link: 'El enlace del equipo',
  linkHow:
    'Quien lo abra verá esta ronda: todas las respuestas, los grupos y lo que dicen en conjunto. No contiene nombres ni nada de lo que escribieron arriba. Guárdenlo para compararlo con la próxima ronda.',
  copyLink: 'Copiar el enlace del equipo',
  linkCopied: 'Enlace copiado. No se envió nada a ningún servidor.',
  linkLong: {
    one: 'Este enlace tiene {count} carácter. Un programa de correo podría cortarlo: envíe el archivo de datos (JSON), que también se puede leer aquí.',
    many: 'Este enlace tiene {count} caracteres. Un programa de correo podría cortarlo: envíe el archivo de datos (JSON), que también se puede leer aquí.',
    other:
      'Este enlace tiene {count} caracteres. Un programa de correo podría cortarlo: envíe el archivo de datos (JSON), que también se puede leer aquí.',
  },
  linkNone:
    'Esta ronda es demasiado grande para un enlace. Envíe el archivo de datos (JSON), que también se puede leer aquí.',

  thenHow: 'Pongan una ronda anterior junto a esta: peguen su enlace del equipo o elijan su archivo de datos (JSON).',
  earlier: 'La ronda anterior',
  chooseFile: 'Elegir un archivo',
  compareRounds: 'Comparar',
  thenNone: 'Aquí no se encontró ninguna ronda. Un enlace del equipo contiene #readiness-team-.',
  thenCut: 'Este enlace o archivo está incompleto. Pídalo entero.',
  thenDamaged: 'Este enlace o archivo está dañado. Pídalo de nuevo.',
  thenOutdated: 'Esa ronda respondió una versión anterior de estas preguntas; no se pueden comparar.',
  thenForeign: 'Esa ronda respondió otras preguntas; no se pueden comparar.',
  thenFew: 'Esa ronda tiene menos de {min} resultados, así que no se muestra ninguno.',
  otherRound: 'Elegir otra ronda',
  thenOn: 'Antes ({date})',
  thenBare: 'Antes',
  nowLabel: 'Ahora',
  closerOn: {
    one: 'Más cerca en {count} pregunta.',
    many: 'Más cerca en {count} preguntas.',
    other: 'Más cerca en {count} preguntas.',
  },
  furtherOn: {
    one: 'Más lejos en {count} pregunta.',
    many: 'Más lejos en {count} preguntas.',
    other: 'Más lejos en {count} preguntas.',
  },
  asBefore: {
    one: 'Igual que antes en {count} pregunta.',
    many: 'Igual que antes en {count} preguntas.',
    other: 'Igual que antes en {count} preguntas.',
  },
  closer: 'Más cerca',
  further: 'Más lejos',
  sameAsThen: 'Igual que antes',
  notKnown: 'Nadie lo sabía, ni antes ni ahora',
};
