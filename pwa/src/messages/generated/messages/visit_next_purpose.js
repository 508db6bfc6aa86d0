/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Next_PurposeInputs */

const nl_visit_next_purpose = /** @type {(inputs: Visit_Next_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor?`)
};

const en_visit_next_purpose = /** @type {(inputs: Visit_Next_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What for?`)
};

/**
* | output |
* | --- |
* | "What for?" |
*
* @param {Visit_Next_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_next_purpose = /** @type {((inputs?: Visit_Next_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Next_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_next_purpose(inputs)
	return nl_visit_next_purpose(inputs)
});