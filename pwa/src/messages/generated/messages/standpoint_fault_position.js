/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Fault_PositionInputs */

const nl_standpoint_fault_position = /** @type {(inputs: Standpoint_Fault_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat uw organisatie vindt.`)
};

const en_standpoint_fault_position = /** @type {(inputs: Standpoint_Fault_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what your organisation thinks.`)
};

/**
* | output |
* | --- |
* | "Choose what your organisation thinks." |
*
* @param {Standpoint_Fault_PositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_fault_position = /** @type {((inputs?: Standpoint_Fault_PositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Fault_PositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_fault_position(inputs)
	return nl_standpoint_fault_position(inputs)
});