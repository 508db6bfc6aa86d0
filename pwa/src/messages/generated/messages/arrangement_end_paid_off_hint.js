/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Paid_Off_HintInputs */

const nl_arrangement_end_paid_off_hint = /** @type {(inputs: Arrangement_End_Paid_Off_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles is betaald, ook als dat sneller ging dan afgesproken.`)
};

const en_arrangement_end_paid_off_hint = /** @type {(inputs: Arrangement_End_Paid_Off_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything is paid, also when that went faster than agreed.`)
};

/**
* | output |
* | --- |
* | "Everything is paid, also when that went faster than agreed." |
*
* @param {Arrangement_End_Paid_Off_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_paid_off_hint = /** @type {((inputs?: Arrangement_End_Paid_Off_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Paid_Off_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_paid_off_hint(inputs)
	return nl_arrangement_end_paid_off_hint(inputs)
});