/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_Fault_DueInputs */

const nl_standpoint_ask_fault_due = /** @type {(inputs: Standpoint_Ask_Fault_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer u de standpunten wilt hebben.`)
};

const en_standpoint_ask_fault_due = /** @type {(inputs: Standpoint_Ask_Fault_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when you want the standpoints.`)
};

/**
* | output |
* | --- |
* | "Fill in when you want the standpoints." |
*
* @param {Standpoint_Ask_Fault_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_fault_due = /** @type {((inputs?: Standpoint_Ask_Fault_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_Fault_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_fault_due(inputs)
	return nl_standpoint_ask_fault_due(inputs)
});