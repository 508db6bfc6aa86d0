/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Fault_FileInputs */

const nl_log_fault_file = /** @type {(inputs: Log_Fault_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plak de link van een dossier. Er staat een nummer in met vier streepjes.`)
};

const en_log_fault_file = /** @type {(inputs: Log_Fault_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paste the link of a file. It holds a number with four dashes.`)
};

/**
* | output |
* | --- |
* | "Paste the link of a file. It holds a number with four dashes." |
*
* @param {Log_Fault_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_fault_file = /** @type {((inputs?: Log_Fault_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Fault_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_fault_file(inputs)
	return nl_log_fault_file(inputs)
});