import { complete, score, type Session } from '../../core/index.js';
import type { ReadinessAssessmentElement } from '../../readiness-assessment.js';
import type { Visit } from '../../controllers/session.js';
import type { ReadinessEvent } from '../../events.js';
import { pushEntry } from '../../integrations/data-layer.js';
import { fill, type SignUpValues } from '../../integrations/newsletter/fields.js';
import { pickLanguage } from '../../core/language.js';

/** What ties one element to forms and tag managers. */
export interface Page {
  /** After each event, when its listeners have heard it. */
  tell(event: ReadinessEvent): void;
  /** After each change on screen. */
  update(): void;
  /** When the form around it is reset. */
  reset(): void;
  /** With what `update` gave the browser to keep. */
  restore(state: unknown): void;
}

/** Why a form cannot be submitted yet. */
const REQUIRED: Readonly<Record<string, string>> = {
  en: 'Please answer all questions and see your result first.',
  es: 'Primero responda todas las preguntas y vea su resultado.',
  ar: 'يُرجى الإجابة عن جميع الأسئلة والاطلاع على النتيجة أولًا.',
};

/** What the fields of a sign-up form may ask for; undefined while there is no result. */
function valuesOf(visit: Visit): SignUpValues | undefined {
  const { result, session, edition } = visit;
  if (!result) return undefined;
  const { level, focus, percent, areas } = { percent: null, areas: [], ...visit.reportable(result) };
  return {
    level: level?.id ?? '',
    'level-label': level?.label ?? '',
    percent: percent === null ? '' : String(percent),
    focus: focus.join(','),
    areas: areas.map(({ id, percent }) => `${id}:${percent ?? ''}`).join(','),
    attempt: session.attempt,
    lang: edition.lang,
    assessment: edition.assessment.id,
    'assessment-version': edition.assessment.version,
  };
}

/** Ties an element to the forms that its attributes and slots name, and to the data layer. */
export function connectPage(element: ReadinessAssessmentElement, internals: ElementInternals, visit: Visit): Page {
  /** The form that was revealed with the result. Once it is, the page may hide it again. */
  let revealed: HTMLElement | undefined;
  /** Whether fields hold a result. What the page wrote into them before is not touched. */
  let filled = false;

  /** What `signup` names: a form, or the place of one. */
  const named = (): HTMLElement | null => {
    const { signup } = element;
    const root = element.getRootNode() as Document | ShadowRoot;
    return signup ? root.querySelector<HTMLElement>(`#${CSS.escape(signup)}`) : null;
  };

  const fillForms = () => {
    const values = element.preview ? undefined : valuesOf(visit);
    if (!values && !filled) return;
    filled = Boolean(values);
    const form = named();
    for (const within of [...element.querySelectorAll('[slot=signup]'), form]) if (within) fill(within, values);
    if (!values && revealed) {
      revealed.hidden = true;
      revealed = undefined;
    } else if (values && form?.hidden && form !== revealed) {
      form.hidden = false;
      revealed = form;
    }
  };

  // Forms of services come late, and are made anew when something is wrong with them.
  const observer = new MutationObserver(() => {
    if (element.isConnected) fillForms();
    else observer.disconnect();
  });
  const watch = () => {
    observer.disconnect();
    if (visit.result && element.isConnected)
      observer.observe(element.getRootNode(), { childList: true, subtree: true });
  };

  const report = () => {
    const { result, session, edition } = visit;
    const { id, version } = edition.assessment;
    const state = JSON.stringify({ id, version, session });
    internals.setFormValue(result && JSON.stringify(visit.reportable(result)), state);
    if (element.required && !result) {
      const [anchor] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=primary]');
      const language = pickLanguage(edition.lang, Object.keys(REQUIRED));
      internals.setValidity({ valueMissing: true }, REQUIRED[language], anchor);
    } else internals.setValidity({});
  };

  // When a form is to be sent, the browser puts the focus on what keeps it from that: this element, which can have none
  // of its own. For that moment it can, and the visitor is taken to the question that lacks an answer. Scripts that only
  // ask whether the form is valid move no focus, and so change nothing.
  let asked = false;
  element.addEventListener('invalid', () => {
    if (asked) return;
    asked = true;
    element.tabIndex = -1;
    requestAnimationFrame(() => {
      asked = false;
      element.removeAttribute('tabindex');
    });
  });
  element.addEventListener('focusin', () => {
    if (asked) visit.finish();
    asked = false;
  });

  /** What the browser keeps is brought back when the language or document that it belongs to is there. */
  let kept: unknown;
  const bringBack = () => {
    const state = kept;
    kept = undefined;
    try {
      const { id, version, session } = JSON.parse(String(state)) as { id: string; version: string; session: Session };
      const { assessment } = visit.edition;
      if (id !== assessment.id || version !== assessment.version || visit.session.started) return;
      visit.prefill(session.answers);
      const { attempt, started, position } = session;
      const resumed = { ...visit.session, attempt, started, position };
      visit.session = session.complete ? complete(assessment, resumed) : resumed;
      if (visit.session.complete) visit.result = score(assessment, visit.session.answers);
      visit.show();
    } catch {
      // Not what this version kept: the visit begins anew.
    }
  };

  return {
    tell(event) {
      if (element.dataLayer !== null) pushEntry(event, element.dataLayer || undefined);
    },
    update() {
      if (kept !== undefined && !visit.loading) bringBack();
      report();
      fillForms();
      watch();
    },
    reset() {
      // Many sites are one large form; only in one that it takes part in does the visit begin anew.
      if (element.name !== null || element.required) element.restart();
    },
    restore(state) {
      kept = state;
      if (!visit.loading) bringBack();
    },
  };
}
