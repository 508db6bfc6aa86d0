/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Fault_GroundInputs */

const nl_overview_fault_ground = /** @type {(inputs: Overview_Fault_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de grond.`)
};

const en_overview_fault_ground = /** @type {(inputs: Overview_Fault_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the ground.`)
};

/**
* | output |
* | --- |
* | "Choose the ground." |
*
* @param {Overview_Fault_GroundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_fault_ground = /** @type {((inputs?: Overview_Fault_GroundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Fault_GroundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_fault_ground(inputs)
	return nl_overview_fault_ground(inputs)
});