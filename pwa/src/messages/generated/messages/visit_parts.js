/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_PartsInputs */

const nl_visit_parts = /** @type {(inputs: Visit_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderdelen van het bezoek`)
};

const en_visit_parts = /** @type {(inputs: Visit_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parts of the visit`)
};

/**
* | output |
* | --- |
* | "Parts of the visit" |
*
* @param {Visit_PartsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_parts = /** @type {((inputs?: Visit_PartsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_PartsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_parts(inputs)
	return nl_visit_parts(inputs)
});