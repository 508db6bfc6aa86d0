/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Withdraw_ReasonInputs */

const nl_placement_fault_withdraw_reason = /** @type {(inputs: Placement_Fault_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de plek niet doorgaat.`)
};

const en_placement_fault_withdraw_reason = /** @type {(inputs: Placement_Fault_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the place falls through.`)
};

/**
* | output |
* | --- |
* | "Write down why the place falls through." |
*
* @param {Placement_Fault_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_withdraw_reason = /** @type {((inputs?: Placement_Fault_Withdraw_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Withdraw_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_withdraw_reason(inputs)
	return nl_placement_fault_withdraw_reason(inputs)
});