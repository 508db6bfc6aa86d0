/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Since_FirstInputs */

const nl_visit_since_first = /** @type {(inputs: Visit_Since_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden is nog niet eerder gesproken.`)
};

const en_visit_since_first = /** @type {(inputs: Visit_Since_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household has not been spoken to before.`)
};

/**
* | output |
* | --- |
* | "This household has not been spoken to before." |
*
* @param {Visit_Since_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_since_first = /** @type {((inputs?: Visit_Since_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Since_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_since_first(inputs)
	return nl_visit_since_first(inputs)
});