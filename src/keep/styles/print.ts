/** Stands in until the real one arrives. */
export const print = /* css */ `@media print { .printed { display: block } }`;
