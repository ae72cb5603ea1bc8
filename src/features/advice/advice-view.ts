import { html } from 'lit';
import type { Advice, Resource } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';
import { format } from '../../locales/format.js';
import type { AdviceMessages } from './messages.js';

/** The title of a resource; in another language than the words around it, it says in which. */
const titleView = ({ messages }: View, words: AdviceMessages, { title, lang }: Resource): Markup => {
  const [language] = (lang ?? messages.lang).split('-');
  if (messages.lang.split('-')[0] === language) return html`${title}`;
  const name = new Intl.DisplayNames(messages.lang, { type: 'language' }).of(language!)!;
  // WebKit begins names as in a list. Within a sentence, only English of our languages writes them large.
  const inSentence = messages.lang.startsWith('en') ? name : name.toLocaleLowerCase(messages.lang);
  return html`<bdi lang=${lang!}>${title}</bdi> ${format(words.inLanguage, { language: inSentence })}`;
};

/**
 * An insight, numbered first steps and where to read more.
 *
 * @param answers what it follows from, between the insight and the steps
 */
export const adviceView = (
  view: View,
  words: AdviceMessages,
  { insight, steps, resources }: Partial<Advice>,
  answers: Markup = '',
): Markup =>
  html`${insight ? html`<p>${insight}</p>` : ''} ${answers}
  ${
    steps?.length
      ? html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`
      : ''
  }
  ${resources
    ?.map((id) => view.assessment.resources!.find((resource) => resource.id === id)!)
    .map(
      (resource) =>
        html`<p class="read">
          ${words.read}
          <a
            part="link"
            href=${resource.href}
            target="_blank"
            rel="noopener"
            @click=${() => view.actions.open?.(resource)}
            >${titleView(view, words, resource)}<span class="unseen"> ${words.newTab}</span></a
          >
        </p>`,
    )}`;
