/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Rights_Erasure_FromInputs */

const nl_rights_erasure_from = /** @type {(inputs: Rights_Erasure_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Een bewoner vroeg hierom. Wij wissen op ${i?.day}, of zodra niets meer wacht op nazien.`)
};

const en_rights_erasure_from = /** @type {(inputs: Rights_Erasure_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A resident asked for this. We erase on ${i?.day}, or as soon as nothing waits for review.`)
};

/**
* | output |
* | --- |
* | "A resident asked for this. We erase on {day}, or as soon as nothing waits for review." |
*
* @param {Rights_Erasure_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_erasure_from = /** @type {((inputs: Rights_Erasure_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Erasure_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_erasure_from(inputs)
	return nl_rights_erasure_from(inputs)
});