/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_Fault_WhoInputs */

const nl_standpoint_ask_fault_who = /** @type {(inputs: Standpoint_Ask_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies minstens één organisatie.`)
};

const en_standpoint_ask_fault_who = /** @type {(inputs: Standpoint_Ask_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one organisation.`)
};

/**
* | output |
* | --- |
* | "Choose at least one organisation." |
*
* @param {Standpoint_Ask_Fault_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_fault_who = /** @type {((inputs?: Standpoint_Ask_Fault_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_Fault_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_fault_who(inputs)
	return nl_standpoint_ask_fault_who(inputs)
});