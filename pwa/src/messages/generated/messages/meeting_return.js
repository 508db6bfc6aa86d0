/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ReturnInputs */

const nl_meeting_return = /** @type {(inputs: Meeting_ReturnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar melder`)
};

const en_meeting_return = /** @type {(inputs: Meeting_ReturnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Return`)
};

/**
* | output |
* | --- |
* | "Return" |
*
* @param {Meeting_ReturnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_return = /** @type {((inputs?: Meeting_ReturnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ReturnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_return(inputs)
	return nl_meeting_return(inputs)
});