/** The version of the package, which every score names. */
export const ENGINE = '0.1.0';
