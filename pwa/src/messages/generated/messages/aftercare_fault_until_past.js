/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Fault_Until_PastInputs */

const nl_aftercare_fault_until_past = /** @type {(inputs: Aftercare_Fault_Until_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij.`)
};

const en_aftercare_fault_until_past = /** @type {(inputs: Aftercare_Fault_Until_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has passed.`)
};

/**
* | output |
* | --- |
* | "This day has passed." |
*
* @param {Aftercare_Fault_Until_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_fault_until_past = /** @type {((inputs?: Aftercare_Fault_Until_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Fault_Until_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_fault_until_past(inputs)
	return nl_aftercare_fault_until_past(inputs)
});