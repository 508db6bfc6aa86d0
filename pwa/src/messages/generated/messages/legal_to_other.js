/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_OtherInputs */

const nl_legal_to_other = /** @type {(inputs: Legal_To_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere woning`)
};

const en_legal_to_other = /** @type {(inputs: Legal_To_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other home`)
};

/**
* | output |
* | --- |
* | "Other home" |
*
* @param {Legal_To_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_other = /** @type {((inputs?: Legal_To_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_other(inputs)
	return nl_legal_to_other(inputs)
});