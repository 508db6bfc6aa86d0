/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Keep_Arrears_HintInputs */

const nl_rentfile_keep_arrears_hint = /** @type {(inputs: Rentfile_Keep_Arrears_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van andere huurders wordt alleen het aantal geteld.`)
};

const en_rentfile_keep_arrears_hint = /** @type {(inputs: Rentfile_Keep_Arrears_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of other tenants only the number is counted.`)
};

/**
* | output |
* | --- |
* | "Of other tenants only the number is counted." |
*
* @param {Rentfile_Keep_Arrears_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_keep_arrears_hint = /** @type {((inputs?: Rentfile_Keep_Arrears_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Keep_Arrears_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_keep_arrears_hint(inputs)
	return nl_rentfile_keep_arrears_hint(inputs)
});