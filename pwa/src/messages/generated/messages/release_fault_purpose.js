/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_PurposeInputs */

const nl_release_fault_purpose = /** @type {(inputs: Release_Fault_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarvoor de gegevens zijn.`)
};

const en_release_fault_purpose = /** @type {(inputs: Release_Fault_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what the data are for.`)
};

/**
* | output |
* | --- |
* | "Write what the data are for." |
*
* @param {Release_Fault_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_purpose = /** @type {((inputs?: Release_Fault_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_purpose(inputs)
	return nl_release_fault_purpose(inputs)
});