/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_TitleInputs */

const nl_arrears_title = /** @type {(inputs: Arrears_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstanden`)
};

const en_arrears_title = /** @type {(inputs: Arrears_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent arrears`)
};

/**
* | output |
* | --- |
* | "Rent arrears" |
*
* @param {Arrears_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_title = /** @type {((inputs?: Arrears_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_title(inputs)
	return nl_arrears_title(inputs)
});