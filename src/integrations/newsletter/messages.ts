/** What visitors are told about their sign-up. */
export interface NewsletterMessages {
  /** There is no result yet. */
  readonly first: string;
  /** An editor's test run. */
  readonly preview: string;
  readonly sending: string;
  readonly slow: string;
  readonly offline: string;
  /** Sent, and an email is to be confirmed. */
  readonly confirm: string;
  readonly subscribed: string;
  readonly already: string;
  /** The other side said no, and would say it again. */
  readonly refused: string;
  /** Nobody took it. */
  readonly failed: string;
  /** The visitor unchecked the box while it was under way. */
  readonly withdrawn: string;
}

const en: NewsletterMessages = {
  first: 'Please finish the self-assessment first. Your email address stays here.',
  preview: 'This is a preview, so nothing was sent.',
  sending: 'Sending…',
  slow: 'This is taking longer than usual. We are still trying; you do not need to do anything.',
  offline: 'You are offline. Your sign-up will be sent when you are back online, if this page stays open.',
  confirm: 'Thank you. Please check your email and use the link in it to confirm.',
  subscribed: 'Thank you. You are signed up.',
  already: 'You are already signed up. There is nothing more to do.',
  refused: 'Your sign-up was not accepted. Please check the email address, then try again.',
  failed: 'Your sign-up could not be sent. What you typed is still here: please try again in a few minutes.',
  withdrawn: 'You unchecked the box, so your sign-up was not sent.',
};

const es: NewsletterMessages = {
  first: 'Primero complete la autoevaluación, por favor. Su correo electrónico se queda aquí.',
  preview: 'Esta es una vista previa: no se envió nada.',
  sending: 'Enviando…',
  slow: 'Está tardando más de lo habitual. Seguimos intentándolo; no tiene que hacer nada.',
  offline:
    'No tiene conexión. Su suscripción se enviará cuando se restablezca la conexión, si deja abierta esta página.',
  confirm: 'Gracias. Revise su correo y use el enlace que le enviamos para confirmar.',
  subscribed: 'Gracias. Su suscripción quedó registrada.',
  already: 'Esta dirección ya está suscrita. No tiene que hacer nada más.',
  refused: 'No se aceptó la suscripción. Revise la dirección de correo e inténtelo de nuevo.',
  failed: 'No se pudo enviar la suscripción. Lo que escribió sigue aquí: inténtelo de nuevo en unos minutos.',
  withdrawn: 'Desmarcó la casilla, así que no enviamos su suscripción.',
};

const ar: NewsletterMessages = {
  first: 'يُرجى إكمال التقييم الذاتي أولًا. سيبقى بريدكم الإلكتروني هنا.',
  preview: 'هذه معاينة، ولم يُرسَل أي شيء.',
  sending: 'جارٍ الإرسال…',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد. نواصل المحاولة، ولا يلزمكم فعل أي شيء.',
  offline: 'لا يوجد اتصال بالإنترنت. سيُرسَل اشتراككم عند عودة الاتصال ما دامت هذه الصفحة مفتوحة.',
  confirm: 'شكرًا لكم. يُرجى فتح بريدكم واتباع الرابط الذي فيه للتأكيد.',
  subscribed: 'شكرًا لكم. تم اشتراككم.',
  already: 'هذا العنوان مشترك بالفعل. لا يلزمكم فعل أي شيء آخر.',
  refused: 'لم يُقبل اشتراككم. يُرجى التحقق من عنوان البريد ثم المحاولة مرة أخرى.',
  failed: 'تعذّر إرسال اشتراككم. ما كتبتموه ما زال هنا: يُرجى المحاولة مرة أخرى بعد دقائق.',
  withdrawn: 'ألغيتم تحديد المربع، فلم نرسل اشتراككم.',
};

const languages: Readonly<Record<string, NewsletterMessages>> = { en, es, ar };

/** The messages in a language (BCP 47), or in English, and which of them that is. */
export function messagesIn(lang: string): { readonly lang: string; readonly texts: NewsletterMessages } {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const texts = Object.hasOwn(languages, base) ? languages[base] : undefined;
  return texts ? { lang: base, texts } : { lang: 'en', texts: en };
}
