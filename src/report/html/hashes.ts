// SHA-256 of the two constant texts of a page, in base64, as its policy names them. They stand here
// rather than being worked out, so that a page can be made where there is no WebCrypto (an intranet
// over plain HTTP); a test holds them against the texts.

export const STYLE_HASH = 'sha256-WFsjCBzS2Br9+jDlApybF7W+7rMfaGc8XDoiIhazYWA=';
export const SCRIPT_HASH = 'sha256-OfYM4jaHe3B6FuQeIIwvXYXlR9DvvEzXcFysJ8aAVos=';
