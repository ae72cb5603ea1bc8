import type { Messages } from './messages.js';

export { content } from '../content/ar.js';

export const messages: Messages = {
  lang: 'ar',
  progress: 'السؤال {current} من {total}',
  continue: 'متابعة',
  back: 'رجوع',
  finish: 'عرض نتيجتكم',
  unsure: 'لستُ على يقين',
  missingSingle: 'اختاروا إجابة واحدة للمتابعة.',
  missingMultiple: 'حدّدوا إجابة واحدة على الأقل للمتابعة.',
  unsureIsFine: 'ولا بأس باختيار «لستُ على يقين».',
  resultLabel: 'نتيجتكم',
  place: 'المرحلة {current} من {total}',
  areas: 'المجالات جنبًا إلى جنب',
  notKnown: 'غير معروف بعد',
  startHere: 'ابدؤوا من هنا: {area}',
  then: 'ثم: {area}',
  keepGoing: 'واصلوا المسيرة: {area}',
  horizon: 'أفقكم التالي',
  read: 'اقرؤوا المزيد:',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  gaps: 'أسئلة تستحق البحث',
  unknownLabel: 'من المبكر الجزم بذلك',
  unknownMeaning:
    'اخترتم «لستُ على يقين» في كل مرة. وهذا في حد ذاته أمر تفيد معرفته. انظروا أدناه كيف تصلون إلى الإجابات.',
  note: 'هذه بداية للحوار، وليست أداة قياس جرى التحقق من صلاحيتها علميًا.',
  restart: 'البدء من جديد',
  missingCount: {
    zero: 'لم يبقَ أي سؤال يحتاج إلى إجابة.',
    one: 'بقي سؤال واحد يحتاج إلى إجابة.',
    two: 'بقي سؤالان يحتاجان إلى إجابة.',
    few: 'بقيت {count} أسئلة تحتاج إلى إجابة.',
    many: 'بقي {count} سؤالًا يحتاج إلى إجابة.',
    other: 'بقي {count} سؤال يحتاج إلى إجابة.',
  },
  loading: 'لحظة واحدة …',
  unreachable: 'تعذّر تحميل الأسئلة. تحقّقوا من اتصالكم بالإنترنت ثم حاولوا مرة أخرى.',
  tryAgain: 'إعادة المحاولة',
  unusable: 'لا يمكن عرض هذا التقييم حاليًا. يُرجى المحاولة مرة أخرى لاحقًا.',
};
