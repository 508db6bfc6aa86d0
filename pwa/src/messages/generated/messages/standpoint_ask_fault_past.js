/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_Fault_PastInputs */

const nl_standpoint_ask_fault_past = /** @type {(inputs: Standpoint_Ask_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij.`)
};

const en_standpoint_ask_fault_past = /** @type {(inputs: Standpoint_Ask_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has passed.`)
};

/**
* | output |
* | --- |
* | "This day has passed." |
*
* @param {Standpoint_Ask_Fault_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_fault_past = /** @type {((inputs?: Standpoint_Ask_Fault_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_Fault_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_fault_past(inputs)
	return nl_standpoint_ask_fault_past(inputs)
});