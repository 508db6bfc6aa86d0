/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Identified_CallInputs */

const nl_rights_identified_call = /** @type {(inputs: Rights_Identified_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb teruggebeld op het bekende nummer`)
};

const en_rights_identified_call = /** @type {(inputs: Rights_Identified_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I called back on the known number`)
};

/**
* | output |
* | --- |
* | "I called back on the known number" |
*
* @param {Rights_Identified_CallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified_call = /** @type {((inputs?: Rights_Identified_CallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Identified_CallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified_call(inputs)
	return nl_rights_identified_call(inputs)
});