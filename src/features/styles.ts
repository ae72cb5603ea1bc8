/** What keeps, shares and brings back a result, and what makes the panel finer than it has to be. */
export const keep = /* css */ `
.mark {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  margin-block-end: 24px;
  padding: 8px 16px;
  background-color: var(--_tint);
  border-radius: var(--_radius);
}
.mark p {
  flex: 1 1 16em;
}
.mark button {
  margin-inline-start: -12px;
  padding-inline: 12px;
}

.change {
  margin-block-start: 6px;
  font-size: 0.9em;
}

.framed {
  border-color: var(--_border);
}
.said {
  flex-basis: 100%;
}
/* Words may come last on screen; what takes the focus stays where Tab finds it. */
.said:not(:has(textarea)) {
  order: 1;
}
.said > :first-child:not(:empty) {
  margin-block-start: 8px;
}
textarea {
  inline-size: 100%;
  margin-block-start: 8px;
  padding: 8px 12px;
  font: inherit;
  color: inherit;
  background-color: var(--_tint);
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
}
textarea:focus-visible {
  outline: 3px solid var(--_accent);
  outline-offset: 2px;
}

.unknown .scale {
  background: none;
  border: 1px dashed var(--_muted);
}
:only-child > ul {
  columns: 2 240px;
}
.lists li {
  break-inside: avoid;
}
.result > header {
  container-type: inline-size;
}
@container (max-width: 260px) {
  .steps {
    visibility: hidden;
    block-size: 8px;
  }
}

.heading + details {
  margin-block-start: -8px;
}
.answers > li {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 12px;
}
.answers > li + li {
  padding-block-start: 8px;
}
.answers p {
  grid-column: 1;
}
.answers button {
  grid-area: 1 / 2 / 3;
  align-self: center;
}
.history li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
}
details button {
  margin-inline-start: -12px;
  padding-inline: 12px;
}
.answers button {
  margin-inline: 0 -12px;
}

table {
  inline-size: 100%;
  margin-block: 12px;
  border-collapse: collapse;
  font-size: 0.9em;
}
th,
td {
  padding: 6px 0;
  font-weight: 400;
  text-align: start;
  vertical-align: top;
}
tr > :first-child {
  inline-size: 100%;
  padding-inline-end: 16px;
}
tr > :nth-child(2) {
  padding-inline-end: 16px;
  text-align: end;
}
tr > :nth-child(n + 2) {
  overflow-wrap: normal;
}
.sum > * {
  border-block-start: 1px solid var(--_border);
}
.sum > th {
  font-weight: 600;
}
tr.muted > th {
  padding-inline-start: 12px;
}

`;
