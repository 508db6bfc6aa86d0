/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Fault_ReasonInputs */

const nl_relation_fault_reason = /** @type {(inputs: Relation_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe u dat weet.`)
};

const en_relation_fault_reason = /** @type {(inputs: Relation_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down how you know.`)
};

/**
* | output |
* | --- |
* | "Write down how you know." |
*
* @param {Relation_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_fault_reason = /** @type {((inputs?: Relation_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_fault_reason(inputs)
	return nl_relation_fault_reason(inputs)
});