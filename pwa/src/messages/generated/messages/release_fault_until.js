/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_UntilInputs */

const nl_release_fault_until = /** @type {(inputs: Release_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in tot en met welke dag het onderzoek loopt.`)
};

const en_release_fault_until = /** @type {(inputs: Release_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write up to and including which day the research runs.`)
};

/**
* | output |
* | --- |
* | "Write up to and including which day the research runs." |
*
* @param {Release_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_until = /** @type {((inputs?: Release_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_until(inputs)
	return nl_release_fault_until(inputs)
});