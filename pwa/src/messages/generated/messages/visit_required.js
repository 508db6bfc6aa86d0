/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_RequiredInputs */

const nl_visit_required = /** @type {(inputs: Visit_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verplicht`)
};

const en_visit_required = /** @type {(inputs: Visit_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`required`)
};

/**
* | output |
* | --- |
* | "required" |
*
* @param {Visit_RequiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_required = /** @type {((inputs?: Visit_RequiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_RequiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_required(inputs)
	return nl_visit_required(inputs)
});