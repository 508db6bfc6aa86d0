/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Decision_Prepare_OfInputs */

const nl_decision_prepare_of = /** @type {(inputs: Decision_Prepare_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Voorbereiding: ${i?.name}`)
};

const en_decision_prepare_of = /** @type {(inputs: Decision_Prepare_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preparation: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Preparation: {name}" |
*
* @param {Decision_Prepare_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_prepare_of = /** @type {((inputs: Decision_Prepare_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Prepare_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_prepare_of(inputs)
	return nl_decision_prepare_of(inputs)
});