/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Fault_UntilInputs */

const nl_aftercare_fault_until = /** @type {(inputs: Aftercare_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in tot en met welke dag de nazorg duurt.`)
};

const en_aftercare_fault_until = /** @type {(inputs: Aftercare_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in until which day the aftercare lasts.`)
};

/**
* | output |
* | --- |
* | "Fill in until which day the aftercare lasts." |
*
* @param {Aftercare_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_fault_until = /** @type {((inputs?: Aftercare_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_fault_until(inputs)
	return nl_aftercare_fault_until(inputs)
});