/** The result panel. */
export const result = /* css */ `
.label {
  display: block;
  font-size: max(0.62em, 13px);
}
.level {
  font-size: 1.4em;
  line-height: 1.15;
}
.result .scale {
  block-size: 8px;
}
header .scale {
  margin-block-start: 16px;
}
.steps {
  display: flex;
  gap: 3px;
  margin-block: 4px 16px;
  font-size: 0.82em;
}
.steps > span {
  flex: 1;
  min-inline-size: 0;
}
.here {
  color: var(--_text);
}

section > .heading {
  margin-block-end: 12px;
  font-size: 1.15em;
}
.area {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
  margin-block-end: 6px;
}
.area > .muted {
  margin-inline-start: auto;
}

.focus {
  padding: clamp(12px, 4%, 22px);
  background-color: var(--_tint);
  border-radius: var(--_radius);
}
ol {
  padding-inline-start: 1.4em;
}
ol,
li + li,
.read {
  margin-block-start: 8px;
}
.read {
  margin-block-start: 12px;
  font-size: 0.9em;
}
.read + .read {
  margin-block-start: 4px;
}
details {
  padding-block: 4px;
}
details + details {
  border-block-start: 1px solid var(--_border);
}
.focus + details {
  margin-block-start: 12px;
}
summary {
  margin-inline-start: 1.1em;
  padding-block: 10px;
  list-style-position: outside;
  cursor: pointer;
}
details[open] {
  padding-block-end: 16px;
}

.lists {
  gap: 20px 28px;
}
.lists .heading {
  margin-block-end: 8px;
  font-size: 0.9em;
  color: var(--_muted);
}
.lists li {
  display: flex;
  gap: 10px;
}
.lists li::before {
  content: '';
  flex: none;
  inline-size: 14px;
  block-size: 14px;
  margin-block-start: 5px;
  border: 2px solid var(--_muted);
  border-radius: 50%;
}
.lists .filled li::before {
  background-color: var(--_accent);
  border-color: var(--_accent);
}
.areas > li + li,
.gaps > li + li {
  margin-block-start: 16px;
}

.result > .actions {
  margin: 0;
  padding-block-start: 20px;
  border-block-start: 1px solid var(--_border);
}
.note {
  margin-block-start: 12px;
  font-size: 0.9em;
}
slot[name='signup'] {
  display: block;
  margin-block: 28px;
}
`;
