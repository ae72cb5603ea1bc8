/** As plain as a quiz can look and still be used with comfort. */
export const panel = /* css */ `
:host {
  display: block;
  box-sizing: border-box;
  max-width: 720px;
  margin: 0 auto;
  padding: 24px;
  line-height: 1.5;
}
fieldset {
  margin: 16px 0;
  padding: 0;
  border: 0;
}
legend {
  padding: 0;
  font-size: 1.2em;
  font-weight: 600;
  outline: 0;
}
.choice {
  display: flex;
  gap: 12px;
  margin-top: 10px;
  padding: 12px 16px;
  border: 1px solid #ccc;
  border-radius: 8px;
}
.choice small {
  display: block;
}
.choice:has(:checked) {
  border-color: #147;
}
button {
  min-height: 44px;
  padding: 8px 18px;
  font: inherit;
}
.next {
  color: #fff;
  background: #147;
  border: 0;
}
.lists {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 24px;
}
details {
  margin-top: 10px;
  padding: 12px 16px;
  border: 1px solid #ccc;
  border-radius: 8px;
}
`;
