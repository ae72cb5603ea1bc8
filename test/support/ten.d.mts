/** The ten conditions of the built-in assessment, by id. */
export const TEN: readonly string[];
