/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Unasked_OneInputs */

const nl_youth_unasked_one = /** @type {(inputs: Youth_Unasked_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor 1 kind is nog geen plek bevestigd. Stuur het verzoek binnen 1 werkdag.`)
};

const en_youth_unasked_one = /** @type {(inputs: Youth_Unasked_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For 1 child no place is confirmed yet. Send the request within 1 working day.`)
};

/**
* | output |
* | --- |
* | "For 1 child no place is confirmed yet. Send the request within 1 working day." |
*
* @param {Youth_Unasked_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_unasked_one = /** @type {((inputs?: Youth_Unasked_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Unasked_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_unasked_one(inputs)
	return nl_youth_unasked_one(inputs)
});