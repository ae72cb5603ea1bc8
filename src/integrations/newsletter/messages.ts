/** What visitors are told about their sign-up. */
export interface NewsletterMessages {
  /** There is no result yet. */
  readonly first: string;
  /** An editor's test run. */
  readonly preview: string;
  readonly sending: string;
  readonly slow: string;
  readonly offline: string;
  /** Sent, and a mail is to be confirmed. */
  readonly confirm: string;
  readonly subscribed: string;
  readonly already: string;
  /** The other side said no, and would say it again. */
  readonly refused: string;
  /** Nobody took it. */
  readonly failed: string;
  /** The visitor unticked the box while it was under way. */
  readonly withdrawn: string;
}

const en: NewsletterMessages = {
  first: 'Please finish the assessment first. Your e-mail address stays here.',
  preview: 'This is a preview, so nothing was sent.',
  sending: 'Sending …',
  slow: 'This takes longer than usual. We keep trying; you need not do anything.',
  offline: 'You are offline. Your sign-up is sent when you are back, as long as this page stays open.',
  confirm: 'Thank you. Please check your mail and follow the link in it to confirm.',
  subscribed: 'Thank you. You are signed up.',
  already: 'You are signed up already. There is nothing left to do.',
  refused: 'Your sign-up was not accepted. Please check the e-mail address, then try again.',
  failed: 'Your sign-up could not be sent. What you typed is still here: please try again in a few minutes.',
  withdrawn: 'You took back your consent, so we stopped sending.',
};

const es: NewsletterMessages = {
  first: 'Primero complete la autoevaluación, por favor. Su correo electrónico se queda aquí.',
  preview: 'Esta es una vista previa: no se envió nada.',
  sending: 'Enviando…',
  slow: 'Está tardando más de lo habitual. Seguimos intentándolo; no tiene que hacer nada.',
  offline: 'No tiene conexión. Su suscripción se enviará cuando vuelva, si deja esta página abierta.',
  confirm: 'Gracias. Revise su correo y siga el enlace que le enviamos para confirmar.',
  subscribed: 'Gracias. Su suscripción está hecha.',
  already: 'Ya está suscrito con esta dirección. No tiene que hacer nada más.',
  refused: 'No se aceptó la suscripción. Revise la dirección de correo y vuelva a intentarlo.',
  failed: 'No se pudo enviar la suscripción. Lo que escribió sigue aquí: vuelva a intentarlo en unos minutos.',
  withdrawn: 'Retiró su consentimiento, así que dejamos de enviar.',
};

const ar: NewsletterMessages = {
  first: 'يُرجى إكمال التقييم أولًا. سيبقى بريدك الإلكتروني هنا.',
  preview: 'هذه معاينة، ولم يُرسَل أي شيء.',
  sending: 'جارٍ الإرسال…',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد. نواصل المحاولة، ولا يلزمك فعل أي شيء.',
  offline: 'أنت غير متصل بالإنترنت. سيُرسَل اشتراكك عند عودة الاتصال ما دامت هذه الصفحة مفتوحة.',
  confirm: 'شكرًا لك. يُرجى فتح بريدك واتباع الرابط الذي فيه للتأكيد.',
  subscribed: 'شكرًا لك. تم اشتراكك.',
  already: 'أنت مشترك بالفعل. لا يلزمك فعل أي شيء آخر.',
  refused: 'لم يُقبل اشتراكك. يُرجى التحقق من عنوان البريد ثم المحاولة مجددًا.',
  failed: 'تعذّر إرسال اشتراكك. ما كتبته ما زال هنا: يُرجى المحاولة مجددًا بعد دقائق.',
  withdrawn: 'سحبت موافقتك، فأوقفنا الإرسال.',
};

const languages: Readonly<Record<string, NewsletterMessages>> = { en, es, ar };

/** The messages in a language (BCP 47), or in English, and which of them that is. */
export function messagesIn(lang: string): { readonly lang: string; readonly texts: NewsletterMessages } {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const texts = Object.hasOwn(languages, base) ? languages[base] : undefined;
  return texts ? { lang: base, texts } : { lang: 'en', texts: en };
}
