/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_BackInputs */

const nl_arrears_back = /** @type {(inputs: Arrears_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de achterstanden`)
};

const en_arrears_back = /** @type {(inputs: Arrears_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the arrears`)
};

/**
* | output |
* | --- |
* | "Back to the arrears" |
*
* @param {Arrears_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_back = /** @type {((inputs?: Arrears_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_back(inputs)
	return nl_arrears_back(inputs)
});