/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Book_WhatInputs */

const nl_log_book_what = /** @type {(inputs: Log_Book_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke minuut verzegelt het programma de nieuwe regels. Wie daarna een regel wijzigt of weghaalt, wordt ontdekt.`)
};

const en_log_book_what = /** @type {(inputs: Log_Book_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every minute the program seals the new lines. Who changes or removes a line after that is discovered.`)
};

/**
* | output |
* | --- |
* | "Every minute the program seals the new lines. Who changes or removes a line after that is discovered." |
*
* @param {Log_Book_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_book_what = /** @type {((inputs?: Log_Book_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Book_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_book_what(inputs)
	return nl_log_book_what(inputs)
});