/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_OwnInputs */

const nl_legal_to_own = /** @type {(inputs: Legal_To_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen plek`)
};

const en_legal_to_own = /** @type {(inputs: Legal_To_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own place`)
};

/**
* | output |
* | --- |
* | "Own place" |
*
* @param {Legal_To_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_own = /** @type {((inputs?: Legal_To_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_own(inputs)
	return nl_legal_to_own(inputs)
});