/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Parents_WhyInputs */

const nl_youth_parents_why = /** @type {(inputs: Youth_Parents_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet?`)
};

const en_youth_parents_why = /** @type {(inputs: Youth_Parents_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not?`)
};

/**
* | output |
* | --- |
* | "Why not?" |
*
* @param {Youth_Parents_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_parents_why = /** @type {((inputs?: Youth_Parents_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Parents_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_parents_why(inputs)
	return nl_youth_parents_why(inputs)
});