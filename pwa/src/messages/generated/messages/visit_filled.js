/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_FilledInputs */

const nl_visit_filled = /** @type {(inputs: Visit_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ingevuld`)
};

const en_visit_filled = /** @type {(inputs: Visit_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`filled in`)
};

/**
* | output |
* | --- |
* | "filled in" |
*
* @param {Visit_FilledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_filled = /** @type {((inputs?: Visit_FilledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_FilledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_filled(inputs)
	return nl_visit_filled(inputs)
});