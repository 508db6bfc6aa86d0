/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Withdraw_ReasonInputs */

const nl_placement_withdraw_reason = /** @type {(inputs: Placement_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom gaat de plek niet door?`)
};

const en_placement_withdraw_reason = /** @type {(inputs: Placement_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the place fall through?`)
};

/**
* | output |
* | --- |
* | "Why does the place fall through?" |
*
* @param {Placement_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_withdraw_reason = /** @type {((inputs?: Placement_Withdraw_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Withdraw_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_withdraw_reason(inputs)
	return nl_placement_withdraw_reason(inputs)
});