/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_Not_OfferedInputs */

const nl_placement_confirm_not_offered = /** @type {(inputs: Placement_Confirm_Not_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze plek is nog niet aangeboden, of is gestopt.`)
};

const en_placement_confirm_not_offered = /** @type {(inputs: Placement_Confirm_Not_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This place is not offered yet, or has stopped.`)
};

/**
* | output |
* | --- |
* | "This place is not offered yet, or has stopped." |
*
* @param {Placement_Confirm_Not_OfferedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_not_offered = /** @type {((inputs?: Placement_Confirm_Not_OfferedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_Not_OfferedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_not_offered(inputs)
	return nl_placement_confirm_not_offered(inputs)
});