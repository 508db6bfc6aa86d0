/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_SubmitInputs */

const nl_placement_confirm_submit = /** @type {(inputs: Placement_Confirm_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, deze plek is er`)
};

const en_placement_confirm_submit = /** @type {(inputs: Placement_Confirm_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, this place is there`)
};

/**
* | output |
* | --- |
* | "Yes, this place is there" |
*
* @param {Placement_Confirm_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_submit = /** @type {((inputs?: Placement_Confirm_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_submit(inputs)
	return nl_placement_confirm_submit(inputs)
});