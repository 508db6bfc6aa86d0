/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_ParentsInputs */

const nl_youth_parents = /** @type {(inputs: Youth_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weten de ouders van dit verzoek?`)
};

const en_youth_parents = /** @type {(inputs: Youth_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do the parents know of this request?`)
};

/**
* | output |
* | --- |
* | "Do the parents know of this request?" |
*
* @param {Youth_ParentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_parents = /** @type {((inputs?: Youth_ParentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_ParentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_parents(inputs)
	return nl_youth_parents(inputs)
});