/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_AheadInputs */

const nl_rights_fault_ahead = /** @type {(inputs: Rights_Fault_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt te ver in de toekomst.`)
};

const en_rights_fault_ahead = /** @type {(inputs: Rights_Fault_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is too far in the future.`)
};

/**
* | output |
* | --- |
* | "This day is too far in the future." |
*
* @param {Rights_Fault_AheadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_ahead = /** @type {((inputs?: Rights_Fault_AheadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_AheadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_ahead(inputs)
	return nl_rights_fault_ahead(inputs)
});