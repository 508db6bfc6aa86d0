/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_KindInputs */

const nl_legal_outcome_kind = /** @type {(inputs: Legal_Outcome_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe liep het af?`)
};

const en_legal_outcome_kind = /** @type {(inputs: Legal_Outcome_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did it end?`)
};

/**
* | output |
* | --- |
* | "How did it end?" |
*
* @param {Legal_Outcome_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_kind = /** @type {((inputs?: Legal_Outcome_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_kind(inputs)
	return nl_legal_outcome_kind(inputs)
});