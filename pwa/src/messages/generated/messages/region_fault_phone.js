/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_PhoneInputs */

const nl_region_fault_phone = /** @type {(inputs: Region_Fault_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een telefoonnummer in, zoals 026 000 0000.`)
};

const en_region_fault_phone = /** @type {(inputs: Region_Fault_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a phone number, such as 026 000 0000.`)
};

/**
* | output |
* | --- |
* | "Fill in a phone number, such as 026 000 0000." |
*
* @param {Region_Fault_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_phone = /** @type {((inputs?: Region_Fault_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_phone(inputs)
	return nl_region_fault_phone(inputs)
});