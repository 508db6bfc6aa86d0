/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Refuse_Reason_HintInputs */

const nl_clearance_refuse_reason_hint = /** @type {(inputs: Clearance_Refuse_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest dit. Noem geen namen. Wat nog ontbreekt, sturen wij vanzelf mee.`)
};

const en_clearance_refuse_reason_hint = /** @type {(inputs: Clearance_Refuse_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord reads this. Name nobody. What is still missing goes along by itself.`)
};

/**
* | output |
* | --- |
* | "The landlord reads this. Name nobody. What is still missing goes along by itself." |
*
* @param {Clearance_Refuse_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_refuse_reason_hint = /** @type {((inputs?: Clearance_Refuse_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Refuse_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_refuse_reason_hint(inputs)
	return nl_clearance_refuse_reason_hint(inputs)
});