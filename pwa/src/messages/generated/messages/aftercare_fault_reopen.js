/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Fault_ReopenInputs */

const nl_aftercare_fault_reopen = /** @type {(inputs: Aftercare_Fault_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom het dossier weer opengaat.`)
};

const en_aftercare_fault_reopen = /** @type {(inputs: Aftercare_Fault_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the file opens again.`)
};

/**
* | output |
* | --- |
* | "Write down why the file opens again." |
*
* @param {Aftercare_Fault_ReopenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_fault_reopen = /** @type {((inputs?: Aftercare_Fault_ReopenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Fault_ReopenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_fault_reopen(inputs)
	return nl_aftercare_fault_reopen(inputs)
});