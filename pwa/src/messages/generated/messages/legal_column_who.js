/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Column_WhoInputs */

const nl_legal_column_who = /** @type {(inputs: Legal_Column_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastgelegd door`)
};

const en_legal_column_who = /** @type {(inputs: Legal_Column_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded by`)
};

/**
* | output |
* | --- |
* | "Recorded by" |
*
* @param {Legal_Column_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_column_who = /** @type {((inputs?: Legal_Column_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Column_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_column_who(inputs)
	return nl_legal_column_who(inputs)
});