/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_NoneInputs */

const nl_arrears_none = /** @type {(inputs: Arrears_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen van uw huurders heeft een achterstand.`)
};

const en_arrears_none = /** @type {(inputs: Arrears_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None of your tenants is in arrears.`)
};

/**
* | output |
* | --- |
* | "None of your tenants is in arrears." |
*
* @param {Arrears_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_none = /** @type {((inputs?: Arrears_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_none(inputs)
	return nl_arrears_none(inputs)
});