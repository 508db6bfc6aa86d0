/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Column_SeenInputs */

const nl_visit_column_seen = /** @type {(inputs: Visit_Column_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezien`)
};

const en_visit_column_seen = /** @type {(inputs: Visit_Column_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seen`)
};

/**
* | output |
* | --- |
* | "Seen" |
*
* @param {Visit_Column_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_column_seen = /** @type {((inputs?: Visit_Column_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Column_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_column_seen(inputs)
	return nl_visit_column_seen(inputs)
});