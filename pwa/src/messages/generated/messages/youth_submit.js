/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_SubmitInputs */

const nl_youth_submit = /** @type {(inputs: Youth_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stuur het verzoek`)
};

const en_youth_submit = /** @type {(inputs: Youth_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the request`)
};

/**
* | output |
* | --- |
* | "Send the request" |
*
* @param {Youth_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_submit = /** @type {((inputs?: Youth_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_submit(inputs)
	return nl_youth_submit(inputs)
});