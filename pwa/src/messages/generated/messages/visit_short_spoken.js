/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Short_SpokenInputs */

const nl_visit_short_spoken = /** @type {(inputs: Visit_Short_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gesproken`)
};

const en_visit_short_spoken = /** @type {(inputs: Visit_Short_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`spoken`)
};

/**
* | output |
* | --- |
* | "spoken" |
*
* @param {Visit_Short_SpokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_short_spoken = /** @type {((inputs?: Visit_Short_SpokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Short_SpokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_short_spoken(inputs)
	return nl_visit_short_spoken(inputs)
});