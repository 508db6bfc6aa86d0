/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PrintInputs */

const nl_meeting_print = /** @type {(inputs: Meeting_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verslag afdrukken`)
};

const en_meeting_print = /** @type {(inputs: Meeting_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print the minutes`)
};

/**
* | output |
* | --- |
* | "Print the minutes" |
*
* @param {Meeting_PrintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_print = /** @type {((inputs?: Meeting_PrintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PrintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_print(inputs)
	return nl_meeting_print(inputs)
});