/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Fault_ReasonInputs */

const nl_involvement_fault_reason = /** @type {(inputs: Involvement_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom deze organisatie niet meer meedoet.`)
};

const en_involvement_fault_reason = /** @type {(inputs: Involvement_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this organisation no longer takes part.`)
};

/**
* | output |
* | --- |
* | "Write down why this organisation no longer takes part." |
*
* @param {Involvement_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_fault_reason = /** @type {((inputs?: Involvement_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_fault_reason(inputs)
	return nl_involvement_fault_reason(inputs)
});