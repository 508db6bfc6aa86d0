/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_AddInputs */

const nl_youth_add = /** @type {(inputs: Youth_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek aan Jeugdbescherming sturen`)
};

const en_youth_add = /** @type {(inputs: Youth_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a request to youth protection`)
};

/**
* | output |
* | --- |
* | "Send a request to youth protection" |
*
* @param {Youth_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_add = /** @type {((inputs?: Youth_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_add(inputs)
	return nl_youth_add(inputs)
});