/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Paper_PrintInputs */

const nl_referral_paper_print = /** @type {(inputs: Referral_Paper_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afdrukken`)
};

const en_referral_paper_print = /** @type {(inputs: Referral_Paper_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print`)
};

/**
* | output |
* | --- |
* | "Print" |
*
* @param {Referral_Paper_PrintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_paper_print = /** @type {((inputs?: Referral_Paper_PrintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Paper_PrintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_paper_print(inputs)
	return nl_referral_paper_print(inputs)
});