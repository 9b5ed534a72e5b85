/** The languages of the command: of sentences, cells and the help. */
export type Locale = 'vi' | 'en';
