/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Ground_CompositionInputs */

const nl_referral_ground_composition = /** @type {(inputs: Referral_Ground_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling onbekend: niet vastgesteld wie hier woont`)
};

const en_referral_ground_composition = /** @type {(inputs: Referral_Ground_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Composition unknown: nobody established who lives here`)
};

/**
* | output |
* | --- |
* | "Composition unknown: nobody established who lives here" |
*
* @param {Referral_Ground_CompositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_ground_composition = /** @type {((inputs?: Referral_Ground_CompositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Ground_CompositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_ground_composition(inputs)
	return nl_referral_ground_composition(inputs)
});