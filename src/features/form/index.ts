import { complete, pickLanguage, type Session } from '../../core/index.js';
import { fill, type SignUpValues } from '../../integrations/newsletter/fields.js';
import type { AssessmentState, Connect, SessionState } from '../feature.js';
import { memberOf } from '../../member-of.js';

/** Why a form cannot be submitted yet. */
const REQUIRED: Readonly<Record<string, string>> = {
  en: 'Please answer all questions and see your result first.',
  es: 'Primero responda todas las preguntas y vea su resultado.',
  ar: 'يُرجى الإجابة عن جميع الأسئلة والاطلاع على النتيجة أولًا.',
};

/** What the fields of a sign-up form may ask for; undefined while there is no result. */
function valuesOf({ current }: AssessmentState, session: SessionState): SignUpValues | undefined {
  const { result, state } = session;
  if (!result) return undefined;
  const { level, focus, percent = null, areas = [] } = session.reportable(result);
  return {
    level: level?.id ?? '',
    'level-label': level?.label ?? '',
    percent: percent === null ? '' : String(percent),
    focus: focus.join(','),
    areas: areas.map(({ id, percent }) => `${id}:${percent ?? ''}`).join(','),
    attempt: state.attempt,
    lang: current.lang,
    assessment: current.assessment.id,
    'assessment-version': current.assessment.version,
  };
}

/** Takes part in forms: the one around the element, and those that `signup` and the slot name. */
export const connect: Connect = ({ host, internals, assessment, session }) => {
  /** The form that was revealed with the result. Once it is, the page may hide it again. */
  let revealed: HTMLElement | undefined;
  /** Whether fields hold a result. What the page wrote into them before is not touched. */
  let filled = false;

  /** What `signup` names: a form, or the place of one. Of two with that id, one may be a visitor’s: neither counts. */
  const named = (): HTMLElement | null => {
    const { signup } = host;
    const root = host.getRootNode() as Document | ShadowRoot;
    const found = signup ? memberOf(root, 'querySelectorAll')<HTMLElement>(`#${CSS.escape(signup)}`) : [];
    return found.length === 1 ? found[0]! : null;
  };

  const fillForms = () => {
    const values = host.preview ? undefined : valuesOf(assessment, session);
    if (!values && !filled) return;
    filled = Boolean(values);
    const form = named();
    for (const within of [...host.querySelectorAll('[slot=signup]'), form]) if (within) fill(within, values);
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
    if (host.isConnected) fillForms();
    else observer.disconnect();
  });
  const watch = () => {
    observer.disconnect();
    if (session.result && host.isConnected) observer.observe(host.getRootNode(), { childList: true, subtree: true });
  };

  const report = () => {
    const { result } = session;
    const { lang } = assessment.current;
    const { id, version } = assessment.current.assessment;
    const state = JSON.stringify({ id, version, session: session.state });
    internals.setFormValue(result && JSON.stringify(session.reportable(result)), state);
    if (host.required && !result) {
      const [anchor] = host.shadowRoot!.querySelectorAll<HTMLElement>('[part~=primary]');
      const language = pickLanguage(lang, Object.keys(REQUIRED));
      internals.setValidity({ valueMissing: true }, REQUIRED[language], anchor);
    } else internals.setValidity({});
  };

  // When a form is to be sent, the browser puts the focus on what keeps it from that: this element, which can have none
  // of its own. For that moment it can, and the visitor is taken to the question that lacks an answer. Scripts that only
  // ask whether the form is valid move no focus, and so change nothing.
  let asked = false;
  host.addEventListener('invalid', () => {
    if (asked) return;
    asked = true;
    host.tabIndex = -1;
    requestAnimationFrame(() => {
      asked = false;
      host.removeAttribute('tabindex');
    });
  });
  host.addEventListener('focusin', () => {
    if (asked) session.actions.finish();
    asked = false;
  });

  /** What the browser keeps is brought back when the language or document that it belongs to is there. */
  let kept: unknown;
  const bringBack = () => {
    const state = kept;
    kept = undefined;
    try {
      const restored = JSON.parse(String(state)) as { id: string; version: string; session: Session };
      const current = assessment.current.assessment;
      if (restored.id !== current.id || restored.version !== current.version || session.state.started) return;
      session.prefill(restored.session.answers);
      const { attempt, started, position } = restored.session;
      const resumed = { ...session.state, attempt, started, position };
      session.resume(restored.session.complete ? complete(current, resumed) : resumed);
    } catch {
      // Not what this version kept: the visit begins anew.
    }
  };

  return {
    hostUpdated() {
      if (kept !== undefined && !assessment.loading) bringBack();
      report();
      fillForms();
      watch();
    },
    formReset() {
      // Many sites are one large form; only in one that it takes part in does the visit begin anew.
      if (host.name !== null || host.required) host.restart();
    },
    formStateRestored(state) {
      kept = state;
      if (!assessment.loading) bringBack();
    },
  };
};
