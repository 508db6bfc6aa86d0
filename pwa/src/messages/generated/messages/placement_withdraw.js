/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_WithdrawInputs */

const nl_placement_withdraw = /** @type {(inputs: Placement_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek gaat niet door`)
};

const en_placement_withdraw = /** @type {(inputs: Placement_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The place falls through`)
};

/**
* | output |
* | --- |
* | "The place falls through" |
*
* @param {Placement_WithdrawInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_withdraw = /** @type {((inputs?: Placement_WithdrawInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_WithdrawInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_withdraw(inputs)
	return nl_placement_withdraw(inputs)
});