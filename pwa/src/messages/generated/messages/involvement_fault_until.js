/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Fault_UntilInputs */

const nl_involvement_fault_until = /** @type {(inputs: Involvement_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De einddatum ligt in het verleden.`)
};

const en_involvement_fault_until = /** @type {(inputs: Involvement_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The end date lies in the past.`)
};

/**
* | output |
* | --- |
* | "The end date lies in the past." |
*
* @param {Involvement_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_fault_until = /** @type {((inputs?: Involvement_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_fault_until(inputs)
	return nl_involvement_fault_until(inputs)
});