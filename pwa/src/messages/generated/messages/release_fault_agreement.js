/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_AgreementInputs */

const nl_release_fault_agreement = /** @type {(inputs: Release_Fault_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noem de overeenkomst waarin dit staat.`)
};

const en_release_fault_agreement = /** @type {(inputs: Release_Fault_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name the agreement in which this stands.`)
};

/**
* | output |
* | --- |
* | "Name the agreement in which this stands." |
*
* @param {Release_Fault_AgreementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_agreement = /** @type {((inputs?: Release_Fault_AgreementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_AgreementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_agreement(inputs)
	return nl_release_fault_agreement(inputs)
});