/** What is new on the panel comes in gently; what was there before these styles stays as it is. */
export const motion = /* css */ `
@media screen and (prefers-reduced-motion: no-preference) {
  .scale > div {
    transition: inline-size 0.2s ease-out;
  }
  fieldset,
  .result,
  .said > * {
    transition:
      opacity 0.18s ease-out,
      translate 0.18s ease-out;
  }
  @starting-style {
    fieldset,
    .result,
    .said > * {
      opacity: 0;
      translate: 0 8px;
    }
  }
}
`;
