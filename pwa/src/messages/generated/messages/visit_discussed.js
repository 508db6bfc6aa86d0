/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_DiscussedInputs */

const nl_visit_discussed = /** @type {(inputs: Visit_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er besproken?`)
};

const en_visit_discussed = /** @type {(inputs: Visit_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was discussed?`)
};

/**
* | output |
* | --- |
* | "What was discussed?" |
*
* @param {Visit_DiscussedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_discussed = /** @type {((inputs?: Visit_DiscussedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_DiscussedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_discussed(inputs)
	return nl_visit_discussed(inputs)
});