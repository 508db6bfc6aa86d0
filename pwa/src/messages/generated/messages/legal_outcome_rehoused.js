/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_RehousedInputs */

const nl_legal_outcome_rehoused = /** @type {(inputs: Legal_Outcome_RehousedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ander huis gevonden`)
};

const en_legal_outcome_rehoused = /** @type {(inputs: Legal_Outcome_RehousedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rehoused`)
};

/**
* | output |
* | --- |
* | "Rehoused" |
*
* @param {Legal_Outcome_RehousedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_rehoused = /** @type {((inputs?: Legal_Outcome_RehousedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_RehousedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_rehoused(inputs)
	return nl_legal_outcome_rehoused(inputs)
});